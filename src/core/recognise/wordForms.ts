import type { CompiledGazetteer } from '../gazetteer/compile';
import type { TextUnits } from '../text/textUnits';
import { concerns, WordForm, type FormRules } from './forms';

/**
 * How many forms are known, and how many of them are kept with all that the rules have asked for: some ten megabytes
 * each. Where they become more, those stay that were met first, as they are the frequent ones.
 */
const limits = { known: 1 << 18, knownFirst: 1 << 16, kept: 1 << 16, keptFirst: 1 << 15 } as const;

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
  #mask = (1 << 14) - 1;
  /**
   * For each slot the first hash, the second hash, the number of the form plus one (0 where the slot is free), and
   * its `Interest` or `emptyForm`.
   */
  slots = new Int32Array((this.#mask + 1) * 4);
  #count = 0;
  /** The forms that are kept, by their number. */
  readonly forms: (WordForm | undefined)[] = [];
  #kept = 0;

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

  /** Forgets all forms but so many that were met first. */
  #forget(first: number): void {
    this.#count = first;
    this.forms.length = first;
    this.#rehash((number) => number <= first);
  }

  /** Where in `slots` the form of these units stands; they are looked at where it is new. */
  intern(text: TextUnits, start: number, end: number, hash: number, other: number): number {
    const { slots } = this;
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const at = slot * 4;
      if (slots[at] === hash && slots[at + 1] === other && slots[at + 2] !== 0) return at;
      if (slots[at + 2] === 0) break;
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
    if (this.#count * 2 > this.#mask) this.#grow();
    return this.#put(hash, other, number + 1, interest);
  }

  #keep(number: number, form: WordForm): void {
    this.forms[number] = form;
    this.#kept++;
  }

  #put(hash: number, other: number, number: number, interest: number): number {
    const { slots } = this;
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (slots[slot * 4 + 2] !== 0) slot = (slot + 1) & this.#mask;
    const at = slot * 4;
    slots[at] = hash;
    slots[at + 1] = other;
    slots[at + 2] = number;
    slots[at + 3] = interest;
    return at;
  }

  #grow(): void {
    this.#mask = this.#mask * 2 + 1;
    this.#rehash(() => true);
  }

  /** Puts the forms whose number plus one is wanted into new slots. */
  #rehash(wanted: (number: number) => boolean): void {
    const old = this.slots;
    this.slots = new Int32Array((this.#mask + 1) * 4);
    for (let at = 0; at < old.length; at += 4) {
      const number = old[at + 2] ?? 0;
      if (number !== 0 && wanted(number)) {
        this.#put(old[at] ?? 0, old[at + 1] ?? 0, number, old[at + 3] ?? 0);
      }
    }
  }
}
