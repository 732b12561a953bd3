import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MentionIndex } from '../../../src/core/corpus/mentionIndex';
import { PassageIds } from '../../../src/core/corpus/passageIds';
import type { Mention } from '../../../src/core/recognise/mention';

/** Mentions of actors with these ids, one after the other; a star is a candidate. */
function mentions(ids: string): readonly Mention[] {
  return [...ids].map((id, i) => ({
    start: i,
    end: i + 1,
    id: id === '*' ? null : id,
    ...({
      kind: 'actor',
      subtype: 'person',
      form: 'name',
      metonym: false,
      nested: false,
      rule: 'name',
    } as const),
  }));
}

const actor = (id: string) => ({ kind: 'actor', id }) as const;

describe('The index of mentions', () => {
  it('counts mentions and articles; candidates and other kinds apart', () => {
    const index = new MentionIndex();
    index.set('1.txt', mentions('aab*'));
    index.set('2.txt', mentions('a'));
    assert.deepEqual(index.count(actor('a')), { mentions: 3, articles: 2 });
    assert.deepEqual(index.count({ kind: 'place', id: 'a' }), { mentions: 0, articles: 0 });
    assert.equal(index.countIn(actor('a'), '1.txt'), 2);
    assert.deepEqual(
      [...index.articlesWith(actor('a'))],
      [
        ['1.txt', 2],
        ['2.txt', 1],
      ],
    );
    assert.deepEqual([...index.mentioned()].sort(), ['actor:a', 'actor:b']);
  });

  it('is after any changes what it would be if built anew', () => {
    const change = fc.tuple(
      fc.constantFrom('1', '2', '3'),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', '*') }),
    );
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const index = new MentionIndex();
        for (const [path, ids] of changes) index.set(path, mentions(ids));
        const fresh = new MentionIndex();
        for (const [path, ids] of new Map(changes)) fresh.set(path, mentions(ids));
        assert.deepEqual([...index.mentioned()].sort(), [...fresh.mentioned()].sort());
        for (const id of 'abc') {
          assert.deepEqual(index.count(actor(id)), fresh.count(actor(id)));
          assert.deepEqual(
            [...index.articlesWith(actor(id))].sort(),
            [...fresh.articlesWith(actor(id))].sort(),
          );
        }
      }),
    );
  });
});

describe('The ids of passages', () => {
  it('tell which are used in several articles, after any changes', () => {
    const change = fc.tuple(
      fc.constantFrom('1', '2', '3'),
      fc.uniqueArray(fc.constantFrom('p', 'q', 'r'), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const ids = new PassageIds();
        for (const [path, own] of changes) ids.set(path, own);
        const now = new Map(changes);
        const expected = ['p', 'q', 'r'].flatMap((id) => {
          const paths = [...now]
            .flatMap(([path, own]) => (own.some((one) => one === id) ? [path] : []))
            .sort();
          return paths.length > 1 ? [[id, paths]] : [];
        });
        assert.deepEqual([...ids.shared()].sort(), expected);
      }),
    );
  });
});
