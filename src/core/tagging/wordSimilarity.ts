/**
 * How alike two words are, from 0 to 1: one less the share of letters inserted, deleted, replaced or swapped with
 * their neighbour (optimal string alignment distance). 0 where they share neither the first nor the last letter, for
 * one slip of the hand leaves one of them.
 */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > longer / 2 || longer < 2) return 0;
  if (a.charCodeAt(0) !== b.charCodeAt(0) && a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1)) {
    return 0;
  }
  return 1 - distance(a, b) / longer;
}

let rows: [Int32Array, Int32Array, Int32Array] = [new Int32Array(64), new Int32Array(64), new Int32Array(64)];

function distance(a: string, b: string): number {
  if (b.length + 1 > rows[0].length) {
    const size = 2 * b.length + 2;
    rows = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  }
  let [above2, above, row] = rows;
  for (let j = 0; j <= b.length; j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let best = (above[j - 1] ?? 0) + (same ? 0 : 1);
      best = Math.min(best, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const isSwapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwapped) best = Math.min(best, (above2[j - 2] ?? 0) + 1);
      row[j] = best;
    }
    [above2, above, row] = [above, row, above2];
  }
  return above[b.length] ?? 0;
}
