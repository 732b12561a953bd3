import { compileGazetteer, type NameSense } from '../gazetteer/compile';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { chooseSense } from './context';
import { WordForms } from './forms';
import type { Mention } from './mention';
import { findNames, type FoundName } from './names';
import { Tokens } from './tokens';

/** Finds the mentions of a gazetteer's entities in texts. */
export interface Recogniser {
  /** The mentions of a normalised text, sorted by start, the longer first; offsets are UTF-16 units. */
  recognise(text: string, language?: string): readonly Mention[];
}

/** Families of rules that can be switched off, to measure what each is worth. */
export interface RecogniserOptions {
  readonly variants?: boolean;
}

/** A recogniser for one corpus; it keeps the word forms that it has met, so use one for many articles. */
export function createRecogniser(gazetteer: Gazetteer, options: RecogniserOptions = {}): Recogniser {
  const compiled = compileGazetteer(gazetteer, { variants: options.variants ?? true });
  const forms = new WordForms(compiled);
  return {
    recognise(text) {
      const tokens = new Tokens(text, forms);
      const mentions: Mention[] = [];
      let end = -1;
      for (const name of findNames(tokens, compiled)) {
        const sense = chooseSense(tokens, name);
        if (sense === undefined) continue;
        const nested = name.end <= end;
        if (!nested && name.start < end) continue;
        mentions.push(mentionOf(name, sense, nested));
        end = Math.max(end, name.end);
      }
      return mentions;
    },
  };
}

function mentionOf(name: FoundName, sense: NameSense, nested: boolean): Mention {
  const { entity, form, variant } = sense;
  const standsForState =
    entity.kind === 'actor' && name.senses.some((other) => other.entity.kind === 'place');
  return {
    start: name.start,
    end: name.end,
    kind: entity.kind,
    id: entity.id,
    subtype: entity.subtype,
    form,
    metonym: sense.metonym || standsForState,
    nested,
    rule: sense.metonym ? 'metonym' : variant ? 'variant' : 'name',
  };
}
