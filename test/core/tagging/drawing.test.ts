import assert from 'node:assert/strict';
import { bandsOf } from '../../../src/core/tagging/bands';
import { visibleOn } from '../../../src/core/tagging/contrast';
import { lanesOf } from '../../../src/core/tagging/lanes';
import { familyColour } from '../../../src/core/tagging/palette';

const span = ([start, end]: readonly [number, number]) => ({ start, end });

describe('lanesOf', () => {
  it('keeps overlapping spans apart, and outer ones below inner ones', () => {
    const spans = (
      [
        [5, 10],
        [0, 20],
        [10, 15],
        [12, 30],
        [20, 25],
        [40, 50],
      ] as const
    ).map(span);
    assert.deepEqual(lanesOf(spans), [1, 0, 1, 2, 0, 0]);
  });

  it('sets spans of the same range apart', () => {
    assert.deepEqual(
      lanesOf(
        (
          [
            [1, 2],
            [1, 2],
            [1, 2],
          ] as const
        ).map(span),
      ),
      [0, 1, 2],
    );
  });
});

describe('bandsOf', () => {
  const band = ([start, end, colour]: readonly [number, number, string]) => ({ start, end, colour });

  it('cuts spans where one begins or ends, and mixes the colours of those that lie in a piece', () => {
    const spans = (
      [
        [30, 40, '#102030'],
        [0, 10, '#ff0000'],
        [5, 20, '#0000ff'],
        [5, 8, '#0000ff'],
        [50, 50, '#00ff00'],
      ] as const
    ).map(band);
    const expected = (
      [
        [0, 5, '#ff0000'],
        [5, 8, '#800080'],
        [8, 10, '#800080'],
        [10, 20, '#0000ff'],
        [30, 40, '#102030'],
      ] as const
    ).map(band);
    assert.deepEqual(bandsOf(spans), expected);
  });
});

/** The relative luminance of a colour, written down from the text of WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrastRatio(a: string, b: string): number {
  const [la, lb] = [luminance(a), luminance(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}

describe('visibleOn', () => {
  it('leaves a colour alone that stands out, and mixes others just enough', () => {
    assert.equal(visibleOn('#0072b2', '#ffffff'), '#0072b2');
    for (let i = 0; i < 11; i++) {
      for (const ground of ['#ffffff', '#1f1f1f', '#000000']) {
        const colour = familyColour(i);
        const drawn = visibleOn(colour, ground);
        const before = contrastRatio(colour, ground);
        const after = contrastRatio(drawn, ground);
        if (before >= 3) assert.equal(drawn, colour);
        else assert.ok(after >= 3 && after < 4, `${colour} as ${drawn} on ${ground}: ${after}`);
      }
    }
  });

  it('goes to black where there is more room than to white', () => {
    assert.ok(visibleOn('#8c8c8c', '#8c8c8c') < '#8c8c8c');
  });

  it('returns what it does not understand', () => {
    assert.equal(visibleOn('red', '#ffffff'), 'red');
  });
});
