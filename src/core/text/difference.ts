/** What one text has in place of a stretch of another. Offsets are UTF-16 units of the other, end exclusive. */
export interface Difference {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The one stretch in which two texts differ: what stands before and after it is the same in both. */
export function difference(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { start, end: before.length - same, text: after.slice(start, after.length - same) };
}
