import { foldWord } from '../text/fold';
import { TextUnits } from '../text/textUnits';
import type { NationalPattern } from '../gazetteer/patternEntity';
import type { WordForm } from './forms';
import { Interest, officeReach } from './interest';
import type { Reading } from './readings';
import { Gap, ignorableUnit, insideWord, kindOf, lineUnit, wordUnit } from './unitKinds';
import { emptyForm, Slot, type WordForms } from './wordForms';
import { emptySignature, type WordSignature } from './wordSignature';

/** The head of a national institution, words `first` to `last`. */
export interface BareHead {
  readonly first: number;
  readonly last: number;
  readonly pattern: NationalPattern;
  readonly reading: Reading;
}

/** What may begin a person's name by itself, or leads to one. */
const beginsName = Interest.opensPerson | Interest.office | Interest.foreign;

/**
 * The words of one text in parallel lists: where each stands, its form and what stands before it. One is used for
 * text after text, so that nothing is allocated for each.
 */
export class Tokens {
  readonly text = new TextUnits();
  length = 0;
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  /** What stands before each word; after the last one, the end of the text counts as a paragraph's. */
  gaps = new Uint8Array(1025);
  /** Bits of `Interest` of each word's form; 0 after the last word. */
  interests = new Int32Array(1025);
  /** The bits of all words together: what no word sets off no rule need look for. */
  interest = 0;
  /** For the rules to mark the words of what they found; 0 for each word of a text just taken. */
  taken = new Uint8Array(1025);
  /** Where the nouns of rules stand, in order: so few that no pass over all words is worth its time. */
  readonly nouns: number[] = [];
  /** Where the words stand that may begin a person's name where they stand, and the nouns of office, in order. */
  readonly people: number[] = [];
  /** Where the heads of national institutions stand without their state, as they are found: وزارة الدفاع. */
  readonly heads: BareHead[] = [];
  /** Where the words with a Latin capital stand, in order. */
  readonly capitals: number[] = [];
  /** Numbers of the words' forms. */
  #numbers = new Int32Array(1024);
  readonly #table: WordForms;

  constructor(table: WordForms) {
    this.#table = table;
  }

  /** The form of a word; undefined before the first and after the last one. */
  form(at: number): WordForm | undefined {
    if (at < 0 || at >= this.length) return undefined;
    return this.#table.forms[this.#numbers[at] ?? 0] ?? this.#make(at);
  }

  /** Takes the words of another text, which is normalised. */
  load(text: string): void {
    this.text.setText(text);
    this.#findWords();
  }

  /** Takes the words of another text from UTF-8, which need not be normalised; false where it is not well-formed. */
  loadUtf8(bytes: Uint8Array): boolean {
    if (!this.text.setUtf8(bytes)) return false;
    this.#findWords();
    return true;
  }

  /** Forgets the text and all word forms. */
  forget(): void {
    this.taken.fill(0, 0, this.length);
    this.length = 0;
    this.#table.forget();
  }

  /** Which words the text has. */
  signature(): WordSignature {
    const signature = emptySignature(this.length);
    const { keys } = this.#table;
    keys.begin();
    for (let at = 0; at < this.length; at++) {
      const number = this.#numbers[at] ?? 0;
      if (!keys.knows(number)) keys.learn(number, foldWord(this.#raw(at)));
      keys.addTo(signature, number);
    }
    return signature;
  }

  #raw(at: number): string {
    return this.text.slice(this.starts[at] ?? 0, this.ends[at] ?? 0);
  }

  #make(at: number): WordForm {
    return this.#table.make(this.#numbers[at] ?? 0, this.#raw(at), this.interests[at] ?? 0);
  }

  #findWords(): void {
    const { text } = this;
    const { units, length } = text;
    const table = this.#table;
    table.trim();
    const { nouns, people, capitals } = this;
    nouns.length = 0;
    people.length = 0;
    capitals.length = 0;
    this.heads.length = 0;
    let count = 0;
    let all = 0;
    let office = -officeReach - 1;
    let gap: number = Gap.paragraph;
    for (let at = 0; at < length;) {
      let unit = units[at] ?? 0;
      let kind = kindOf(unit);
      if (kind !== wordUnit) {
        if (kind === lineUnit) gap |= gap & Gap.line ? Gap.paragraph | Gap.line : Gap.line;
        else if (kind !== ignorableUnit) gap |= kind;
        at++;
        continue;
      }
      const start = at;
      let hash = 0;
      let other = 0;
      do {
        hash = (Math.imul(hash, 31) + unit) | 0;
        other = Math.imul(other ^ unit, 0x01000193);
        at++;
        if (at >= length) break;
        unit = units[at] ?? 0;
        kind = kindOf(unit);
      } while ((kind & insideWord) !== 0);
      let end = at;
      if (kindOf(units[end - 1] ?? 0) === ignorableUnit) {
        while (kindOf(units[end - 1] ?? 0) === ignorableUnit) end--;
        hash = other = 0;
        for (let i = start; i < end; i++) {
          hash = (Math.imul(hash, 31) + (units[i] ?? 0)) | 0;
          other = Math.imul(other ^ (units[i] ?? 0), 0x01000193);
        }
      }
      const slot = table.intern(text, start, end, hash, other);
      const { slots } = table;
      const interest = slots[slot + Slot.interest] ?? 0;
      // A word of marks and tatweel alone is nothing, and does not part its neighbours.
      if (interest === emptyForm) continue;
      if (count >= this.starts.length) this.#grow();
      this.starts[count] = start;
      this.ends[count] = end;
      this.gaps[count] = gap;
      this.interests[count] = interest;
      all |= interest;
      if (interest & Interest.nouns) nouns.push(count);
      if (interest & Interest.people) {
        if (interest & Interest.office) office = count;
        // Of those that would not do by themselves, the ones that something before them leads to.
        if (
          (interest & beginsName) !== 0 ||
          count - office <= officeReach ||
          (count > 0 && ((this.interests[count - 1] ?? 0) & Interest.lead) !== 0)
        )
          people.push(count);
      }
      if (interest & Interest.capital) capitals.push(count);
      this.#numbers[count] = (slots[slot + Slot.number] ?? 0) - 1;
      count++;
      gap = 0;
    }
    this.interest = all;
    this.gaps[count] = gap | Gap.paragraph;
    this.interests[count] = 0;
    this.taken.fill(0, 0, this.length);
    this.length = count;
  }

  #grow(): void {
    const size = this.starts.length * 2;
    this.starts = grown(this.starts, new Int32Array(size));
    this.ends = grown(this.ends, new Int32Array(size));
    this.interests = grown(this.interests, new Int32Array(size + 1));
    this.#numbers = grown(this.#numbers, new Int32Array(size));
    this.gaps = grown(this.gaps, new Uint8Array(size + 1));
    this.taken = grown(this.taken, new Uint8Array(size + 1));
  }
}

function grown<List extends Int32Array | Uint8Array>(old: List, larger: List): List {
  larger.set(old);
  return larger;
}
