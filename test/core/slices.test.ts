import assert from 'node:assert/strict';
import fc from 'fast-check';
import { atOnce, inSlices, sorting } from '../../src/core/slices';

describe('Work in slices', () => {
  it('sorts as a list is sorted at once, what is equal in its order', () => {
    const list = fc.array(fc.record({ key: fc.nat(9), at: fc.nat() }), {
      minLength: 0,
      maxLength: 9000,
      size: 'max',
    });
    const byKey = (a: { key: number }, b: { key: number }): number => a.key - b.key;
    fc.assert(
      fc.property(list, (items) => assert.deepEqual(atOnce(sorting(items, byKey)), items.toSorted(byKey))),
      // Thousands of items would be shrunk for minutes.
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('pauses between the slices', async () => {
    let pauses = 0;
    const numbers = Array.from({ length: 10_000 }, (_, i) => (i * 7919) % 10_007);
    const sorted = await inSlices(
      sorting(numbers, (a, b) => a - b),
      () => {
        pauses++;
        return Promise.resolve();
      },
    );
    assert.deepEqual(
      sorted,
      numbers.toSorted((a, b) => a - b),
    );
    assert.ok(pauses > 9, String(pauses));
  });
});
