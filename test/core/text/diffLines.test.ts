import fc from 'fast-check';
import { deepEqual, equal } from 'node:assert/strict';
import { diffLines } from '../../../src/core/text/diffLines';

describe('diffLines', () => {
  it('finds the lines that were changed, added and taken out', () => {
    const before = ['a', 'b', 'c', 'd', 'e', 'f'];
    deepEqual(diffLines(before, before), []);
    deepEqual(diffLines(before, ['a', 'B', 'c', 'd', 'e', 'f', 'g']), [
      { at: 1, to: 1, removed: ['b'], added: ['B'] },
      { at: 6, to: 6, removed: [], added: ['g'] },
    ]);
    deepEqual(diffLines(before, ['c', 'd', 'x', 'y', 'e', 'f']), [
      { at: 0, to: 0, removed: ['a', 'b'], added: [] },
      { at: 4, to: 2, removed: [], added: ['x', 'y'] },
    ]);
  });

  it('says of any two texts what makes one of the other', () => {
    const lines = fc.array(fc.constantFrom<string>('', 'a', 'b', 'c', 'tags:'), { maxLength: 30 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const made = [...before];
        for (const { at, removed, added } of diffLines(before, after).toReversed()) {
          deepEqual(made.slice(at, at + removed.length), removed);
          made.splice(at, removed.length, ...added);
        }
        deepEqual(made, after);
      }),
    );
  });

  it('walks through a long text that has changed in many places', () => {
    const before = Array.from({ length: 20_000 }, (_, i) => (i % 10 === 3 ? '  - accusation' : `line ${i}`));
    const after = before.map((line) => line.replace('accusation', 'charge'));
    const changes = diffLines(before, after);
    equal(changes.length, 2000);
    deepEqual(changes[1], { at: 13, to: 13, removed: ['  - accusation'], added: ['  - charge'] });
  });
});
