import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isMatch, parseWordQuery } from '../../../src/core/concordance/wordQuery';

/** Whether a query of one word asks for this folded word. */
function asks(query: string, word: string): boolean {
  const [first] = parseWordQuery(query) ?? [];
  assert.ok(first);
  return isMatch(first, word);
}

describe('A query of words', () => {
  it('is folded, word by word', () => {
    assert.deepEqual(parseWordQuery('أُمَّةٌ  القـــرآن'), [
      { parts: ['امه'], gap: 0 },
      { parts: ['القران'], gap: 0 },
    ]);
  });

  it('says how many words may stand between two, in any digits', () => {
    const gaps = (query: string): unknown => parseWordQuery(query)?.map(({ gap }) => gap);
    assert.deepEqual(gaps('اتهم ~3 روسيا ~ دمشق'), [0, 3, 5]);
    assert.deepEqual(gaps('اتهم ~٣ روسيا'), [0, 3]);
    assert.deepEqual(gaps('~3 اتهم روسيا ~2'), [0, 0]);
  });

  it('takes punctuation for nothing', () => {
    assert.deepEqual(
      parseWordQuery('«قال، إن»')?.map(({ parts }) => parts),
      [['قال'], ['ان']],
    );
    for (const query of ['', ' ', '؟', '*', '** *', '~3', 'ـــ'])
      assert.equal(parseWordQuery(query), undefined, query);
  });

  it('takes * for any letters or none', () => {
    assert.ok(asks('كتاب*', 'كتاب') && asks('كتاب*', 'كتابه'));
    assert.ok(!asks('كتاب*', 'الكتاب'));
    assert.ok(asks('*ون', 'مسوولون') && !asks('*ون', 'قانوني'));
    assert.ok(asks('*قانون*', 'والقانونيه'));
    assert.ok(asks('م*ون', 'مون') && !asks('مون*ون', 'مون'));
    // What stands between two wildcards is no part of the end.
    assert.ok(asks('ا*ب*با', 'اببا') && !asks('ا*ب*با', 'ابا'));
    assert.ok(asks('*ا*ب*', 'كتاب') && !asks('*ب*ا*', 'كتاب'));
  });

  it('asks for what a regular expression of the same meaning does', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(pattern, word, (query, text) => {
        fc.pre(/[ab]/.test(query));
        assert.equal(asks(query, text), new RegExp(`^${query.replaceAll('*', '.*')}$`).test(text));
      }),
    );
  });
});
