import type { CompiledGazetteer } from '../gazetteer/compile';
import type { TextUnits } from '../text/textUnits';
import { WordForm, type FormRules } from './forms';
import { concerns } from './interest';
import { KeyTable } from './wordSignature';

/**
 * How many forms are known, and how many of them are kept with all that the rules have asked for: some ten megabytes
 * each. Where they become more, those stay that were met first, as they are the frequent ones.
 */
const limits = { known: 1 << 18, knownFirst: 1 << 16, kept: 1 << 16, keptFirst: 1 << 15 } as const;

/** How many slots there are at the beginning. */
const fewest = 1 << 14;

/** Among interests: a form of marks and tatweel alone, which is no word. */
export const emptyForm = 0x8000;

/**
 * The distinct word forms met so far. A text has few of them: each is folded, cut and looked up once. The table is
 * keyed by two hashes that the tokeniser makes while it looks for the word's end; that both agree for different words
 * happens once in some billions of billions of pairs, so the letters are neither kept nor compared again: that look at
 * scattered memory would cost more than all else.
 */
export class WordForms {
  readonly #gazetteer: CompiledGazetteer;
  readonly #rules: FormRules;
  #mask = fewest - 1;
  /** By hash, the number of a form plus one; 0 where the slot is free. */
  #slots = new Int32Array(this.#mask + 1);
  /**
   * For each form, by number: its first hash, its second one, and its `Interest` or `emptyForm`; a fourth that is not
   * used keeps each within a cache line. The frequent forms are met first and stand close together.
   */
  entries = new Int32Array(fewest);
  #count = 0;
  /** The forms that are kept, by their number. */
  readonly forms: (WordForm | undefined)[] = [];
  #kept = 0;

  /** The keys of the forms, for whoever asks for them. */
  readonly keys = new KeyTable();

  constructor(gazetteer: CompiledGazetteer, rules: FormRules = {}) {
    this.#gazetteer = gazetteer;
    this.#rules = rules;
  }

  /** Forgets forms where they have become too many; not while the numbers of an article are in use. */
  trim(): void {
    if (this.#count > limits.known) this.#forget(limits.knownFirst);
    if (this.#kept <= limits.kept) return;
    this.forms.fill(undefined, limits.keptFirst);
    this.#kept = this.forms.reduce((kept, form) => (form === undefined ? kept : kept + 1), 0);
  }

  /** Forgets all forms. */
  forget(): void {
    this.#mask = fewest - 1;
    this.entries = new Int32Array(fewest);
    this.#forget(0);
  }

  /** Forgets all forms but so many that were met first. */
  #forget(first: number): void {
    this.#count = first;
    this.#kept = Math.min(this.#kept, first);
    this.forms.length = first;
    this.keys.clear();
    this.#rehash();
  }

  /** The number of the form of these units; they are looked at where it is new. */
  intern(text: TextUnits, start: number, end: number, hash: number, other: number): number {
    const slots = this.#slots;
    const { entries } = this;
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0) break;
      if (entries[number * 4] === hash && entries[number * 4 + 1] === other) return number;
      slot = (slot + 1) & this.#mask;
    }
    return this.#add(text.slice(start, end), hash, other);
  }

  /** Makes and keeps a form that is not kept. */
  make(number: number, raw: string, interest: number): WordForm {
    const form = new WordForm(raw, this.#gazetteer, this.#rules, interest);
    this.#keep(number, form);
    return form;
  }

  #add(raw: string, hash: number, other: number): number {
    const form = new WordForm(raw, this.#gazetteer, this.#rules);
    const interest = form.folded === '' ? emptyForm : form.interest;
    const number = this.#count++;
    this.forms.push(undefined);
    // Rules will ask for it at once.
    if (interest & concerns) this.#keep(number, form);
    if (this.#count * 4 > this.entries.length) {
      const larger = new Int32Array(this.entries.length * 2);
      larger.set(this.entries);
      this.entries = larger;
    }
    this.entries[number * 4] = hash;
    this.entries[number * 4 + 1] = other;
    this.entries[number * 4 + 2] = interest;
    if (this.#count * 2 > this.#mask) {
      this.#mask = this.#mask * 2 + 1;
      this.#rehash();
    } else this.#put(number);
    return number;
  }

  #keep(number: number, form: WordForm): void {
    this.forms[number] = form;
    this.#kept++;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#mask + 1);
    for (let number = 0; number < this.#count; number++) this.#put(number);
  }

  #put(number: number): void {
    const hash = this.entries[number * 4] ?? 0;
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = number + 1;
  }
}
