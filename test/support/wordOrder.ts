import type { Piece } from './viewText';

/** The Arabic words that stand to the right of a word before them in the text, on the same row; as sentences. */
export function misplaced(words: readonly Piece[]): string[] {
  const arabic = words.filter(({ text }) => /\p{Script=Arabic}/u.test(text));
  return arabic.flatMap((word, i) => {
    const before = arabic[i - 1];
    const wrong = before?.row === word.row && word.right > before.left + 1;
    return wrong ? [`${word.text} stands right of ${before.text}`] : [];
  });
}
