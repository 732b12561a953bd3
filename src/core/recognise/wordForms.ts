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

/** What a slot holds. */
export const Slot = {
  /** The two hashes of a form. */
  hash: 0,
  other: 1,
  /** The number of the form plus one; 0 where the slot is free. */
  number: 2,
  /** Its `Interest`, or `emptyForm`. */
  interest: 3,
} as const;
const slotSize = 4;

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
  /**
   * By hash, `slotSize` integers a slot (see `Slot`): all that is asked of every word stands in one line of the
   * processor's cache, as waiting for memory is most of what a known word costs.
   */
  slots = new Int32Array(fewest * slotSize);
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

  /** Where in `slots` the form of these units stands, until the next call; the units are looked at where it is new. */
  intern(text: TextUnits, start: number, end: number, hash: number, other: number): number {
    const { slots } = this;
    for (let at = this.#slotOf(hash); ; at = this.#after(at)) {
      if (slots[at + Slot.number] === 0) return this.#add(text.slice(start, end), hash, other);
      if (slots[at + Slot.hash] === hash && slots[at + Slot.other] === other) return at;
    }
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
    if (this.#count * 2 > this.#mask) {
      this.#mask = this.#mask * 2 + 1;
      this.#rehash();
    }
    return this.#put(hash, other, number + 1, interest);
  }

  #keep(number: number, form: WordForm): void {
    this.forms[number] = form;
    this.#kept++;
  }

  /** Makes the slots anew, for the forms that are not forgotten. */
  #rehash(): void {
    const before = this.slots;
    this.slots = new Int32Array((this.#mask + 1) * slotSize);
    for (let at = 0; at < before.length; at += slotSize) {
      const number = before[at + Slot.number] ?? 0;
      if (number === 0 || number > this.#count) continue;
      this.#put(
        before[at + Slot.hash] ?? 0,
        before[at + Slot.other] ?? 0,
        number,
        before[at + Slot.interest] ?? 0,
      );
    }
  }

  #put(hash: number, other: number, number: number, interest: number): number {
    const { slots } = this;
    let at = this.#slotOf(hash);
    while (slots[at + Slot.number] !== 0) at = this.#after(at);
    slots[at + Slot.hash] = hash;
    slots[at + Slot.other] = other;
    slots[at + Slot.number] = number;
    slots[at + Slot.interest] = interest;
    return at;
  }

  #slotOf(hash: number): number {
    return ((hash ^ (hash >>> 15)) & this.#mask) * slotSize;
  }

  #after(at: number): number {
    return (at + slotSize) & (this.#mask * slotSize);
  }
}
