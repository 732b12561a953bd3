import { foldText } from '../text/fold';

/** A text as its words in folded letters, without punctuation, each with its place in the source. */
export interface WordText {
  readonly text: string;
  /** Number of each word's form, in the order of the text. */
  readonly ids: Int32Array;
  /** UTF-16 offsets in the source of each word, vowel marks included; end exclusive. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The folded letters of each form. */
  readonly forms: readonly string[];
  idOf(form: string): number | undefined;
}

const notWord = 0;
const wordLetter = 1;
/** Of scripts without spaces each letter counts as a word. */
const wholeWord = 2;

/** What each UTF-16 unit is, filled as they are met; 255: not yet. */
const kinds = new Uint8Array(0x10000).fill(255);

function kindOf(unit: number): number {
  const known = kinds[unit] ?? notWord;
  if (known !== 255) return known;
  const letter = String.fromCharCode(unit);
  // Halves of pairs: letters and emoji beyond the BMP take part as they are.
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const kind = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/u.test(
    letter,
  )
    ? wholeWord
    : isSurrogate || /[\p{L}\p{N}\p{M}]/u.test(letter)
      ? wordLetter
      : notWord;
  return (kinds[unit] = kind);
}

/** Whether a UTF-16 unit belongs to a word that goes on in the next one. */
export function joinsWords(unit: number): boolean {
  return kindOf(unit) === wordLetter;
}

export function wordText(text: string): WordText {
  const folded = foldText(text);
  const letters = folded.text;
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const forms: string[] = [];
  const known = new Map<string, number>();
  for (let at = 0; at < letters.length;) {
    const kind = kindOf(letters.charCodeAt(at));
    if (kind === notWord) {
      at++;
      continue;
    }
    let end = at + 1;
    if (kind === wordLetter) while (end < letters.length && joinsWords(letters.charCodeAt(end))) end++;
    const form = letters.slice(at, end);
    let id = known.get(form);
    if (id === undefined) {
      id = forms.length;
      known.set(form, id);
      forms.push(form);
    }
    ids.push(id);
    starts.push(folded.toSource(at));
    ends.push(endInSource(text, folded.toSource(end - 1)));
    at = end;
  }
  return {
    text,
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    forms,
    idOf: (form) => known.get(form),
  };
}

/** After a letter and the marks on it. */
function endInSource(text: string, letter: number): number {
  let end = letter + 1;
  while (end < text.length && isMark(text.charCodeAt(end))) end++;
  return end;
}

function isMark(unit: number): boolean {
  return (
    (unit >= 0x64b && unit <= 0x65f) ||
    unit === 0x670 ||
    unit === 0x640 ||
    (unit >= 0x300 && unit <= 0x36f) ||
    (unit >= 0x6d6 && unit <= 0x6ed)
  );
}
