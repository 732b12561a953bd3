import { foldWord } from '../text/fold';

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
  /** Of each form the first letter (upper 16 bits) and the last. */
  readonly edges: Uint32Array;
  idOf(form: string): number | undefined;
}

const notWord = 0;
const wordLetter = 1;
/** Of scripts without spaces each letter counts as a word. */
const wholeWord = 2;
/** Inside a word it is part of it, at the ends of one it is not: zero-width and bidirectional controls. */
const unseen = 3;

/** What each UTF-16 unit is, filled as they are met; 255: not yet. */
const kinds = new Uint8Array(0x10000).fill(255);

function kindOf(unit: number): number {
  const known = kinds[unit] ?? notWord;
  return known === 255 ? (kinds[unit] = learn(unit)) : known;
}

function learn(unit: number): number {
  const letter = String.fromCharCode(unit);
  // Halves of pairs: letters and emoji beyond the BMP take part as they are.
  if (unit >= 0xd800 && unit <= 0xdfff) return wordLetter;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/u.test(letter)) {
    return wholeWord;
  }
  if (/\p{Cf}/u.test(letter)) return unseen;
  return /[\p{L}\p{N}\p{M}]/u.test(letter) ? wordLetter : notWord;
}

/** The first letter of a form (upper 16 bits) and the last. */
export function edgesOf(form: string): number {
  return ((form.charCodeAt(0) << 16) | form.charCodeAt(form.length - 1)) >>> 0;
}

/** Whether a UTF-16 unit belongs to a word that goes on in the next one. */
export function joinsWords(unit: number): boolean {
  return kindOf(unit) === wordLetter;
}

export function wordText(text: string): WordText {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const forms: string[] = [];
  const known = new Map<string, number>();
  /** Most words of a text stand in it more than once; each spelling is folded once. */
  const spellings = new Map<string, number>();
  const idOf = (spelling: string): number => {
    const form = foldWord(spelling);
    let id = known.get(form);
    if (id === undefined) {
      id = forms.length;
      known.set(form, id);
      forms.push(form);
    }
    return id;
  };
  for (let at = 0; at < text.length;) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === notWord || kind === unseen) {
      at++;
      continue;
    }
    let end = at + 1;
    if (kind === wordLetter) {
      for (let next = end; next < text.length; next++) {
        const nextKind = kindOf(text.charCodeAt(next));
        if (nextKind === wordLetter) end = next + 1;
        else if (nextKind !== unseen) break;
      }
    }
    const spelling = text.slice(at, end);
    let id = spellings.get(spelling);
    if (id === undefined) {
      id = idOf(spelling);
      spellings.set(spelling, id);
    }
    // Marks without a letter fold to nothing.
    if (forms[id] !== '') {
      ids.push(id);
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return {
    text,
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    forms,
    edges: Uint32Array.from(forms, edgesOf),
    idOf: (form) => known.get(form),
  };
}
