import assert from 'node:assert/strict';
import { pauser } from '../../src/vscode/pauser';

describe('A pauser', () => {
  it('lets the event loop run after one slice, however many work at once', async () => {
    const { now } = Date;
    let clock = now();
    Date.now = () => clock;
    try {
      let last = clock;
      let longest = 0;
      let isOver = false;
      const turn = (): void => {
        longest = Math.max(longest, clock - last);
        last = clock;
        if (!isOver) setImmediate(turn);
      };
      setImmediate(turn);
      const work = async (): Promise<void> => {
        const pause = pauser();
        for (let step = 0; step < 100; step++) {
          clock += 3;
          await pause();
        }
      };
      await Promise.all([work(), work(), work(), work()]);
      isOver = true;
      // A slice, and what each of them began in it.
      assert.ok(longest <= 5 + 4 * 3, `${longest} ms`);
    } finally {
      Date.now = now;
    }
  });
});
