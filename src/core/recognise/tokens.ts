import { characterClass, classOf } from '../text/words';
import type { WordForm } from './forms';
import { emptyForm, type WordForms } from './wordForms';

/** What stands between a word and the one before it. Bits. */
export const Gap = {
  /** A line end. */
  line: 1,
  /** A blank line, or the beginning of the text. */
  paragraph: 2,
  /** A quotation mark or bracket. */
  quote: 4,
  /** A comma or a semicolon. */
  comma: 8,
  /** A full stop, question or exclamation mark. */
  stop: 16,
  colon: 32,
  dash: 64,
  other: 128,
} as const;

/** By UTF-16 unit: a bit of `Gap`, 0 for white space and what is ignored, or one of the two marks below. */
const units = new Uint16Array(0x10000);
const wordUnit = 0x100;
const ignorableUnit = 0x200;
const lineUnit = 0x400;

let ready = false;

function prepare(): void {
  ready = true;
  for (let unit = 0; unit < 0x10000; unit++) {
    const kind = classOf(unit);
    if (kind === characterClass.word) units[unit] = wordUnit;
    else if (kind === characterClass.ignorable) units[unit] = ignorableUnit;
    else units[unit] = /\s/u.test(String.fromCharCode(unit)) ? 0 : Gap.other;
  }
  for (const [characters, bit] of [
    ['"«»“”„‟‹›()[]{}\u2018\u2019\'', Gap.quote],
    [',،;؛', Gap.comma],
    ['.!?؟…۔', Gap.stop],
    [':', Gap.colon],
    ['-–—‑/', Gap.dash],
  ] as const) {
    for (let at = 0; at < characters.length; at++) units[characters.charCodeAt(at)] = bit;
  }
  units[10] = lineUnit;
}

/**
 * The words of one text in parallel lists: where each stands, its form and what stands before it. One is used for
 * text after text, so that nothing is allocated for each.
 */
export class Tokens {
  text = '';
  length = 0;
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  /** What stands before each word; after the last one, the end of the text counts as a paragraph's. */
  gaps = new Uint8Array(1025);
  /** Undefined after the last word. */
  readonly forms: (WordForm | undefined)[] = [];
  /** Bits of `Interest` of each word's form. */
  interests = new Uint32Array(1024);
  /** For the rules to mark the words of what they found; 0 for each word of a text just taken. */
  taken = new Uint8Array(1025);
  readonly #table: WordForms;

  constructor(table: WordForms) {
    this.#table = table;
    if (!ready) prepare();
  }

  /** Takes the words of another text. */
  load(text: string): void {
    this.text = text;
    const table = this.#table;
    table.trim();
    let count = 0;
    let gap: number = Gap.paragraph;
    const size = text.length;
    for (let at = 0; at < size;) {
      let kind = units[text.charCodeAt(at)] ?? 0;
      if (kind !== wordUnit) {
        if (kind === lineUnit) gap |= gap & Gap.line ? Gap.paragraph | Gap.line : Gap.line;
        else if (kind !== ignorableUnit) gap |= kind;
        at++;
        continue;
      }
      const start = at;
      let hash = 0;
      let other = 0;
      let unit = text.charCodeAt(at);
      do {
        hash = (Math.imul(hash, 31) + unit) | 0;
        other = Math.imul(other ^ unit, 0x01000193);
        at++;
        if (at >= size) break;
        unit = text.charCodeAt(at);
        kind = units[unit] ?? 0;
      } while (kind === wordUnit || kind === ignorableUnit);
      let end = at;
      if (units[text.charCodeAt(end - 1)] === ignorableUnit) {
        while (units[text.charCodeAt(end - 1)] === ignorableUnit) end--;
        hash = other = 0;
        for (let i = start; i < end; i++) {
          hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
          other = Math.imul(other ^ text.charCodeAt(i), 0x01000193);
        }
      }
      const number = table.intern(text, start, end, hash, other);
      const interest = table.interests[number] ?? 0;
      // A word of marks and tatweel alone is nothing, and does not part its neighbours.
      if (interest === emptyForm) continue;
      if (count >= this.starts.length) this.#grow();
      this.starts[count] = start;
      this.ends[count] = end;
      this.gaps[count] = gap;
      this.interests[count] = interest;
      this.forms[count] = table.forms[number];
      count++;
      gap = 0;
    }
    this.gaps[count] = Gap.paragraph;
    this.taken.fill(0, 0, this.length);
    // Shortening the list would give its memory back only to ask for it again in the next text.
    for (let at = count; at < this.length; at++) this.forms[at] = undefined;
    this.length = count;
  }

  #grow(): void {
    const grown = this.starts.length * 2;
    const [starts, ends, gaps] = [new Int32Array(grown), new Int32Array(grown), new Uint8Array(grown + 1)];
    starts.set(this.starts);
    ends.set(this.ends);
    gaps.set(this.gaps);
    const interests = new Uint32Array(grown);
    interests.set(this.interests);
    const taken = new Uint8Array(grown + 1);
    taken.set(this.taken);
    this.taken = taken;
    [this.starts, this.ends, this.gaps, this.interests] = [starts, ends, gaps, interests];
  }
}
