import { countries } from '../gazetteer/builtin/countries';
import { givenNames } from '../gazetteer/builtin/givenNames';
import { places } from '../gazetteer/builtin/places';
import { foldWord } from '../text/fold';
import { commonWords } from './lexicon/commonWords';
import { actingVerbs, functionWords, sayingVerbs } from './lexicon/functionWords';
import { afterTitles, officeNouns, titles } from './lexicon/titles';

/**
 * How much more the letters of a folded Arabic word are those of a transliterated name than of an Arabic word: the
 * mean log-odds of its letter pairs (naive Bayes with add-half smoothing). It learns from our own lists alone: given
 * names from the western part of the list and cities abroad on one side, the lexicon of the local grammar on the other.
 */
export function foreignness(folded: string): number {
  model ??= learn();
  let sum = 0;
  let before = edge;
  for (let at = 0; at <= folded.length; at++) {
    const letter = at < folded.length ? folded.charCodeAt(at) : edge;
    sum += model.get(pairOf(before, letter)) ?? unseen;
    before = letter;
  }
  return sum / (folded.length + 1);
}

/** A pair of letters that neither side has is foreign rather than Arabic. */
const unseen = 0.4;

/** By pair of letters: its log-odds. */
let model: ReadonlyMap<number, number> | undefined;

/** Stands before the first letter and after the last. */
const edge = 0;

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

function learn(): ReadonlyMap<number, number> {
  const foreign = count(foreignWords());
  const arabic = count(arabicWords());
  const pairs = new Set([...foreign.counts.keys(), ...arabic.counts.keys()]);
  const odds = new Map<number, number>();
  for (const pair of pairs) {
    const here = ((foreign.counts.get(pair) ?? 0) + 0.5) / (foreign.total + pairs.size / 2);
    const there = ((arabic.counts.get(pair) ?? 0) + 0.5) / (arabic.total + pairs.size / 2);
    odds.set(pair, Math.log(here / there));
  }
  return odds;
}

function count(words: Iterable<string>): {
  readonly counts: ReadonlyMap<number, number>;
  readonly total: number;
} {
  const counts = new Map<number, number>();
  let total = 0;
  for (const word of words) {
    let before = edge;
    for (let at = 0; at <= word.length; at++) {
      const letter = at < word.length ? word.charCodeAt(at) : edge;
      const pair = pairOf(before, letter);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
      total++;
      before = letter;
    }
  }
  return { counts, total };
}

/** Of a line of the lists, or an id and a space. */
export const arabicLands =
  /^(?:syria|iraq|lebanon|jordan|palestine|egypt|saudi-arabia|yemen|united-arab-emirates|oman|kuwait|libya|tunisia|algeria|morocco|sudan|somalia|bahrain|qatar|mauritania|earth|comoros|djibouti) /u;

function* foreignWords(): Generator<string> {
  const western = givenNames.slice(givenNames.indexOf('ألبرت'));
  for (const name of western.trim().split(/\s+/u)) yield foldWord(name);
  for (const line of [...places.trim().split('\n'), ...countries.trim().split('\n')]) {
    if (arabicLands.test(line.replace('|', ' '))) continue;
    for (const word of line.match(/[\u0621-\u064a]+/gu) ?? [])
      if (!word.startsWith('ال')) yield foldWord(word);
  }
}

function* arabicWords(): Generator<string> {
  for (const list of [
    functionWords,
    sayingVerbs,
    actingVerbs,
    commonWords,
    officeNouns,
    titles,
    afterTitles,
  ]) {
    for (const word of list.trim().split(/\s+/u)) {
      const folded = foldWord(word);
      yield folded;
      // The article says nothing of the stem, and names after it are not asked about.
      if (folded.startsWith('ال')) yield folded.slice(2);
    }
  }
}
