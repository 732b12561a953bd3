import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus/corpus';
import { makingOverview } from '../../../src/core/corpus/overview';
import { atOnce } from '../../../src/core/slices';
import { MemoryFiles } from '../../support/memoryFiles';

const article = 'عنوان\n\nاتهمت روسيا الولايات المتحدة.\n';

const sidecar = (published: string, quote: string): string => `sidecar: 1
article:
  published: ${published}
  source: وكالة
passages:
  - id: p${published.replaceAll('-', '')}
    tags:
      - blame
    start: 7
    end: 12
    quote: ${quote}
    before: ""
    after: ""
`;

describe('makingOverview', () => {
  it('counts articles by month and source, passages by present tag, and lists what is lost', async () => {
    const files = new MemoryFiles({
      'corpus.yaml': 'corpus: 1\n',
      'codebook.yaml': 'codebook: 1\ntags:\n  accusation:\n    was: [blame]\n',
      'a.txt': article,
      'a.tags.yaml': sidecar('2017-12-26', 'اتهمت'),
      'b.txt': article,
      'b.tags.yaml': sidecar('2017-12', 'كلمات لم تعد هنا'),
      'c.txt': article,
    });
    const corpus = await Corpus.open(files, { builtin: [] });
    await corpus.readArticles();
    const overview = atOnce(makingOverview(corpus));
    assert.equal(overview.articles, 3);
    assert.equal(overview.read, 3);
    assert.deepEqual(overview.dates, [{ name: '2017-12', count: 2 }]);
    assert.equal(overview.undated, 1);
    assert.deepEqual(overview.sources, [
      { name: 'وكالة', count: 2 },
      { name: '', count: 1 },
    ]);
    assert.deepEqual(overview.tags, [{ name: 'accusation', count: 2 }]);
    assert.deepEqual(overview.lost, [{ path: 'b.txt', id: 'p201712', quote: 'كلمات لم تعد هنا' }]);
  });
});
