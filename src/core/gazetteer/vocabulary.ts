import { maskFor } from './trie';

/**
 * The folded words of names and their ids, from 1: an open-addressed table over one pool of letters. Compiling ten
 * thousand names makes no string of their words and leaves nothing to collect.
 */
export class Vocabulary {
  #mask: number;
  /** By hash, the id of a word; 0 where the slot is free. */
  #slots: Int32Array<ArrayBuffer>;
  #letters: Uint16Array<ArrayBuffer>;
  /** By id, where its letters end, which is where those of the next begin. */
  #ends: Int32Array<ArrayBuffer>;
  #size = 0;

  /** `expected` is how many words it will have, about; one of another size is only slower to make. */
  constructor(expected = 500) {
    this.#mask = maskFor(expected);
    this.#slots = new Int32Array(this.#mask + 1);
    this.#letters = new Uint16Array(expected * 6);
    this.#ends = new Int32Array(expected + 1);
  }

  /** The number of words. */
  get size(): number {
    return this.#size;
  }

  /** The id of a folded word; 0 where it is in no name. */
  idOf(word: string): number {
    const { length } = word;
    let hash = length;
    for (let at = 0; at < length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
    let slot = mixed(hash) & this.#mask;
    for (;;) {
      const id = this.#slots[slot] ?? 0;
      if (id === 0) return 0;
      const start = this.#ends[id - 1] ?? 0;
      if ((this.#ends[id] ?? 0) - start === length) {
        let at = 0;
        while (at < length && this.#letters[start + at] === word.charCodeAt(at)) at++;
        if (at === length) return id;
      }
      slot = (slot + 1) & this.#mask;
    }
  }

  /** The id of the word of the first `length` units of a buffer, which it gets where it is new. */
  intern(units: Uint16Array, length: number): number {
    let hash = length;
    for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (units[at] ?? 0), prime);
    let slot = mixed(hash) & this.#mask;
    for (;;) {
      const id = this.#slots[slot] ?? 0;
      if (id === 0) break;
      const start = this.#ends[id - 1] ?? 0;
      if ((this.#ends[id] ?? 0) - start === length) {
        let at = 0;
        while (at < length && this.#letters[start + at] === units[at]) at++;
        if (at === length) return id;
      }
      slot = (slot + 1) & this.#mask;
    }
    return this.#add(units, length, slot);
  }

  /** The word that has an id. */
  word(id: number): string {
    return String.fromCharCode(...this.#letters.subarray(this.#ends[id - 1] ?? 0, this.#ends[id] ?? 0));
  }

  #add(units: Uint16Array, length: number, slot: number): number {
    const id = ++this.#size;
    const start = this.#ends[id - 1] ?? 0;
    const end = start + length;
    if (end > this.#letters.length) this.#letters = larger(this.#letters, new Uint16Array(end * 2));
    if (id >= this.#ends.length) this.#ends = larger(this.#ends, new Int32Array(id * 2));
    for (let at = 0; at < length; at++) this.#letters[start + at] = units[at] ?? 0;
    this.#ends[id] = end;
    this.#slots[slot] = id;
    if (id * 2 > this.#mask) this.#grow();
    return id;
  }

  #grow(): void {
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array(this.#mask + 1);
    for (let id = 1; id <= this.#size; id++) {
      const start = this.#ends[id - 1] ?? 0;
      const end = this.#ends[id] ?? 0;
      let hash = end - start;
      for (let at = start; at < end; at++) hash = Math.imul(hash ^ (this.#letters[at] ?? 0), prime);
      let slot = mixed(hash) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = id;
    }
  }
}

const prime = 0x01000193;

function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}

function larger<List extends Uint16Array | Int32Array>(old: List, list: List): List {
  list.set(old);
  return list;
}
