import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CodePoints } from '../../../src/core/text/codePoints';
import { normaliseText } from '../../../src/core/text/normalise';

describe('Code points', () => {
  it('are UTF-16 units where every character lies in the BMP', () => {
    const points = new CodePoints('دمشق\nx');
    assert.equal(points.length, 6);
    assert.deepEqual(
      [0, 3, 6].map((unit) => points.fromUnit(unit)),
      [0, 3, 6],
    );
    assert.deepEqual(
      [0, 3, 6].map((point) => points.toUnit(point)),
      [0, 3, 6],
    );
  });

  it('count a surrogate pair once', () => {
    const points = new CodePoints('a😀b𝄞𝄞c');
    assert.equal(points.length, 6);
    assert.deepEqual(
      [0, 1, 3, 4, 6, 8, 9].map((unit) => points.fromUnit(unit)),
      [0, 1, 2, 3, 4, 5, 6],
    );
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6].map((point) => points.toUnit(point)),
      [0, 1, 3, 4, 6, 8, 9],
    );
  });

  it('put an offset inside a pair at its start', () => {
    const points = new CodePoints('a😀b');
    assert.equal(points.fromUnit(2), 1);
  });

  it('count lone surrogates as characters, as JavaScript does', () => {
    assert.equal(new CodePoints('\ud83d\ude00\ude00\ud83d').length, 3);
  });

  it('go on beyond the end', () => {
    const points = new CodePoints('😀');
    assert.equal(points.toUnit(3), 4);
    assert.equal(points.fromUnit(4), 3);
  });

  it('agree with a count by hand in any text, both ways', () => {
    const character = fc.oneof(
      fc.constantFrom('ا', ' ', '\n', '\r\n', '😀', '𝄞', '\u0301', '\ud800', '\udc00'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(character), (characters) => {
        const text = normaliseText(characters.join(''));
        const points = new CodePoints(text);
        assert.equal(points.length, [...text].length);
        let unit = 0;
        for (const [point, one] of [...text, ''].entries()) {
          assert.equal(points.fromUnit(unit), point);
          assert.equal(points.toUnit(point), unit);
          unit += one.length;
        }
      }),
    );
  });
});
