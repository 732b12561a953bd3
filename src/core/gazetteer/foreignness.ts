import { commonWords } from '../recognise/lexicon/commonWords';
import { actingVerbs, functionWords, sayingVerbs } from '../recognise/lexicon/functionWords';
import { afterTitles, officeNouns, titles } from '../recognise/lexicon/titles';
import { atOnce, type Slices } from '../slices';
import { foldWord } from '../text/fold';
import { countries } from './builtin/countries';
import { givenNames } from './builtin/givenNames';
import { places } from './builtin/places';

/**
 * How much more the letters of a folded Arabic word are those of a transliterated name than of an Arabic word: the
 * mean log-odds of its letter pairs (naive Bayes with add-half smoothing). It learns from our own lists alone: given
 * names from the western part of the list and cities abroad on one side, the lexicon of the local grammar on the other.
 */
export function foreignness(folded: string): number {
  const odds = model ?? atOnce(learning());
  let sum = 0;
  let before = edge;
  for (let at = 0; at <= folded.length; at++) {
    const letter = at < folded.length ? placeOf(folded.charCodeAt(at)) : edge;
    sum += before < 0 || letter < 0 ? unseen : (odds[before * letters + letter] ?? unseen);
    before = letter;
  }
  return sum / (folded.length + 1);
}

/** How foreign a word must be that begins a name where nothing before it leads to one. */
export const foreignEnough = 0.2;

/** A pair of letters that neither side has is foreign rather than Arabic. */
const unseen = 0.4;

/** By pair of letters: its log-odds. */
let model: Float64Array | undefined;

/** Stands before the first letter and after the last. */
const edge = 0;

/** The letters of Arabic in Unicode, and the edge. */
const letters = 0x64a - 0x620 + 1;

/** Of a unit among the letters; -1 where it is none. */
function placeOf(unit: number): number {
  const place = unit - 0x620;
  return place > 0 && place < letters ? place : -1;
}

/** Learns in slices, for whoever will soon ask. */
export function* learningForeignness(): Slices<void> {
  if (model === undefined) yield* learning();
}

function* learning(): Slices<Float64Array> {
  const foreign = yield* counting(foreignWords());
  const arabic = yield* counting(arabicWords());
  const odds = new Float64Array(letters * letters).fill(unseen);
  let pairs = 0;
  for (let pair = 0; pair < odds.length; pair++) if (foreign.counts[pair] || arabic.counts[pair]) pairs++;
  for (let pair = 0; pair < odds.length; pair++) {
    const [here = 0, there = 0] = [foreign.counts[pair], arabic.counts[pair]];
    if (here + there === 0) continue;
    odds[pair] = Math.log(
      (here + 0.5) / (foreign.total + pairs / 2) / ((there + 0.5) / (arabic.total + pairs / 2)),
    );
  }
  model = odds;
  return odds;
}

/** So many words are counted in no time. */
const together = 128;

interface PairCounts {
  readonly counts: Int32Array;
  readonly total: number;
}

function* counting(words: Iterable<string>): Slices<PairCounts> {
  const counts = new Int32Array(letters * letters);
  let total = 0;
  let done = 0;
  for (const word of words) {
    if (++done % together === 0) yield;
    let before = edge;
    for (let at = 0; at <= word.length; at++) {
      const letter = at < word.length ? placeOf(word.charCodeAt(at)) : edge;
      const pair = before * letters + letter;
      if (before >= 0 && letter >= 0) counts[pair] = (counts[pair] ?? 0) + 1;
      total++;
      before = letter;
    }
  }
  return { counts, total };
}

/** Ids of the lands of the Arab world, and of the earth. */
export const arabLands: ReadonlySet<string> = new Set(
  'syria iraq lebanon jordan palestine egypt saudi-arabia yemen united-arab-emirates oman kuwait libya tunisia algeria morocco sudan somalia bahrain qatar mauritania earth comoros djibouti'.split(
    ' ',
  ),
);

function* foreignWords(): Generator<string> {
  const western = givenNames.slice(givenNames.indexOf('ألبرت'));
  for (const name of western.trim().split(/\s+/u)) yield foldWord(name);
  for (const line of [...places.trim().split('\n'), ...countries.trim().split('\n')]) {
    if (arabLands.has(/^[^ |]*/u.exec(line)?.[0] ?? '')) continue;
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
