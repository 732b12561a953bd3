import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus/corpus';
import { articleOrders, sortingArticles } from '../../../src/core/corpus/order';
import { atOnce } from '../../../src/core/slices';
import { MemoryFiles } from '../../support/memoryFiles';

describe('The order of articles', () => {
  it('is by name, date or title; numbers count as numbers, undated ones come last', async () => {
    const table =
      'path,title,published\n10.txt,Beta,2017-12-26\n9.txt,Alpha,2017\n2.txt,Gamma,\n1.txt,Alpha,2016-05\n';
    const files = new MemoryFiles({ 'corpus.yaml': 'corpus: 1\nmetadata: m.csv\n', 'm.csv': table });
    for (const path of ['10.txt', '9.txt', '2.txt', '1.txt']) files.write(path, 'x');
    const { articles } = await Corpus.open(files, { builtin: [] });
    const order = articleOrders.map((by) =>
      atOnce(sortingArticles(articles, by)).map(({ path }) => path.replace('.txt', '')),
    );
    assert.deepEqual(order, [
      ['1', '2', '9', '10'],
      ['1', '9', '10', '2'],
      ['1', '9', '10', '2'],
    ]);
  });
});
