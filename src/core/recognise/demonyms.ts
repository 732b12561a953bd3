import type { NameSense } from '../gazetteer/compile';
import { WordClass } from './lexicon/wordClasses';
import type { ChosenSpan, FoundSpan } from './spans';
import type { Tokens } from './tokens';

/**
 * A people stands for its state only where the state acts in the article: الأميركيون are the United States, السوريون
 * the people of Syria. And after a definite noun it is an adjective: الجنود الروس.
 */
export class PeopleThatAct {
  readonly #acting = new Set<string>();

  constructor(chosen: readonly ChosenSpan[], senses: readonly (NameSense | undefined)[]) {
    chosen.forEach((_, at) => {
      const sense = senses[at];
      if (sense?.entity.kind === 'actor' && sense.form === 'name') this.#acting.add(sense.entity.id);
    });
  }

  keeps(tokens: Tokens, span: FoundSpan, sense: NameSense): boolean {
    if (sense.entity.subtype === 'state' && !this.#acting.has(sense.entity.id)) return false;
    if (span.cut !== undefined || tokens.gaps[span.first] !== 0) return true;
    const before = tokens.form(span.first - 1);
    if (before === undefined || before.nisba) return true;
    const noun = before.folded;
    const definite = /^[وفبل]?ال/u.test(noun) || /(?:نا|هم|ها|كم)$/u.test(noun);
    return !(definite && (before.classes & (WordClass.function | WordClass.saying | WordClass.acting)) === 0);
  }
}
