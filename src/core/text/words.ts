/** A stretch of a text; offsets are UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a UTF-16 unit is to a word. */
export const characterClass = { other: 0, word: 1, ignorable: 2 } as const;

const classes = new Uint8Array(0x10000).fill(255);

/** Letters, marks and digits make words; bidi and zero-width controls are ignored within and around them. */
export function classOf(unit: number): number {
  const known = classes[unit] ?? 0;
  return known === 255 ? (classes[unit] = classify(unit)) : known;
}

function classify(unit: number): number {
  // Letters beyond the BMP come as surrogate pairs: both halves count as letters, which keeps pairs together.
  if (unit >= 0xd800 && unit <= 0xdfff) return characterClass.word;
  const character = String.fromCharCode(unit);
  if (/\p{Cf}/u.test(character) && unit !== 0xad) return characterClass.ignorable;
  return /[\p{L}\p{M}\p{N}_\u00ad]/u.test(character) ? characterClass.word : characterClass.other;
}

/** The words of a text in order. A word neither begins nor ends with a bidi or zero-width control. */
export function* wordsOf(text: string): Generator<Span> {
  for (let word = wordFrom(text, 0); word !== undefined; word = wordFrom(text, word.end)) yield word;
}

/** The word at an offset, or the one that ends there; undefined between words. */
export function wordAt(text: string, offset: number): Span | undefined {
  let start = Math.min(offset, text.length);
  while (start > 0 && classOf(text.charCodeAt(start - 1)) !== characterClass.other) start--;
  const word = wordFrom(text, start);
  return word && word.start <= offset && offset <= word.end ? word : undefined;
}

/** The first word at or after an offset. */
export function wordFrom(text: string, from: number): Span | undefined {
  let start = from;
  while (start < text.length && classOf(text.charCodeAt(start)) !== characterClass.word) start++;
  if (start === text.length) return undefined;
  let end = start + 1;
  for (let at = end; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === characterClass.other) break;
    if (kind === characterClass.word) end = at + 1;
  }
  return { start, end };
}
