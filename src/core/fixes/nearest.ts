import { leafName } from '../tagging/tagPath';
import { foldKey } from '../text/fold';
import type { KnownName } from './textFix';

/** How alike two names must be to be offered for each other, from 0 to 1. */
const enough = 0.5;

/** The names most like one that is not known: by their letters, their last part, or other words that mean them. */
export function nearest(name: string, known: readonly KnownName[], most = 3): readonly string[] {
  const sought = foldKey(name);
  const leaf = foldKey(leafName(name));
  const ranked = known.map((one) => {
    const own = foldKey(one.name);
    const last = foldKey(leafName(one.name));
    const words = (one.words ?? []).map((word) => likeness(foldKey(word), sought));
    return { name: one.name, score: Math.max(likeness(own, sought), 0.9 * likeness(last, leaf), ...words) };
  });
  return ranked
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map((one) => one.name);
}

/** 1 for equal words, 0 for words without a common letter. */
function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
}

/** How many letters must be put in, taken out or replaced (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
