import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What work takes, in milliseconds: by the clock, and of all processors together. */
export interface Times {
  readonly wall: number;
  readonly cpu: number;
}

export async function time(work: () => Promise<unknown>): Promise<Times> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  return timesSince(start, before);
}

/** `start` as of `performance.now()`. */
export function timesSince(start: number, before: NodeJS.CpuUsage): Times {
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

/** The median wall time of work, in milliseconds, once it is as fast as it gets. */
export async function medianTime(runs: number, work: (run: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) await work(run);
  for (let run = 0; run < runs; run++) times.push((await time(() => work(run))).wall);
  return times.sort((a, b) => a - b)[runs >> 1] ?? NaN;
}

/** Bytes in use after a full collection. */
export function memoryUsed(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
