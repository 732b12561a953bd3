import type { CompiledGazetteer } from '../gazetteer/compile';
import { foldText } from '../text/fold';
import { nisbaOf, wordClasses, type Nisba } from './lexicon/wordClasses';
import { cutsOf, type Cut } from './proclitics';

/** A way to read a word as the beginning of a name. */
export interface Reading {
  /** UTF-16 units of the word that are proclitics. */
  readonly skip: number;
  readonly word: number;
  readonly cut: Cut | undefined;
}

/** A distinct word form of the articles, with everything that depends on its letters alone. */
export interface WordForm {
  readonly raw: string;
  readonly folded: string;
  /** The whole word in the gazetteer's vocabulary; 0 where it is not. */
  readonly word: number;
  /** Readings that begin a name; the uncut one alone where there is one, so that واشنطن is never cut. */
  readonly readings: readonly Reading[];
  /** Bits of `WordClass`, by the lexicon of the local grammar. */
  readonly classes: number;
  /** The nationality that it says. */
  readonly nisba: Nisba | undefined;
  /** Units of `raw` before the folded letter `letters`. */
  skip(letters: number): number;
}

const noReadings: readonly Reading[] = [];

/**
 * The distinct word forms met so far. A text has few of them: each is folded, cut and looked up once. The table is
 * keyed by a hash that the tokeniser makes while it looks for the word's end.
 */
export class WordForms {
  readonly #gazetteer: CompiledGazetteer;
  #capacity = 1 << 14;
  #slots = new Int32Array(this.#capacity).fill(-1);
  #hashes = new Int32Array(this.#capacity);
  readonly #forms: WordForm[] = [];

  constructor(gazetteer: CompiledGazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** The form of `text.slice(start, end)`, whose hash is `hash`. */
  intern(text: string, start: number, end: number, hash: number): WordForm {
    const mask = this.#capacity - 1;
    let slot = (hash ^ (hash >>> 13)) & mask;
    for (let index = this.#slots[slot] ?? -1; index !== -1; index = this.#slots[slot] ?? -1) {
      if (this.#hashes[slot] === hash) {
        const form = this.#forms[index] as WordForm;
        if (form.raw.length === end - start && text.startsWith(form.raw, start)) return form;
      }
      slot = (slot + 1) & mask;
    }
    const form = this.#analyse(text.slice(start, end));
    this.#insert(form, slot, hash);
    return form;
  }

  #insert(form: WordForm, slot: number, hash: number): void {
    this.#slots[slot] = this.#forms.push(form) - 1;
    this.#hashes[slot] = hash;
    if (this.#forms.length * 2 < this.#capacity) return;
    const [slots, hashes] = [this.#slots, this.#hashes];
    this.#capacity *= 2;
    const mask = this.#capacity - 1;
    this.#slots = new Int32Array(this.#capacity).fill(-1);
    this.#hashes = new Int32Array(this.#capacity);
    for (let old = 0; old < slots.length; old++) {
      const index = slots[old] ?? -1;
      if (index === -1) continue;
      const oldHash = hashes[old] ?? 0;
      let free = (oldHash ^ (oldHash >>> 13)) & mask;
      while (this.#slots[free] !== -1) free = (free + 1) & mask;
      this.#slots[free] = index;
      this.#hashes[free] = oldHash;
    }
  }

  #analyse(slice: string): WordForm {
    // A slice would keep its whole article in memory for as long as the form lives.
    const raw = slice.length > 12 ? (JSON.parse(JSON.stringify(slice)) as string) : slice;
    const { vocabulary } = this.#gazetteer;
    const folding = foldText(raw);
    const folded = folding.text;
    const word = vocabulary.get(folded) ?? 0;
    const classes = wordClasses(folded);
    const nisba = nisbaOf(folded);
    const skip = folding.toSource;
    if (word !== 0 && this.#begins(word)) {
      return { raw, folded, word, readings: [{ skip: 0, word, cut: undefined }], classes, nisba, skip };
    }
    let readings: Reading[] | undefined;
    for (const cut of cutsOf(folded)) {
      const rest = vocabulary.get(cut.rest);
      if (rest === undefined || !this.#begins(rest)) continue;
      (readings ??= []).push({ skip: folding.toSource(cut.letters), word: rest, cut });
    }
    return { raw, folded, word, readings: readings ?? noReadings, classes, nisba, skip };
  }

  #begins(word: number): boolean {
    return this.#gazetteer.trie.step(0, word) !== 0;
  }
}
