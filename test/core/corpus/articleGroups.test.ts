import assert from 'node:assert/strict';
import type { Article } from '../../../src/core/corpus/article';
import { groupArticles, inPieces, usualGrouping } from '../../../src/core/corpus/articleGroups';

const article = (path: string, published?: string, source?: string): Article =>
  ({ path, published, source }) as Article;

const many = (of: (n: number) => Article): readonly Article[] =>
  Array.from({ length: 1001 }, (_, n) => of(n));

describe('Groups of articles', () => {
  it('keep the order of their articles; what is not known comes last', () => {
    const articles = [
      article('b', '2017-02'),
      article('a'),
      article('c', '2016-12'),
      article('d', '2017-02'),
    ];
    const groups = groupArticles(articles, ({ published }) => [published ?? '']);
    assert.deepEqual(groups, [
      { key: '2016-12', paths: ['c'] },
      { key: '2017-02', paths: ['b', 'd'] },
      { key: '', paths: ['a'] },
    ]);
  });

  it('have an article in each whose key it has', () => {
    const groups = groupArticles([article('a'), article('b')], ({ path }) =>
      path === 'a' ? ['x', 'y'] : ['x'],
    );
    assert.deepEqual(groups, [
      { key: 'x', paths: ['a', 'b'] },
      { key: 'y', paths: ['a'] },
    ]);
  });

  it('are made where articles are many, by what most of them say of themselves', () => {
    assert.equal(usualGrouping([article('a', '2017-01', 'x')]), 'none');
    assert.equal(usualGrouping(many((n) => article(String(n)))), 'none');
    assert.equal(usualGrouping(many((n) => article(String(n), '2017-01', 'x'))), 'month');
    assert.equal(
      usualGrouping(many((n) => article(String(n), n < 400 ? '2017-01' : undefined, 'x'))),
      'source',
    );
  });

  it('are cut in pieces where they are too long', () => {
    const paths = Array.from({ length: 1201 }, (_, n) => String(n));
    assert.deepEqual(
      inPieces(paths).map((piece) => piece.length),
      [500, 500, 201],
    );
    assert.deepEqual(inPieces(paths).flat(), paths);
    assert.equal(inPieces(paths.slice(0, 1000)).length, 1);
  });
});
