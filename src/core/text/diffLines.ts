/** Lines that stand in the place of others; line numbers are counted from 0. */
export interface LineChange {
  /** Where it is in the old text, and in the new one. */
  readonly at: number;
  readonly to: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** How far apart equal lines are looked for, in lines of both texts together. */
const farthest = 400;

/**
 * What makes one list of lines of another, in one walk through both: made for texts of which a few lines here and there
 * are others. It is always right; where much has changed, it is not the shortest.
 */
export function diffLines(before: readonly string[], after: readonly string[]): readonly LineChange[] {
  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (i < before.length && before[i] === after[j]) {
      i++;
      j++;
      continue;
    }
    const [skip, take] = meeting(before, after, i, j);
    changes.push({
      at: i,
      to: j,
      removed: before.slice(i, i + skip),
      added: after.slice(j, j + take),
    });
    i += skip;
    j += take;
  }
  return changes;
}

/** How many lines of each are left out until both go on alike; all that is left where they do not. */
function meeting(
  before: readonly string[],
  after: readonly string[],
  i: number,
  j: number,
): readonly [skip: number, take: number] {
  const rest = [before.length - i, after.length - j] as const;
  for (let sum = 1; sum <= Math.min(farthest, rest[0] + rest[1]); sum++) {
    for (let skip = Math.max(0, sum - rest[1]); skip <= Math.min(sum, rest[0]); skip++) {
      const take = sum - skip;
      const isEnd = skip === rest[0] && take === rest[1];
      // Two lines in a row: single ones, such as blank ones, are alike by chance.
      const isAlike =
        skip < rest[0] &&
        before[i + skip] === after[j + take] &&
        before[i + skip + 1] === after[j + take + 1];
      if (isEnd || isAlike) return [skip, take];
    }
  }
  return rest;
}
