import { skeleton } from '../gazetteer/variants';
import { cutsOf } from '../text/proclitics';

/**
 * Which words a text has, as a Bloom filter over the keys of its word forms: some 400 bytes for an article of 300 words.
 * It says of a key that the text may have it or that it has not; of those that it has not, it says so of 98 in 100.
 */
export type WordSignature = Uint32Array;

/** Bits for each word of a text, and bits set for each key; a word has two keys, and every other word comes twice. */
const bitsPerWord = 10;
const bitsPerKey = 5;

/** An empty signature for a text of so many words. */
export function emptySignature(words: number): WordSignature {
  return new Uint32Array(Math.ceil((Math.max(words, fewest) * bitsPerWord) / 32));
}

/** In shorter texts fewer words come twice. */
const fewest = 32;

export function addKey(signature: WordSignature, key: number): void {
  const bits = signature.length * 32;
  let at = key | 0;
  const step = stepOf(key);
  for (let i = 0; i < bitsPerKey; i++) {
    const bit = placeOf(at, bits);
    signature[bit >>> 5] = (signature[bit >>> 5] ?? 0) | (1 << (bit & 31));
    at = (at + step) | 0;
  }
}

export function mayHaveKey(signature: WordSignature, key: number): boolean {
  const bits = signature.length * 32;
  let at = key | 0;
  const step = stepOf(key);
  for (let i = 0; i < bitsPerKey; i++) {
    const bit = placeOf(at, bits);
    if (((signature[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
    at = (at + step) | 0;
  }
  return true;
}

/** One of so many bits for a number of 32 bits; a remainder would take a division. */
function placeOf(at: number, bits: number): number {
  // Of most texts whole numbers will do, which are faster.
  return bits < 0x10000 ? Math.imul(at >>> 16, bits) >>> 16 : ((at >>> 0) * bits * 2 ** -32) | 0;
}

function stepOf(key: number): number {
  return Math.imul(key ^ (key >>> 15), 0x85ebca6b) | 1;
}

/** The key of a folded word. */
export function wordKey(folded: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < folded.length; at++)
    hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193) ^ (hash >>> 13);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** The key of what spellings of a folded word have in common; undefined where it has no `skeleton`. */
export function skeletonKey(folded: string): number | undefined {
  const bones = skeleton(folded);
  return bones === undefined ? undefined : wordKey(`~${bones}`);
}

/**
 * The keys of a folded word of a text: of everything that `WordForm` looks up in a gazetteer for it, which is the word,
 * what its proclitics and the s of a genitive leave, and its skeleton.
 */
export function keysOf(folded: string): readonly number[] {
  const keys = [wordKey(folded)];
  for (const { rest } of cutsOf(folded)) keys.push(wordKey(rest));
  if (/^[a-z\u00df-\u017f].*s$/u.test(folded)) keys.push(wordKey(folded.slice(0, -1)));
  const bones = skeletonKey(folded);
  if (bones !== undefined) keys.push(bones);
  return keys;
}

/** The keys of word forms by their number: lists of different lengths, one after another. */
export class KeyTable {
  /** Where in `#lists` that of a form begins; 0 where it is not yet known. */
  #starts = new Int32Array(1 << 12);
  /**
   * For each form: the text to whose signature it was added last, as every other word comes twice; how many keys it has;
   * and those.
   */
  #lists = new Int32Array(1 << 14);
  #used = 1;
  #text = 0;

  /** Begins with another text. */
  begin(): void {
    this.#text++;
  }

  /** Whether the keys of a form are known. */
  knows(number: number): boolean {
    return number < this.#starts.length && this.#starts[number] !== 0;
  }

  /** Adds the keys of a form, which are known, to the signature of the text. */
  addTo(signature: WordSignature, number: number): void {
    const start = this.#starts[number] ?? 0;
    const lists = this.#lists;
    if (lists[start] === this.#text) return;
    lists[start] = this.#text;
    const end = start + 2 + (lists[start + 1] ?? 0);
    for (let at = start + 2; at < end; at++) addKey(signature, lists[at] ?? 0);
  }

  clear(): void {
    this.#starts = new Int32Array(1 << 12);
    this.#lists = new Int32Array(1 << 14);
    this.#used = 1;
  }

  /** Learns the keys of a form from its folded word. */
  learn(number: number, folded: string): void {
    const keys = keysOf(folded);
    const start = this.#used;
    this.#used += keys.length + 2;
    this.#starts = atLeast(this.#starts, number + 1);
    this.#lists = atLeast(this.#lists, this.#used);
    this.#starts[number] = start;
    this.#lists[start + 1] = keys.length;
    this.#lists.set(keys, start + 2);
  }
}

function atLeast(list: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= list.length) return list;
  const larger = new Int32Array(Math.max(length, list.length * 2));
  larger.set(list);
  return larger;
}
