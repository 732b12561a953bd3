import fc from 'fast-check';
import { deepEqual, equal } from 'node:assert/strict';
import { TagIndex, type TaggedArticle } from '../../../src/core/tagging/tagIndex';

const passages = (...tags: readonly (readonly string[])[]): TaggedArticle => ({
  passages: tags.map((one) => ({ tags: one })),
  tags: [],
});
const index = (): TagIndex => new TagIndex((tag) => (tag === 'old' ? 'a/b' : tag));

describe('TagIndex', () => {
  it('counts passages of a tag and of those below it, each once, under the names of today', () => {
    const tags = index();
    tags.set('1.txt', passages(['a', 'a/b'], ['a/b', 'old'], ['c']));
    tags.set('2.txt', { ...passages(['a/c']), tags: ['old'] });
    deepEqual(
      ['a', 'a/b', 'a/c', 'c', 'd'].map((tag) => tags.passages(tag)),
      [3, 2, 1, 1, 0],
    );
    deepEqual([...tags.articles('a/b')], ['1.txt', '2.txt']);
    deepEqual([tags.wholes('a'), tags.wholes('a/b'), tags.wholes('c')], [1, 1, 0]);
    deepEqual([...tags.articles('a')], ['1.txt'], 'articles of the tag itself');
    deepEqual(tags.use('a/b', '1.txt'), { passages: 2, isOfArticle: false });
    deepEqual(tags.use('a/b', '2.txt'), { passages: 0, isOfArticle: true });
  });

  it('is, after any changes, what the articles of now make', () => {
    const tag = fc.constantFrom('a', 'a/b', 'a/b/c', 'old', 'x');
    const article = fc.record({
      passages: fc.array(fc.record({ tags: fc.array(tag, { maxLength: 3 }) }), { maxLength: 4 }),
      tags: fc.array(tag, { maxLength: 2 }),
    });
    const change = fc.tuple(fc.constantFrom('1', '2', '3'), fc.option(article, { nil: undefined }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const changed = index();
        for (const [path, tagged] of changes) changed.set(path, tagged);
        const fresh = index();
        for (const [path, tagged] of new Map(changes)) fresh.set(path, tagged);
        for (const one of ['a', 'a/b', 'a/b/c', 'x']) {
          equal(changed.passages(one), fresh.passages(one));
          equal(changed.wholes(one), fresh.wholes(one));
          deepEqual([...changed.articles(one)].sort(), [...fresh.articles(one)].sort());
        }
        deepEqual([...changed.tags()].sort(), [...fresh.tags()].sort());
      }),
    );
  });
});
