import type { NameSense } from '../gazetteer/compile';
import type { Entity } from '../gazetteer/entity';
import { WordClass } from './lexicon/wordClasses';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';

/**
 * A people stands for its state only where the state acts in the article: الأميركيون are the United States, السوريون
 * the people of Syria. And after a definite noun it is an adjective: الجنود الروس; nor does it act behind a preposition: مؤيد
 * للأكراد.
 */
export class PeopleThatAct {
  readonly #senses: readonly (NameSense | undefined)[];

  constructor(senses: readonly (NameSense | undefined)[]) {
    this.#senses = senses;
  }

  #acts({ id }: Entity): boolean {
    return this.#senses.some(
      (sense) => sense?.entity.id === id && sense.entity.kind === 'actor' && sense.form === 'name',
    );
  }

  keeps(tokens: Tokens, span: FoundSpan, sense: NameSense): boolean {
    if (sense.entity.subtype === 'state' && !this.#acts(sense.entity)) return false;
    if (span.cut?.preposition) return false;
    if (span.cut !== undefined || tokens.gaps[span.first] !== 0) return true;
    const before = tokens.form(span.first - 1);
    if (before === undefined || before.nisba) return true;
    const noun = before.folded;
    const definite = /^[وف]?(?:[بلك]?ال|لل)/u.test(noun) || /(?:نا|هم|ها|كم)$/u.test(noun);
    return !(definite && (before.classes & (WordClass.function | WordClass.saying | WordClass.acting)) === 0);
  }
}
