import type { Pause } from '../core/slices';

/** How long work may hold the event loop, in milliseconds. */
const slice = 8;

let since = Date.now();
let waiting: Promise<void> | undefined;

/** What to ask between pieces of work: it lets the event loop run whenever a slice of time is used up. */
export function pauser(): Pause {
  return pause;
}

/** Whatever works at the same time shares one slice: each with its own, they would follow one another without a pause. */
function pause(): Promise<void> | undefined {
  if (waiting === undefined && Date.now() - since >= slice) {
    waiting = new Promise((resolve) => {
      setTimeout(() => {
        since = Date.now();
        waiting = undefined;
        resolve();
      }, 0);
    });
  }
  return waiting;
}
