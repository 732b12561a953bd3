import type { SoughtWord } from './alignWords';
import type { WordText } from './wordText';

/** Words that stand more often than this say nothing of a place. */
const commonPair = 64;
const commonWord = 8;
const longestChain = 1500;

/** Where each form of a text stands: the first place, and from each place the next one. */
export class WordPlaces {
  readonly #words: WordText;
  readonly #first: Int32Array;
  readonly #next: Int32Array;
  readonly #counts: Int32Array;

  constructor(words: WordText) {
    this.#words = words;
    this.#first = new Int32Array(words.forms.length).fill(-1);
    this.#next = new Int32Array(words.ids.length).fill(-1);
    this.#counts = new Int32Array(words.forms.length);
    for (let at = words.ids.length - 1; at >= 0; at--) {
      const id = words.ids[at] ?? 0;
      this.#next[at] = this.#first[id] ?? -1;
      this.#first[id] = at;
      this.#counts[id] = (this.#counts[id] ?? 0) + 1;
    }
  }

  /**
   * Where these words most likely begin in the text, best first: every rare word and every pair of words that stand
   * side by side (or with one between) votes, the rarer the louder (in bits), for where the first would stand.
   */
  likelyStarts(sought: readonly SoughtWord[], limit: number): readonly number[] {
    const votes: { start: number; bits: number }[] = [];
    const total = this.#words.ids.length;
    const vote = (i: number, places: readonly number[], common: number): void => {
      if (places.length === 0 || places.length > common) return;
      const bits = Math.log2(1 + total / places.length);
      for (const place of places) votes.push({ start: place - i, bits });
    };
    sought.forEach(({ id }, i) => {
      if (id === undefined) return;
      if ((this.#counts[id] ?? 0) <= commonWord) vote(i, this.#places(id), commonWord);
      for (const step of [1, 2]) {
        const other = sought[i + step]?.id;
        if (other !== undefined) vote(i, this.#pairs(id, other, step), commonPair);
      }
    });
    return bestStarts(votes, 6 + Math.floor(sought.length / 8), limit);
  }

  #places(id: number): readonly number[] {
    const places: number[] = [];
    for (let at = this.#first[id] ?? -1; at >= 0; at = this.#next[at] ?? -1) places.push(at);
    return places;
  }

  /** Where `id` stands `step` words before `other`. */
  #pairs(id: number, other: number, step: number): readonly number[] {
    const isFirstRarer = (this.#counts[id] ?? 0) <= (this.#counts[other] ?? 0);
    const rarer = isFirstRarer ? id : other;
    const places: number[] = [];
    if ((this.#counts[rarer] ?? 0) > longestChain) return places;
    for (let at = this.#first[rarer] ?? -1; at >= 0; at = this.#next[at] ?? -1) {
      const place = isFirstRarer ? at : at - step;
      const mate = isFirstRarer ? this.#words.ids[at + step] === other : this.#words.ids[place] === id;
      if (place >= 0 && mate) places.push(place);
      if (places.length > commonPair) break;
    }
    return places;
  }
}

/** The middles of the stretches of `width` that most bits vote for, none near another. */
function bestStarts(
  votes: { start: number; bits: number }[],
  width: number,
  limit: number,
): readonly number[] {
  votes.sort((a, b) => a.start - b.start);
  const sums: { start: number; bits: number }[] = [];
  let from = 0;
  let bits = 0;
  for (const [to, vote] of votes.entries()) {
    bits += vote.bits;
    while ((votes[from]?.start ?? 0) < vote.start - width) bits -= votes[from++]?.bits ?? 0;
    const next = votes[to + 1]?.start;
    if (next === vote.start) continue;
    sums.push({ start: Math.round(((votes[from]?.start ?? 0) + vote.start) / 2), bits });
  }
  sums.sort((a, b) => b.bits - a.bits);
  const best: number[] = [];
  const enough = (sums[0]?.bits ?? 0) / 4;
  for (const sum of sums) {
    if (best.length >= limit || sum.bits < enough) break;
    if (best.every((start) => Math.abs(start - sum.start) > width)) best.push(sum.start);
  }
  return best;
}
