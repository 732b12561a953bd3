/** How often the timer ticks, in milliseconds. */
const period = 1;

export interface Blocks {
  /** Milliseconds by which the event loop was late: in all but one tick of a thousand at most so many, and at most. */
  readonly p999: number;
  readonly longest: number;
}

/** Measures, with a timer of the same thread, how long work keeps the event loop from what else waits. */
export async function measureBlocks<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly blocks: Blocks }> {
  const late: number[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    late.push(Math.max(0, now - last - period));
    last = now;
  }, period);
  try {
    const result = await work();
    const sorted = late.sort((a, b) => a - b);
    const at = Math.min(sorted.length - 1, Math.floor(sorted.length * 0.999));
    return { result, blocks: { p999: sorted[at] ?? 0, longest: sorted.at(-1) ?? 0 } };
  } finally {
    clearInterval(timer);
  }
}
