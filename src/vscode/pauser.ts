import type { Pause } from '../core/slices';

/** How long work may hold the event loop, in milliseconds. */
const slice = 5;

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
      nextTurn(() => {
        since = Date.now();
        waiting = undefined;
        resolve();
      });
    });
  }
  return waiting;
}

/** Lets all that waits run first. A timer would come a millisecond later, in a browser four, with nothing done meanwhile. */
function nextTurn(work: () => void): void {
  if (typeof setImmediate === 'function') {
    setImmediate(work);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    port1.close();
    work();
  });
  port1.start();
  port2.postMessage(undefined);
}
