import { foldWord } from '../../src/core/text/fold';
import { wordsOf } from '../../src/core/text/words';

/** The word whose number of hits is nearest to what is wanted, and that number. */
export function frequentWord(
  texts: readonly string[],
  wanted: number,
): readonly [word: string, hits: number] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { start, end } of wordsOf(text)) {
      const word = foldWord(text.slice(start, end));
      if (/^\p{L}{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const distance = ([, count]: readonly [string, number]): number => Math.abs(count - wanted);
  return [...counts].reduce((best, next) => (distance(next) < distance(best) ? next : best));
}
