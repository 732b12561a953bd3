import { droppedCharacters, foldedLetters } from './foldTable';

/** A text in folded letters, with the way back to the text that it was made from. Offsets are UTF-16 units. */
export interface Folded {
  readonly text: string;
  /** Where the character at a folded offset begins in the source; the source's length at the end. */
  toSource(offset: number): number;
}

/** Folded form of every UTF-16 unit, filled as they are met: -1 not yet, -2 dropped, -3 several (in `several`). */
const single = new Int32Array(0x10000).fill(-1);
const several = new Map<number, string>();

function learn(unit: number): number {
  const folded = foldCharacter(String.fromCharCode(unit));
  if (folded.length === 1) return (single[unit] = folded.charCodeAt(0));
  if (folded.length === 0) return (single[unit] = -2);
  several.set(unit, folded);
  return (single[unit] = -3);
}

/** Repeated until nothing changes, so that folding twice is folding once whatever Unicode decomposes to. */
function foldCharacter(character: string): string {
  const unit = character.charCodeAt(0);
  if (unit >= 0xd800 && unit <= 0xdfff) return character;
  let before = '';
  let folded = character;
  while (folded !== before) {
    before = folded;
    folded = folded.normalize('NFKD').toLowerCase().normalize('NFD').replace(droppedCharacters, '');
    folded = folded.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
    folded = Array.from(folded, (letter) => foldedLetters[letter] ?? letter).join('');
  }
  return folded;
}

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  // Decimal digits stand in runs of ten in Unicode; count back to the run's zero.
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}

const alefMaksura = 0x649;
const yeh = 0x64a;

/** A final ى is ي (السورى), but على never becomes the name علي. `at` is the offset after the ى. */
function foldAlefMaksura(folded: readonly string[] | string, next: number): number {
  const n = folded.length;
  if (isArabicLetter(next)) return yeh;
  if (folded[n - 1] !== 'ل' || folded[n - 2] !== 'ع') return yeh;
  const before = folded[n - 3] ?? ' ';
  const beforeThat = folded[n - 4] ?? ' ';
  const alone = !isArabicLetter(before.charCodeAt(0));
  const conjoined = (before === 'و' || before === 'ف') && !isArabicLetter(beforeThat.charCodeAt(0));
  return alone || conjoined ? alefMaksura : yeh;
}

function isArabicLetter(unit: number): boolean {
  return (
    (unit >= 0x621 && unit <= 0x63f) || (unit >= 0x641 && unit <= 0x64a) || (unit >= 0x66e && unit <= 0x6d3)
  );
}

/** The next unit that is not dropped by folding; 0 at the end. */
function nextLetter(text: string, at: number): number {
  for (let i = at; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const known = single[unit] ?? -1;
    if ((known === -1 ? learn(unit) : known) !== -2) return unit;
  }
  return 0;
}

/** Folds a text and calls `map` with the source offset of each folded unit. */
function foldInto(text: string, map: ((source: number) => void) | undefined): string {
  const out: string[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let code = single[unit] ?? -1;
    if (code === -1) code = learn(unit);
    if (code === -2) continue;
    if (code === -3) {
      for (const letter of several.get(unit) ?? '') {
        out.push(letter);
        for (let k = 0; k < letter.length; k++) map?.(i);
      }
      continue;
    }
    if (code === alefMaksura) code = foldAlefMaksura(out, nextLetter(text, i + 1));
    out.push(String.fromCharCode(code));
    map?.(i);
  }
  return out.join('');
}

/** Folds letters to what readers and typists take for the same: see `foldedLetters` for each reason. */
export function foldText(text: string): Folded {
  const sources: number[] = [];
  const folded = foldInto(text, (source) => sources.push(source));
  return {
    text: folded,
    toSource: (offset) => sources[offset] ?? (offset < 0 ? 0 : text.length),
  };
}

/** Whether folding changes nothing, as is true of half the words of a text. */
function isFolded(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (single[unit] !== unit || unit === alefMaksura) return false;
  }
  return true;
}

/** The folded letters alone, where no way back is needed. */
export function foldWord(word: string): string {
  if (isFolded(word)) return word;
  return foldInto(word, undefined);
}

/** A key for the equality of names and for searching: folded, with runs of white space made one space. */
export function foldKey(name: string): string {
  return foldWord(name).replace(/\s+/gu, ' ').trim();
}
