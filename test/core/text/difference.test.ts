import assert from 'node:assert/strict';
import fc from 'fast-check';
import { difference } from '../../../src/core/text/difference';

describe('The difference of two texts', () => {
  it('is the stretch between what is the same before and after it', () => {
    assert.deepEqual(difference('one two three', 'one 2 three'), { start: 4, end: 7, text: '2' });
    assert.deepEqual(difference('aa', 'aaa'), { start: 2, end: 2, text: 'a' });
    assert.deepEqual(difference('abab', 'ab'), { start: 2, end: 4, text: '' });
    assert.deepEqual(difference('same', 'same'), { start: 4, end: 4, text: '' });
  });

  it('makes the one of the other, and begins and ends with what differs', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', 'ق', '😀') });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, end, text: now } = difference(before, after);
        assert.equal(before.slice(0, start) + now + before.slice(end), after);
        const old = before.slice(start, end);
        if (old !== '' && now !== '') {
          assert.notEqual(old[0], now[0]);
          assert.notEqual(old.at(-1), now.at(-1));
        }
      }),
    );
  });
});
