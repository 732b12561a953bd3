import { placeKinds, type PlaceKind } from '../gazetteer/entity';
import { foreignness } from '../gazetteer/foreignness';
import { foldWord } from '../text/fold';
import type { WordForm } from './forms';
import { Interest } from './interest';
import { placeNouns } from './lexicon/placeNouns';
import { placeGuess } from './guesses';
import { guessSpan } from './spanOf';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';
import { endOfQuotation } from './organisationEnds';
import { Gap } from './unitKinds';
import { wordClasses } from './lexicon/wordClasses';
import { hasFrameInside } from './wordShapes';

/** Kind of place by folded noun: مدينة is a city. Nouns too general to show a name by themselves are left out. */
const kinds: ReadonlyMap<string, PlaceKind> = new Map(
  placeNouns
    .trim()
    .split(/\s+/u)
    .flatMap((entry): [string, PlaceKind][] => {
      const [noun = '', written = ''] = entry.split('=');
      const kind = placeKinds.find((known) => known === written);
      return kind === undefined ? [] : [[foldWord(noun), kind]];
    }),
);

const vague = new Set(['شبه', 'سهل', 'ساحل', 'قضاء', 'مديريه', 'دوله', 'سد', 'عاصمه', 'لواء'].map(foldWord));

/** Places that no gazetteer has, after a noun that says what they are: مدينة س. The name is the mention. */
export function findPlaces(tokens: Tokens, taken: Uint8Array): FoundSpan[] {
  const found: FoundSpan[] = [];
  let last = -1;
  for (const before of tokens.nouns) {
    if (before < last || !((tokens.interests[before] ?? 0) & Interest.placeNoun)) continue;
    const at = before + 1;
    const noun = tokens.form(before);
    const form = tokens.form(at);
    if (noun === undefined || form === undefined || taken[at]) continue;
    if (tokens.gaps[at] === Gap.quote && kindOf(noun.folded) !== undefined && named.test(noun.folded)) {
      const end = endOfQuotation(tokens, taken, at);
      const subtype = kindOf(noun.folded);
      if (end !== undefined && subtype !== undefined && end - at < 2) {
        found.push(guessSpan(tokens, at, end, placeGuess(subtype)));
        last = end;
      }
      continue;
    }
    if (tokens.gaps[at] !== 0) continue;
    const row = rowNoun(noun.folded);
    if (row !== undefined) {
      const places = placesInRow(tokens, taken, at, row);
      found.push(...places);
      last = places.at(-1)?.last ?? last;
      continue;
    }
    const subtype = kindOf(noun.folded);
    if (subtype !== undefined && isTwoWords(tokens, taken, at)) {
      last = at + 1;
      found.push(guessSpan(tokens, at, last, placeGuess(subtype)));
      continue;
    }
    if (subtype === undefined || !mayBePlace(form, /^[وف]?[بلك]?ال/u.test(noun.folded))) continue;
    last = endOfPlace(tokens, taken, at);
    const guess = placeGuess(subtype);
    found.push(guessSpan(tokens, at, last, guess));
  }
  return found;
}

/** قرية تل خنزير, بلدة كفر حمرة: what begins names of two words. */
function isTwoWords(tokens: Tokens, taken: Uint8Array, at: number): boolean {
  if (!/^(?:تل|كفر|بيت|دير|خان|عين|ام|جب|باب)$/u.test(tokens.form(at)?.folded ?? '')) return false;
  const next = taken[at + 1] || tokens.gaps[at + 1] !== 0 ? undefined : tokens.form(at + 1);
  return next !== undefined && next.classes === 0 && next.nisba === undefined;
}

/** What is surely called by the words in quotation marks behind it: قاعدة “س”. */
const named = /^[وف]?[بل]?(?:قاعده|بلده|قريه|مدينه|معبر|مطار|حقل|مخيم|حي)$/u;

/** What the names of towns begin with: كفرعويد, تلمنس. */
const townBeginning = /^(?:كفر|تل|بيت|دير|معر)[^ا].{2,}$/u;

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
    ] as const
  ).map(([noun, kind]) => [foldWord(noun), kind]),
);

interface RowNoun {
  readonly subtype: PlaceKind;
  /** بلدتي: the names of two are all that can follow. */
  readonly dual: boolean;
}

function rowNoun(folded: string): RowNoun | undefined {
  const noun = several.has(folded) ? folded : folded.replace(/^[وف]?[بل]?/u, '');
  const subtype = several.get(noun);
  return subtype && { subtype, dual: /^(?:.+تي|حيي)$/u.test(noun) };
}

/** بلدتي س وع, قرى س وع وف: what is joined by و behind a noun of several, where it is two or more. */
function placesInRow(
  tokens: Tokens,
  taken: Uint8Array,
  first: number,
  { subtype, dual }: RowNoun,
): FoundSpan[] {
  const guess = placeGuess(subtype);
  const found: FoundSpan[] = [];
  let items = 0;
  for (let at = first; at < Math.min(first + 16, tokens.length) && !(dual && items === 2);) {
    const form = tokens.form(at);
    const gap = tokens.gaps[at] ?? 0;
    if (form === undefined || (items === 0 ? gap !== 0 : (gap & ~Gap.comma) !== 0)) break;
    const skip = items > 0 && !taken[at] && form.folded.startsWith('و') && form.classes === 0 ? 1 : 0;
    // Behind the first, each is joined by و or a comma.
    if (items > 0 && !skip && gap === 0 && !(taken[at] && form.folded.startsWith('و'))) break;
    if (taken[at] && (taken[at] ?? 0) < 3) break;
    if (taken[at]) {
      while (taken[at + 1] === 4) at++;
      at++;
    } else {
      if (!mayBeInRow(form, skip, dual)) break;
      const last = endOfPlace(tokens, taken, at);
      const cut = { letters: 1, rest: form.folded.slice(1), conjunction: true, preposition: '' } as const;
      found.push(guessSpan(tokens, at, last, guess, skip ? { skip: form.skip(1), cut } : undefined));
      at = last + 1;
    }
    items++;
  }
  return items > 1 ? found : [];
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

function kindOf(noun: string): PlaceKind | undefined {
  const bare = bareOf(noun);
  return vague.has(bare) ? undefined : kinds.get(bare);
}

/** What a place is whose name follows this folded noun, also of the nouns that do not show a name by themselves. */
export function placeKindAfter(noun: string): PlaceKind | undefined {
  return kinds.get(bareOf(noun));
}

/** Without what is written together with it. */
function bareOf(noun: string): string {
  return kinds.has(noun) ? noun : noun.replace(/^[وف]?[بل]?/u, '');
}

/** `definite` is whether the noun before it has the article, as one has that an adjective follows. */
function mayBePlace(form: WordForm, definite: boolean): boolean {
  const { folded } = form;
  if (/^[A-Z]/u.test(form.bare)) return true;
  if (/^[a-z]/u.test(folded)) return false;
  if (form.classes !== 0 || form.nisba !== undefined) return false;
  // An adjective of the noun agrees with it: المدينة القديمة, مدينة كبيرة.
  const common = definite ? /(?:يه|ات|ين|ون|ي)$/u : /(?:ات|ين|ون)$/u;
  if (folded.startsWith('ال')) return folded.length > 4 && !common.test(folded);
  if (form.foreign > 0.3 || townBeginning.test(folded) || isOddFeminine(folded)) return true;
  // معسكر سلاح: a word of longer names (سلاح الجو) is hardly one by itself.
  return form.word === 0 && (form.interest & Interest.nameLike) !== 0;
}

/** كنصفرة: a word in ـة of a shape that no adjective has. */
function isOddFeminine(folded: string): boolean {
  return (
    /^[^موبلف]....+ه$/u.test(folded) &&
    !/^(?:.ا|..[يا].ه|ا|.*[يا].?ه$|.*ي.ه$)/u.test(folded) &&
    !hasFrameInside(folded)
  );
}

function endOfPlace(tokens: Tokens, taken: Uint8Array, first: number): number {
  const next = tokens.form(first + 1);
  const here = tokens.form(first);
  if (next === undefined || here === undefined || taken[first + 1] || tokens.gaps[first + 1] !== 0)
    return first;
  if (/^[A-Z]/u.test(here.bare)) return /^[A-Z]/u.test(next.bare) ? first + 1 : first;
  const goesOn = (next.interest & Interest.nameLike) !== 0 && next.foreign > 0.5;
  return goesOn && here.foreign > 0.3 ? first + 1 : first;
}
