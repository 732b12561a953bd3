/** Work that can be interrupted at each `yield`, and its result. */
export type Slices<Result> = Generator<void, Result>;

/**
 * Asked between pieces of work: what to wait for where it is time to let others run. Mostly there is nothing, and not
 * waiting at all is much less than waiting for what is there.
 */
export type Pause = () => Promise<void> | undefined;

/** Does work without a pause. */
export function atOnce<Result>(work: Slices<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does work with pauses: a host lets its event loop run in them when it is time. */
export async function inSlices<Result>(work: Slices<Result>, pause: Pause | undefined): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    const rest = pause?.();
    if (rest) await rest;
  }
}

/** Does something with each of many items, with pauses. */
export async function eachInSlices<Item>(
  items: Iterable<Item>,
  pause: Pause | undefined,
  work: (item: Item) => void,
): Promise<void> {
  for (const item of items) {
    work(item);
    const rest = pause?.();
    if (rest) await rest;
  }
}

/** So many are sorted at once. */
const run = 2048;

/** Sorts a copy of a list, as `toSorted` does: what is equal keeps its order. */
export function* sorting<Item>(
  list: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Slices<readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let from = 0; from < list.length; from += run) {
    runs.push(list.slice(from, from + run).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(yield* merging(runs[at] ?? [], runs[at + 1] ?? [], compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merging<Item>(
  one: readonly Item[],
  other: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Slices<readonly Item[]> {
  const [last] = one.slice(-1);
  const [first] = other;
  // Lists mostly come nearly in order.
  if (last === undefined || first === undefined || compare(last, first) <= 0) return one.concat(other);
  const merged: Item[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [a, b] = [one[i], other[j]];
    if (a === undefined) return merged.concat(other.slice(j));
    if (b === undefined) return merged.concat(one.slice(i));
    if (compare(a, b) <= 0) {
      merged.push(a);
      i++;
    } else {
      merged.push(b);
      j++;
    }
    if (merged.length % run === 0) yield;
  }
}
