import assert from 'node:assert/strict';
import { contrastRatio, visibleOn } from '../../../src/core/tagging/contrast';
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

  it('returns what it does not understand', () => {
    assert.equal(visibleOn('red', '#ffffff'), 'red');
  });
});
