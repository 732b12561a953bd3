import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineTable } from '../../../src/core/text/lineTable';

describe('LineTable', () => {
  it('counts lines and characters from 0', () => {
    const table = new LineTable('ab\n\ncd');
    assert.deepEqual(
      [0, 2, 3, 4, 6].map((offset) => table.position(offset)),
      [
        [0, 0],
        [0, 2],
        [1, 0],
        [2, 0],
        [2, 2],
      ],
    );
    assert.equal(table.offset(2, 1), 5);
    assert.equal(table.offset(9, 9), 6);
  });

  it('leads from every offset to its line and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', 'ب') }), fc.nat(), (text, n) => {
        const offset = n % (text.length + 1);
        const table = new LineTable(text);
        const [line, character] = table.position(offset);
        assert.equal(table.offset(line, character), offset);
        assert.equal(line, text.slice(0, offset).split('\n').length - 1);
      }),
    );
  });
});
