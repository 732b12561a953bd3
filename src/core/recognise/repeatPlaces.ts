import { cutsOf, type Cut } from '../text/proclitics';
import { shortened, type Guess } from './guesses';
import { endingCount, endingIn, endingOf } from './interest';
import { WordClass } from './lexicon/wordClasses';
import { guessSpan } from './spanOf';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';

/**
 * Places that the article has named with their noun (مدينة س) and names again without it. One that may be an ordinary
 * word with the article only behind a preposition of place.
 */
export function repeatPlaces(tokens: Tokens, taken: Uint8Array, found: readonly FoundSpan[]): FoundSpan[] {
  const known = new Map<string, Guess>();
  for (const { first, last, guess } of found) {
    const word = tokens.form(first)?.folded ?? '';
    if (guess?.rule !== 'place-noun' || first !== last || word.length < 4) continue;
    known.set(word, shortened(guess));
  }
  if (known.size === 0) return [];
  for (const word of known.keys()) endings[endingOf(word)] = 1;
  const repeated: FoundSpan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (taken[at] || endings[endingIn(tokens.interests[at] ?? 0)] === 0) continue;
    const span = placeAt(tokens, at, known);
    if (span !== undefined) repeated.push(span);
  }
  for (const word of known.keys()) endings[endingOf(word)] = 0;
  return repeated;
}

/** By `endingOf`: whether a place of the article ends so; all 0 between articles. */
const endings = new Uint8Array(endingCount);

function placeAt(tokens: Tokens, at: number, known: ReadonlyMap<string, Guess>): FoundSpan | undefined {
  const form = tokens.form(at);
  if (form === undefined) return undefined;
  const whole = known.get(form.folded);
  if (whole !== undefined)
    return isMeant(tokens, at, form.folded, undefined) ? span(tokens, at, whole, 0, undefined) : undefined;
  for (const cut of cutsOf(form.folded)) {
    const guess = known.get(cut.rest);
    if (guess === undefined || !isMeant(tokens, at, cut.rest, cut)) continue;
    return span(tokens, at, guess, form.skip(cut.letters), cut);
  }
  return undefined;
}

function span(tokens: Tokens, at: number, guess: Guess, skip: number, cut: Cut | undefined): FoundSpan {
  return guessSpan(tokens, at, at, guess, { skip, cut });
}

const ofPlace = WordClass.inside | WordClass.movement | WordClass.direction | WordClass.placeNoun;

function isMeant(tokens: Tokens, at: number, word: string, cut: Cut | undefined): boolean {
  if (!word.startsWith('ال')) return (tokens.form(at)?.foreign ?? 0) > 0 || behindPlace(tokens, at, cut);
  return behindPlace(tokens, at, cut);
}

function behindPlace(tokens: Tokens, at: number, cut: Cut | undefined): boolean {
  if (cut?.preposition === 'ب') return true;
  return tokens.gaps[at] === 0 && cut === undefined && ((tokens.form(at - 1)?.classes ?? 0) & ofPlace) !== 0;
}
