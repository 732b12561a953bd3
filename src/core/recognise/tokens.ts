import { characterClass, classOf } from '../text/words';
import type { WordForm, WordForms } from './forms';

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

const gapOf = new Map<number, number>();
for (const [characters, bit] of [
  ['"«»“”„‟‹›()[]{}\u2018\u2019\'', Gap.quote],
  [',،;؛', Gap.comma],
  ['.!?؟…۔', Gap.stop],
  [':', Gap.colon],
  ['-–—‑/', Gap.dash],
] as const) {
  for (const character of characters) gapOf.set(character.charCodeAt(0), bit);
}
const gapTable = new Uint8Array(0x10000).fill(Gap.other);
for (const [unit, bit] of gapOf) gapTable[unit] = bit;
for (let unit = 0; unit < 0x10000; unit++) if (/\s/u.test(String.fromCharCode(unit))) gapTable[unit] = 0;

/** The words of one text in parallel lists: where each stands, its form and what stands before it. */
export class Tokens {
  readonly text: string;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly forms: WordForm[] = [];
  readonly gaps: number[] = [];

  constructor(text: string, forms: WordForms) {
    this.text = text;
    let gap: number = Gap.paragraph;
    let lines = 0;
    for (let at = 0; at < text.length;) {
      const unit = text.charCodeAt(at);
      const kind = classOf(unit);
      if (kind !== characterClass.word) {
        if (unit === 10) {
          if (++lines > 1) gap |= Gap.paragraph;
          gap |= Gap.line;
        } else if (kind === characterClass.other) gap |= gapTable[unit] ?? 0;
        at++;
        continue;
      }
      const start = at;
      let end = at;
      let hash = 0;
      for (; at < text.length; at++) {
        const inside = text.charCodeAt(at);
        const insideKind = classOf(inside);
        if (insideKind === characterClass.other) break;
        if (insideKind === characterClass.ignorable) continue;
        end = at + 1;
      }
      for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
      at = end;
      const form = forms.intern(text, start, end, hash);
      // A word of marks and tatweel alone is nothing, and does not part its neighbours.
      if (form.folded === '') continue;
      this.starts.push(start);
      this.ends.push(end);
      this.forms.push(form);
      this.gaps.push(gap);
      gap = 0;
      lines = 0;
    }
  }

  get length(): number {
    return this.forms.length;
  }
}
