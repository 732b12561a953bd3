import assert from 'node:assert/strict';
import { Trail } from '../../../src/core/corpus/trail';
import { nearestOccurrence } from '../../../src/core/text/nearest';

describe('Trail', () => {
  const trail = (): Trail<string> => new Trail((a, b) => a === b, 4);

  it('goes back through jumps to where they began, and forward again', () => {
    const t = trail();
    t.jumped('a', 'b');
    t.jumped('b', 'c');
    assert.deepEqual([t.go(-1), t.go(-1), t.go(-1)], ['b', 'a', undefined]);
    assert.deepEqual([t.go(1), t.go(1), t.go(1)], ['b', 'c', undefined]);
  });

  it('remembers where one wandered to between two jumps', () => {
    const t = trail();
    t.jumped('a', 'b');
    t.jumped('elsewhere', 'c');
    assert.deepEqual([t.go(-1), t.go(-1), t.go(-1)], ['elsewhere', 'b', 'a']);
  });

  it('forgets what lay ahead when one jumps anew, and the oldest when there are too many', () => {
    const t = trail();
    t.jumped('a', 'b');
    t.go(-1);
    t.jumped('a', 'c');
    assert.equal(t.go(1), undefined);
    for (const [from, to] of ['cd', 'de', 'ef']) t.jumped(from ?? '', to ?? '');
    assert.deepEqual([t.go(-1), t.go(-1), t.go(-1), t.go(-1)], ['e', 'd', 'c', undefined]);
  });

  it('leaves out a place that is gone', () => {
    const t = trail();
    t.jumped('a', 'b');
    t.jumped('b', 'c');
    assert.equal(t.go(-1), 'b');
    t.forget(-1);
    assert.deepEqual([t.go(-1), t.go(1), t.go(1)], ['a', 'c', undefined]);
    t.forget(1);
    assert.deepEqual([t.go(1), t.go(-1)], [undefined, undefined]);
  });
});

describe('nearestOccurrence', () => {
  const cases: readonly (readonly [string, string, number, number | undefined])[] = [
    ['ab ab ab', 'ab', 3, 3],
    ['ab ab ab', 'ab', 2, 3],
    ['ab    ab', 'ab', 3, 0],
    ['xx ab', 'ab', 0, 3],
    ['ab xx', 'ab', 5, 0],
    ['xx', 'ab', 0, undefined],
    ['abc', '', 9, 3],
  ];
  for (const [text, words, start, expected] of cases) {
    it(`${words || 'nothing'} in ${text} from ${start}`, () =>
      assert.equal(nearestOccurrence(text, words, start)?.start, expected));
  }
});
