import type { PlaceKind } from '../gazetteer/entity';
import { foldWord } from '../text/fold';
import { foreignness } from '../gazetteer/foreignness';
import type { WordForm } from './forms';
import { placeGuess } from './guesses';
import { exactClasses, WordClass, wordClasses } from './lexicon/wordClasses';
import { beginsTwoWords, endOfPlace, mayBePlace } from './placeName';
import { guessSpan } from './spanOf';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';
import { hasFrameInside } from './wordShapes';

/** Nouns of several places. */
const several: ReadonlyMap<string, PlaceKind> = new Map(
  (
    [
      ['بلدات', 'town'],
      ['بلدتي', 'town'],
      ['قرى', 'town'],
      ['قريتي', 'town'],
      ['أحياء', 'town'],
      ['حيي', 'town'],
      ['مدينتي', 'city'],
      ['محافظتي', 'province'],
      ['محافظات', 'province'],
      ['منطقتي', 'region'],
      ['محيطي', 'town'],
    ] as const
  ).map(([noun, kind]) => [foldWord(noun), kind]),
);

export interface RowNoun {
  readonly subtype: PlaceKind;
  /** بلدتي: the names of two are all that can follow. */
  readonly dual: boolean;
}

/** Which several places a folded noun announces. */
export function rowNoun(folded: string): RowNoun | undefined {
  const joined = folded.replace(/^[وف]/u, '');
  const noun = [folded, joined].find((word) => several.has(word)) ?? joined.replace(/^[بل]/u, '');
  const subtype = several.get(noun);
  return subtype && { subtype, dual: /^(?:.+تي|حيي|محيطي)$/u.test(noun) };
}

/**
 * بلدتي س وع, قرى س وع وف: what is joined by و behind a noun of several, where it is two or more. Of words that might be
 * something else one beside them has to be a place without doubt.
 */
export function placesInRow(
  tokens: Tokens,
  taken: Uint8Array,
  first: number,
  { subtype, dual }: RowNoun,
): FoundSpan[] {
  const guess = placeGuess(subtype);
  const found: FoundSpan[] = [];
  let items = 0;
  let sure = dual;
  for (let at = first; at < Math.min(first + 16, tokens.length) && !(dual && items === 2);) {
    const form = tokens.form(at);
    const gap = tokens.gaps[at] ?? 0;
    if (form === undefined || (items === 0 ? gap !== 0 : (gap & ~Gap.comma) !== 0)) break;
    const letters = items > 0 && !taken[at] && form.folded.startsWith('و') && form.classes === 0 ? 1 : 0;
    // Behind the first, each is joined by و or a comma.
    if (items > 0 && !letters && gap === 0 && !(taken[at] && form.folded.startsWith('و'))) break;
    if (taken[at] && (taken[at] ?? 0) < 3) break;
    if (taken[at]) {
      sure = true;
      while (taken[at + 1] === 4) at++;
      at++;
    } else {
      const ofTwo = isOfTwo(tokens, taken, at, letters);
      const mayBeVerb = !ofTwo && !dual && letters > 0 && !form.folded.startsWith('وال');
      if (mayBeVerb && isVerbOf(tokens, at + 1)) break;
      const surely = ofTwo || mayBeInRow(form, letters, dual);
      if (!surely && !mayBeBesideOthers(tokens, at, form, letters)) break;
      sure ||= surely;
      const last = ofTwo ? at + 1 : endOfPlace(tokens, taken, at);
      const cut = { letters: 1, rest: form.folded.slice(1), conjunction: true, preposition: '' } as const;
      found.push(guessSpan(tokens, at, last, guess, letters ? { skip: form.skip(1), cut } : undefined));
      at = last + 1;
    }
    items++;
  }
  return items > 1 && sure ? found : [];
}

/** وتل كوكبا: a name of two words in a row. */
function isOfTwo(tokens: Tokens, taken: Uint8Array, at: number, letters: number): boolean {
  const form = tokens.form(at);
  const next = taken[at + 1] || tokens.gaps[at + 1] !== 0 ? undefined : tokens.form(at + 1);
  if (form === undefined || next === undefined || !beginsTwoWords(form.folded.slice(letters))) return false;
  return next.classes === 0 && next.nisba === undefined && !next.folded.startsWith('و');
}

/** بلدات س وع وسيطر على: a preposition that a verb has and a place has not. */
function isVerbOf(tokens: Tokens, next: number): boolean {
  return tokens.gaps[next] === 0 && /^(?:عل[يى]|عن|ان|انه|انها)$/u.test(tokens.form(next)?.folded ?? '');
}

/** A word of no list that is in a row with places: another follows it, or the row ends there. */
function mayBeBesideOthers(tokens: Tokens, at: number, form: WordForm, letters: number): boolean {
  const rest = form.folded.slice(letters);
  if (form.word !== 0 || form.nisba !== undefined || form.classes !== 0 || rest.length < 4) return false;
  if (
    /^(?:ال|[يتن]|مت|من|مست)|(?:ها|هم|ت|وا)$/u.test(rest) ||
    wordClasses(rest) !== 0 ||
    hasFrameInside(rest)
  )
    return false;
  const joins = tokens.gaps[at + 1] === 0 && tokens.form(at + 1)?.folded.startsWith('و');
  return joins === true || endsThere(tokens, at + 1);
}

function mayBeInRow(form: WordForm, skip: number, dual: boolean): boolean {
  if (skip === 0) return mayBePlace(form, false) || (dual && form.classes === 0 && form.nisba === undefined);
  const rest = form.folded.slice(1);
  if (rest.startsWith('ال'))
    return rest.length > 4 && !/(?:ات|ين|ون|يه)$/u.test(rest) && wordClasses(rest) === 0;
  return (
    rest.length > 3 && wordClasses(rest) === 0 && (dual || foreignness(rest) > 0) && !hasFrameInside(rest)
  );
}

/** قرية س وع: another that is joined to it by و, where what follows shows that it is no verb. */
export function joinedPlace(
  tokens: Tokens,
  taken: Uint8Array,
  at: number,
  subtype: PlaceKind,
): FoundSpan | undefined {
  const form = taken[at] || tokens.gaps[at] !== 0 ? undefined : tokens.form(at);
  if (form === undefined || form.classes !== 0 || form.word !== 0 || !form.folded.startsWith('و'))
    return undefined;
  const rest = form.folded.slice(1);
  if (rest.length < 4 || /^(?:ال|[يتنا]|س[يت]|مت|من|مست)|(?:ها|هم|ه|ت|وا|ا|ين|ون|ات)$/u.test(rest))
    return undefined;
  if (exactClasses(rest) !== 0 || hasFrameInside(rest) || !endsThere(tokens, at + 1)) return undefined;
  const cut = { letters: 1, rest, conjunction: true, preposition: '' } as const;
  return guessSpan(tokens, at, at, placeGuess(subtype), { skip: form.skip(1), cut });
}

/** Whether a row of places may end before a word: with the sentence, or where it says in what they lie. */
function endsThere(tokens: Tokens, at: number): boolean {
  if ((tokens.gaps[at] ?? Gap.paragraph) & (Gap.stop | Gap.comma | Gap.paragraph)) return true;
  const form = tokens.form(at);
  if (form === undefined || tokens.gaps[at] !== 0) return false;
  return (
    (form.classes & (WordClass.direction | WordClass.inside)) !== 0 ||
    /^ب(?:ريف|محافظ|منطق|محيط|سهل|ناحي)/u.test(form.folded)
  );
}
