import type { PlaceKind } from '../gazetteer/entity';
import { isCapital, isJoined, type Run } from './englishRuns';
import {
  compoundPlaceNouns,
  englishPlaceNouns,
  nameLeads,
  placeOpeners,
  strongTitles,
} from './lexicon/english';
import { placeGuess } from './guesses';
import { guessSpan } from './spanOf';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';

/**
 * The place that a run names by the noun before or after it, by its first word, or by where it is said to lie: the city
 * of X, X province, X air base, Tal X, in X, Idlib.
 */
export function placeOf(tokens: Tokens, taken: Uint8Array, { first, last }: Run): FoundSpan | undefined {
  if (last - first > 3) return undefined;
  const before = tokens.form(first - 1)?.folded ?? '';
  const ofNoun = before === 'of' && isJoined(tokens, first) && isJoined(tokens, first - 1);
  const nounBefore = ofNoun ? placeNoun(tokens.form(first - 2)?.folded ?? '') : undefined;
  const noun = nounBefore ?? nounAfter(tokens, taken, first, last);
  const head = last > first ? (tokens.form(first)?.folded ?? '') : '';
  const byHead =
    head === 'mount' || head === 'jabal' ? 'region' : placeOpeners.has(head) ? 'town' : undefined;
  const titled = isTitle(tokens.form(first)?.folded ?? '');
  // The village of Sheikh Ali is a place, Sheikh Ali alone is none.
  if (titled) return noun && last > first ? place(tokens, first, last, noun as PlaceKind) : undefined;
  const lying = liesSomewhere(tokens, taken, { first, last }) ? 'town' : undefined;
  const subtype = noun ?? byHead ?? lying;
  if (subtype === undefined) return undefined;
  return place(tokens, first, last, subtype as PlaceKind);
}

function place(tokens: Tokens, first: number, last: number, subtype: PlaceKind): FoundSpan {
  return guessSpan(tokens, first, last, placeGuess(subtype));
}

/** The kind of place that a noun says, of one or of several. */
function placeNoun(word: string): string | undefined {
  return (
    englishPlaceNouns.get(word) ??
    (word.endsWith('ies') ? englishPlaceNouns.get(`${word.slice(0, -3)}y`) : undefined) ??
    (word.endsWith('s') ? englishPlaceNouns.get(word.slice(0, -1)) : undefined)
  );
}

const districts: ReadonlySet<string> = new Set(
  'district neighbourhood neighborhood quarter suburb village area town countryside'.split(' '),
);

/** What a place is by the small words behind its name: X town, X air base. */
function nounAfter(tokens: Tokens, taken: Uint8Array, first: number, last: number): string | undefined {
  if (startsSentence(tokens, first, last)) return undefined;
  const at = last + 1;
  const after = tokens.form(at);
  if (after === undefined || !isJoined(tokens, at) || isCapital(tokens, at)) return undefined;
  const compound = compoundPlaceNouns.get(`${after.folded} ${tokens.form(at + 1)?.folded ?? ''}`);
  if (compound !== undefined && isJoined(tokens, at + 1)) return compound;
  // The X district of Latakia; but the capital of Syria.
  const ofOther =
    tokens.form(at + 1)?.folded === 'of' && !(districts.has(after.folded) && taken[at + 2] === 3);
  return ofOther ? undefined : englishPlaceNouns.get(after.folded);
}

/** In X, Idlib; near X, in the countryside of Aleppo: where it lies is said by a place that is known. */
function liesSomewhere(tokens: Tokens, taken: Uint8Array, { first, last }: Run): boolean {
  if (!locating.has(tokens.form(first - 1)?.folded ?? '') || tokens.gaps[first] !== 0) return false;
  let at = last + 1;
  if (tokens.gaps[at] !== Gap.comma) return false;
  while (at < last + 7 && describing.has(tokens.form(at)?.folded ?? '') && isJoined(tokens, at + 1)) at++;
  return taken[at] === 3;
}

const locating: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around', 'at']);
const describing: ReadonlySet<string> = new Set(
  'in near of the countryside north south east west northern southern eastern western outskirts province'.split(
    ' ',
  ),
);

/**
 * The place that a run is because it stands in a row of places that a noun of several opens or ends: the cities of X,
 * Y and Z, X and Y neighbourhoods. `runs` says where each run begins.
 */
export function placeInRow(
  tokens: Tokens,
  taken: Uint8Array,
  run: Run,
  ends: ReadonlyMap<number, Run>,
  starts: ReadonlyMap<number, Run>,
): FoundSpan | undefined {
  if (run.last - run.first > 3 || isTitle(tokens.form(run.first)?.folded ?? '')) return undefined;
  let at = run.first;
  for (let items = 0; items < longestRow; items++) {
    const end = separatorBefore(tokens, at);
    if (end === undefined) break;
    at = ends.get(end)?.first ?? startOfPlace(taken, end) ?? -1;
    if (at < 0) break;
    const noun =
      tokens.form(at - 1)?.folded === 'of' ? placeNoun(tokens.form(at - 2)?.folded ?? '') : undefined;
    if (noun !== undefined) return place(tokens, run.first, run.last, noun as PlaceKind);
  }
  at = run.last;
  for (let items = 0; items < longestRow; items++) {
    const start = separatorAfter(tokens, at);
    if (start === undefined) break;
    at = starts.get(start)?.last ?? endOfPlace(taken, start) ?? -1;
    if (at < 0) break;
    const after = tokens.form(at + 1)?.folded ?? '';
    const noun = isJoined(tokens, at + 1) && after.endsWith('s') ? placeNoun(after) : undefined;
    if (noun !== undefined) return place(tokens, run.first, run.last, noun as PlaceKind);
  }
  return undefined;
}

/** Whether a comma or an and stands beside a run. */
export function isInRow(tokens: Tokens, { first, last }: Run): boolean {
  return separatorBefore(tokens, first) !== undefined || separatorAfter(tokens, last) !== undefined;
}

const longestRow = 8;

/** The last word before a comma, an and, or both. */
function separatorBefore(tokens: Tokens, at: number): number | undefined {
  const gap = tokens.gaps[at] ?? Gap.paragraph;
  if (gap === Gap.comma) return isAnd(tokens, at - 1) ? undefined : at - 1;
  if (gap !== 0 || !isAnd(tokens, at - 1)) return undefined;
  return ((tokens.gaps[at - 1] ?? 0) & ~Gap.comma) === 0 ? at - 2 : undefined;
}

function isAnd(tokens: Tokens, at: number): boolean {
  const word = tokens.form(at)?.folded;
  return word === 'and' || word === 'or';
}

function separatorAfter(tokens: Tokens, last: number): number | undefined {
  const gap = tokens.gaps[last + 1] ?? Gap.paragraph;
  if (gap & ~Gap.comma) return undefined;
  if (isAnd(tokens, last + 1)) return tokens.gaps[last + 2] === 0 ? last + 2 : undefined;
  return gap === Gap.comma ? last + 1 : undefined;
}

/** The first word of the known place that ends at a word. */
function startOfPlace(taken: Uint8Array, end: number): number | undefined {
  let at = end;
  while (taken[at] === 4) at--;
  return taken[at] === 3 ? at : undefined;
}

function endOfPlace(taken: Uint8Array, start: number): number | undefined {
  if (taken[start] !== 3) return undefined;
  let at = start;
  while (taken[at + 1] === 4) at++;
  return at;
}

/** One word at the beginning of a sentence has its capital from there. */
function startsSentence(tokens: Tokens, first: number, last: number): boolean {
  const gap = tokens.gaps[first] ?? Gap.paragraph;
  return first === last && (gap & (Gap.stop | Gap.paragraph | Gap.line | Gap.colon | Gap.quote)) !== 0;
}

function isTitle(word: string): boolean {
  return strongTitles.has(word) || nameLeads.has(word);
}
