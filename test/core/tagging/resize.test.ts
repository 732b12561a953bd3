import assert from 'node:assert/strict';
import fc from 'fast-check';
import { resizedSpan, type Resizing } from '../../../src/core/tagging/resize';

/** Marked text: the stretch stands between square brackets. */
function marked(text: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  return { text: text.replace(/[[\]]/g, ''), start, end };
}

function resized(before: string, resizing: string): string | undefined {
  const { text, ...span } = marked(before);
  const [change, side, by] = resizing.split(' ') as [Resizing['change'], Resizing['side'], Resizing['by']];
  const result = resizedSpan(text, span, { change, side, by });
  return (
    result &&
    `${text.slice(0, result.start)}[${text.slice(result.start, result.end)}]${text.slice(result.end)}`
  );
}

const cases: readonly (readonly [string, string, string | undefined])[] = [
  ['قال [الوزير] اليوم، إنه عاد.', 'extend end word', 'قال [الوزير اليوم]، إنه عاد.'],
  ['قال [الوزير اليوم]، إنه عاد.', 'extend end word', 'قال [الوزير اليوم، إنه] عاد.'],
  ['قال الوزير [اليوم]، إنه عاد.', 'extend start word', 'قال [الوزير اليوم]، إنه عاد.'],
  ['قال [الوز]ير اليوم', 'extend end word', 'قال [الوزير] اليوم'],
  ['قال [الوزير اليوم، إنه] عاد.', 'shrink end word', 'قال [الوزير اليوم]، إنه عاد.'],
  ['قال [الوزير اليوم، إنه] عاد.', 'shrink start word', 'قال الوزير [اليوم، إنه] عاد.'],
  ['قال [الوزير] اليوم', 'shrink end word', undefined],
  ['قال [الوزير] اليوم', 'shrink start word', undefined],
  ['قال الوزير [اليوم]', 'extend end word', undefined],
  ['[قال] الوزير', 'extend start word', undefined],
  ['One two. [Three] four. Five six.', 'extend end sentence', 'One two. [Three four.] Five six.'],
  ['One two. [Three four.] Five six.', 'extend end sentence', 'One two. [Three four. Five six.]'],
  ['One two. [Three four.] Five six.', 'extend start sentence', '[One two. Three four.] Five six.'],
  ['One two. Three [four.] Five six.', 'extend start sentence', 'One two. [Three four.] Five six.'],
  ['[One two. Three four. Five six.]', 'shrink end sentence', '[One two. Three four.] Five six.'],
  ['[One two. Three four. Five six.]', 'shrink start sentence', 'One two. [Three four. Five six.]'],
  ['One two. [Three four.] Five six.', 'shrink end sentence', undefined],
  ['عنوان\n\n[جملة أولى.]\n\nجملة ثانية.', 'extend end sentence', 'عنوان\n\n[جملة أولى.\n\nجملة ثانية.]'],
  ['عنوان\n\n[جملة أولى.]\n\nجملة ثانية.', 'extend start sentence', '[عنوان\n\nجملة أولى.]\n\nجملة ثانية.'],
  ['عنوان [آخر]\n\n', 'extend end sentence', undefined],
];

describe('resizedSpan', () => {
  for (const [before, resizing, after] of cases) {
    it(`${resizing}: ${JSON.stringify(before)}`, () => assert.equal(resized(before, resizing), after));
  }

  it('grows what it extends and shrinks what it shrinks, never to nothing', () => {
    const text = fc.string({ unit: fc.constantFrom('ا', 'ب', ' ', '.', '\n', '،', 'َ', '😀', 'a') });
    const resizing = fc.record({
      change: fc.constantFrom('extend', 'shrink'),
      side: fc.constantFrom('start', 'end'),
      by: fc.constantFrom('word', 'sentence'),
    }) as fc.Arbitrary<Resizing>;
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), resizing, (content, a, b, how) => {
        const [x, y] = [a % (content.length + 1), b % (content.length + 1)];
        const span = { start: Math.min(x, y), end: Math.max(x, y) };
        const result = resizedSpan(content, span, how);
        if (!result) return;
        assert.ok(result.start < result.end && result.start >= 0 && result.end <= content.length);
        const grown = result.end - result.start - (span.end - span.start);
        assert.ok(how.change === 'extend' ? grown > 0 : grown < 0);
        if (how.side === 'end') assert.equal(result.start, span.start);
        else assert.equal(result.end, span.end);
      }),
    );
  });
});
