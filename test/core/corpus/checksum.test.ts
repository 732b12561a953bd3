import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checksum, checksumText } from '../../../src/core/corpus/checksum';

describe('A checksum', () => {
  it('is another one where any single byte is, wherever the bytes begin and end', () => {
    const change = fc.uint8Array({ minLength: 1, maxLength: 40 }).chain((bytes) =>
      fc.record({
        bytes: fc.constant(bytes),
        at: fc.nat(bytes.length - 1),
        by: fc.integer({ min: 1, max: 255 }),
        before: fc.nat(9),
      }),
    );
    fc.assert(
      fc.property(change, ({ bytes, at, by, before }) => {
        const inside = new Uint8Array(bytes.length + before);
        inside.set(bytes, before);
        const same = inside.subarray(before);
        assert.deepEqual(checksum(same), checksum(bytes));
        assert.deepEqual(checksum(inside, before), checksum(bytes));
        same[at] = (same[at] ?? 0) ^ by;
        assert.notEqual(checksumText(same), checksumText(bytes));
      }),
    );
  });

  it('tells bytes from the same with zeros behind them', () => {
    const sums = [0, 1, 2, 3, 4, 5, 8].map((length) => checksumText(new Uint8Array(length)));
    assert.equal(new Set(sums).size, sums.length);
  });
});
