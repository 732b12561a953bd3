import {
  compileGazetteer,
  type CompiledGazetteer,
  type CompileOptions,
  type NameSense,
} from '../gazetteer/compile';
import type { Gazetteer } from '../gazetteer/gazetteer';
import { chooseSenses } from './context';
import type { Mention } from './mention';
import { findNames } from './names';
import { findCandidates } from './candidates';
import type { CandidateOptions, ShortFormOptions } from './families';
import { findEnglishStates } from './englishStates';
import { PeopleThatAct } from './demonyms';
import { findShortForms } from './shortForms';
import { chooseSpans, type FoundSpan } from './spans';
import { supportedSpans } from './support';
import type { WordSignature } from './wordSignature';
import { Tokens } from './tokens';
import { WordForms } from './wordForms';

/** Finds the mentions of a gazetteer's entities in texts. */
export interface Recogniser {
  /** The mentions of a normalised text, sorted by start, the longer first; offsets are UTF-16 units. */
  recognise(text: string): readonly Mention[];
  /**
   * The same from the bytes of an article, without making a string of them; offsets are those of the normalised text.
   * Undefined where they are not well-formed UTF-8.
   */
  recogniseUtf8(bytes: Uint8Array): readonly Mention[] | undefined;
  /**
   * Which words the text has that was recognised last: kept beside an article, it tells through `gazetteerChange`
   * whether the article must be read again after the gazetteer has changed.
   */
  signature(): WordSignature;
  /** Forgets the word forms that it has met, some tens of megabytes in a long run; the next texts are slower at first. */
  forget(): void;
  /** The names that it looks for. */
  readonly names: CompiledGazetteer;
}

/** Families of rules that can be switched off, to measure what each is worth. All are on unless set to false. */
export interface RecogniserOptions extends CompileOptions, CandidateOptions, ShortFormOptions {
  readonly proclitics?: boolean;
  readonly metonyms?: boolean;
  readonly shortForms?: boolean;
  /** All names that no gazetteer has. */
  readonly candidates?: boolean;
}

/**
 * A recogniser for one corpus; it keeps the word forms that it has met, so use one for many articles. `compiled` is the
 * gazetteer where that is compiled already, by the same options.
 */
export function createRecogniser(
  gazetteer: Gazetteer,
  options: RecogniserOptions = {},
  compiled: CompiledGazetteer = compileGazetteer(gazetteer, options),
): Recogniser {
  const {
    proclitics = true,
    metonyms = true,
    shortForms = true,
    candidates = true,
    patterns = true,
  } = options;
  const grammar = metonyms || shortForms || candidates;
  const tokens = new Tokens(new WordForms(compiled, { proclitics, grammar }));
  const find = (): readonly Mention[] => {
    const found = findNames(tokens, compiled);
    if (patterns) found.push(...findEnglishStates(tokens, compiled.national, found));
    const known = supportedSpans(tokens, found);
    const names = candidates ? known.concat(findCandidates(tokens, known, gazetteer.ignore, options)) : known;
    let chosen = chooseSpans(tokens, names);
    let senses = chooseSenses(tokens, chosen, metonyms);
    if (shortForms) {
      const short = findShortForms(tokens, chosen, senses, compiled, options);
      if (short.length > 0) {
        chosen = chooseSpans(tokens, names.concat(short));
        senses = chooseSenses(tokens, chosen, metonyms);
      }
    }
    const demonyms = new PeopleThatAct(senses);
    const mentions: Mention[] = [];
    chosen.forEach(({ span, nested }, at) => {
      const sense = senses[at];
      if (sense && isPeople(sense) && !demonyms.keeps(tokens, span, sense)) return;
      const mention = mentionOf(span, sense, nested);
      if (mention !== undefined) mentions.push(mention);
    });
    return mentions;
  };
  return {
    recognise(text) {
      tokens.load(text);
      return find();
    },
    recogniseUtf8: (bytes) => (tokens.loadUtf8(bytes) ? find() : undefined),
    signature: () => tokens.signature(),
    forget: () => tokens.forget(),
    names: compiled,
  };
}

function isPeople({ entity, form }: NameSense): boolean {
  return form === 'demonym' || entity.subtype === 'people';
}

function mentionOf(span: FoundSpan, sense: NameSense | undefined, nested: boolean): Mention | undefined {
  const { start, end, guess } = span;
  if (guess !== undefined) {
    const { kind, subtype, form, rule } = guess;
    return { start, end, kind, id: guess.entity?.id ?? null, subtype, form, metonym: false, nested, rule };
  }
  if (sense === undefined) return undefined;
  const { entity, form, variant } = sense;
  const { kind, id, subtype } = entity;
  const place = (): boolean => span.senses.some((other) => other.entity.kind === 'place');
  const metonym = sense.metonym || (subtype === 'state' && form === 'name' && place());
  const rule = metonym ? 'metonym' : variant ? 'variant' : 'name';
  return { start, end, kind, id, subtype, form, metonym, nested, rule };
}
