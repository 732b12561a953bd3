import type { CompiledGazetteer } from '../gazetteer/compile';
import { WordForm, type FormRules } from './forms';

/** How many forms are kept before the table starts afresh: some tens of megabytes. */
const limit = 200_000;

/** Strings shorter than this are always copies: V8 makes a slice from 13 units on. */
const shortest = 13;

/**
 * The distinct word forms met so far. A text has few of them: each is folded, cut and looked up once. The table is
 * keyed by two hashes that the tokeniser makes while it looks for the word's end; that both agree for different words
 * happens once in some billions of billions of pairs, so the letters are not compared again: that look at scattered
 * memory would cost more than all else.
 */
export class WordForms {
  readonly #gazetteer: CompiledGazetteer;
  readonly #rules: FormRules;
  #mask = (1 << 14) - 1;
  /** For each slot the first hash, the second hash, and the number of the form plus one; 0 where it is free. */
  #slots = new Int32Array((this.#mask + 1) * 3);
  #count = 0;
  /** The forms by their number. */
  readonly forms: WordForm[] = [];
  /** Of each form, its `Interest`; `emptyForm` for one of marks alone. */
  interests = new Uint32Array(1 << 13);

  constructor(gazetteer: CompiledGazetteer, rules: FormRules = {}) {
    this.#gazetteer = gazetteer;
    this.#rules = rules;
  }

  /** Forgets all forms where they have become too many; not while the numbers of an article are in use. */
  trim(): void {
    if (this.#count < limit) return;
    this.#count = 0;
    this.forms.length = 0;
    this.#slots.fill(0);
  }

  /** The number of the form of `text.slice(start, end)`. */
  intern(text: string, start: number, end: number, hash: number, other: number): number {
    const slots = this.#slots;
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const at = slot * 3;
      const number = slots[at + 2] ?? 0;
      if (number === 0) break;
      if (slots[at] === hash && slots[at + 1] === other) return number - 1;
      slot = (slot + 1) & this.#mask;
    }
    return this.#add(text, start, end, hash, other);
  }

  #add(text: string, start: number, end: number, hash: number, other: number): number {
    const slice = text.slice(start, end);
    // A long slice would keep its whole article in memory for as long as the form lives; joining copies the letters.
    const raw = slice.length < shortest ? slice : Array.from(slice).join('');
    const form = new WordForm(raw, this.#gazetteer, this.#rules);
    const number = this.#count++;
    this.forms[number] = form;
    if (number >= this.interests.length) {
      const grown = new Uint32Array(this.interests.length * 2);
      grown.set(this.interests);
      this.interests = grown;
    }
    this.interests[number] = form.folded === '' ? emptyForm : form.interest;
    if (this.#count * 2 > this.#mask) this.#grow();
    this.#put(hash, other, number + 1);
    return number;
  }

  #put(hash: number, other: number, number: number): void {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#slots[slot * 3 + 2] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 3] = hash;
    this.#slots[slot * 3 + 1] = other;
    this.#slots[slot * 3 + 2] = number;
  }

  #grow(): void {
    const old = this.#slots;
    this.#mask = this.#mask * 2 + 1;
    this.#slots = new Int32Array((this.#mask + 1) * 3);
    for (let at = 0; at < old.length; at += 3) {
      const number = old[at + 2] ?? 0;
      if (number !== 0) this.#put(old[at] ?? 0, old[at + 1] ?? 0, number);
    }
  }
}

/** Among `interests`: a form of marks and tatweel alone, which is no word. */
export const emptyForm = 0x8000;
