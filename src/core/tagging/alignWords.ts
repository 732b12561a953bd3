import { wordSimilarity } from './wordSimilarity';
import { edgesOf, type WordText } from './wordText';

/** A word that is looked for. */
export interface SoughtWord {
  readonly form: string;
  /** Its number in the text; undefined where the text has no such word. */
  readonly id: number | undefined;
}

/** What each word that is looked for stands against: a word of the text, or none (-1), and how alike they are. */
export interface Alignment {
  readonly words: Int32Array;
  readonly likeness: Float32Array;
}

/** Below this words are taken for different ones. */
const alike = 0.55;
const skipSought = 1;
const skipText = 0.7;
const replaced = 0.8;

const diagonal = 1;
const up = 2;
const left = 3;

/**
 * Aligns words with those of a text from `low` up to `high`, both ends of the text free (Needleman and Wunsch's
 * dynamic programming with words for letters; a match counts the letters of the word).
 */
export function alignWords(
  sought: readonly SoughtWord[],
  words: WordText,
  low: number,
  high: number,
  likenessOf: (sought: number, id: number) => number,
): Alignment {
  const n = sought.length;
  const m = high - low;
  const width = m + 1;
  const moves = new Uint8Array((n + 1) * width);
  let above = new Float32Array(width);
  let row = new Float32Array(width);
  for (let i = 1; i <= n; i++) {
    const { form, id } = sought[i - 1] ?? { form: '', id: undefined };
    const weight = form.length + 1;
    const edges = edgesOf(form);
    row[0] = 0;
    moves[i * width] = up;
    for (let j = 1; j <= m; j++) {
      const textId = words.ids[low + j - 1] ?? -1;
      let likeness = textId === id ? 1 : 0;
      if (likeness === 0) {
        // Most pairs are told apart by both ends.
        const other = (words.edges[textId] ?? 0) ^ edges;
        if ((other & 0xffff) === 0 || other >>> 16 === 0) likeness = likenessOf(i - 1, textId);
      }
      const match = (above[j - 1] ?? 0) + (likeness >= alike ? weight * likeness : -replaced);
      const skipped = (above[j] ?? 0) - skipSought;
      const jumped = (row[j - 1] ?? 0) - skipText;
      let best = match;
      let move = diagonal;
      if (skipped > best) {
        best = skipped;
        move = up;
      }
      if (jumped > best) {
        best = jumped;
        move = left;
      }
      row[j] = best;
      moves[i * width + j] = move;
    }
    [above, row] = [row, above];
  }
  let j = 0;
  for (let k = 1; k <= m; k++) if ((above[k] ?? 0) > (above[j] ?? 0)) j = k;

  const result: Alignment = { words: new Int32Array(n).fill(-1), likeness: new Float32Array(n) };
  for (let i = n; i > 0 && j > 0;) {
    const move = moves[i * width + j];
    if (move === diagonal) {
      const textId = words.ids[low + j - 1] ?? -1;
      const likeness = textId === sought[i - 1]?.id ? 1 : likenessOf(i - 1, textId);
      result.words[i - 1] = low + j - 1;
      result.likeness[i - 1] = likeness >= alike ? likeness : 0;
      i--;
      j--;
    } else if (move === up) i--;
    else j--;
  }
  return result;
}

/** Remembers how alike words are, for the many windows of one search. */
export function likenessMemory(
  sought: readonly SoughtWord[],
  words: WordText,
): (sought: number, id: number) => number {
  const known = new Map<number, number>();
  const count = words.forms.length;
  return (i, id) => {
    const key = i * count + id;
    let likeness = known.get(key);
    if (likeness === undefined) {
      likeness = wordSimilarity(sought[i]?.form ?? '', words.forms[id] ?? '');
      known.set(key, likeness);
    }
    return likeness;
  };
}
