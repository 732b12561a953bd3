import type { Span } from './words';

/** Where words that stood at `start` stand now: their occurrence that is nearest to it; undefined where they are gone. */
export function nearestOccurrence(text: string, words: string, start: number): Span | undefined {
  if (words === '') return { start: Math.min(start, text.length), end: Math.min(start, text.length) };
  const before = text.lastIndexOf(words, start);
  const after = text.indexOf(words, start);
  if (before < 0 && after < 0) return undefined;
  const isBefore = after < 0 || (before >= 0 && start - before <= after - start);
  const at = isBefore ? before : after;
  return { start: at, end: at + words.length };
}
