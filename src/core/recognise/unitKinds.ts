import { characterClass, classOf } from '../text/words';

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

/** What a UTF-16 unit of a word is, one that is ignored within and around words, and a line end; beside the bits of `Gap`. */
export const wordUnit = 0x100;
export const ignorableUnit = 0x200;
export const lineUnit = 0x400;
export const insideWord = wordUnit | ignorableUnit;
const unknown = 0x800;

/** By unit, filled as they are met: a corpus has some hundreds of them. */
const kinds = new Uint16Array(0x10000).fill(unknown);
for (const [characters, bit] of [
  ['"«»“”„‟‹›()[]{}\u2018\u2019\'`´', Gap.quote],
  [',،;؛', Gap.comma],
  ['.!?؟…۔', Gap.stop],
  [':', Gap.colon],
  ['-–—‑/', Gap.dash],
  ['\n', lineUnit],
] as const) {
  for (let at = 0; at < characters.length; at++) kinds[characters.charCodeAt(at)] = bit;
}

/** What a UTF-16 unit is between words or in them: a bit of `Gap`, 0 for white space, or one of the marks above. */
export function kindOf(unit: number): number {
  const known = kinds[unit] ?? 0;
  return known === unknown ? (kinds[unit] = classify(unit)) : known;
}

function classify(unit: number): number {
  const kind = classOf(unit);
  if (kind === characterClass.word) return wordUnit;
  if (kind === characterClass.ignorable) return ignorableUnit;
  return /\s/u.test(String.fromCharCode(unit)) ? 0 : Gap.other;
}
