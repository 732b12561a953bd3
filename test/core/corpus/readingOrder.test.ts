import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus/corpus';
import type { FileStamp } from '../../../src/core/corpus/files';
import { builtinEntities } from '../../../src/core/gazetteer/builtin';
import { MemoryFiles } from '../../support/memoryFiles';
import { openCorpus } from '../../support/smallCorpus';

describe('The order in which a corpus is read', () => {
  it('reads next what is preferred while it reads', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `${10 + i}.txt`);
    const corpus = await openCorpus(new MemoryFiles(Object.fromEntries(names.map((name) => [name, 'x']))));
    const order: string[] = [];
    await corpus.readArticles({
      first: ['50.txt'],
      read: (path) => {
        order.push(path);
        if (order.length === 3) corpus.prefer(['69.txt', '68.txt']);
      },
    });
    assert.equal(order[0], '50.txt');
    assert.ok(order.indexOf('69.txt') < 25, order.join(' '));
    assert.deepEqual(order.sort(), names);
  });

  it('reads those first that are asked for, each once, not too many at a time', async () => {
    const files = new MemoryFiles(
      Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${String(i).padStart(2, '0')}.txt`, 'x'])),
    );
    const corpus = await openCorpus(files);
    const progress: number[] = [];
    const visited: string[] = [];
    await corpus.readArticles({
      first: ['70.txt', 'none.txt'],
      progress: (done) => progress.push(done),
      visit: ({ path }, text) => visited.push(`${path} ${text ?? ''}`),
    });
    assert.deepEqual(files.reads.slice(0, 3), ['70.txt', '00.txt', '01.txt']);
    assert.equal(files.reads.length, 100);
    assert.equal(progress.at(-1), 100);
    assert.deepEqual(visited.slice(0, 2), ['70.txt x', '00.txt x']);
    assert.ok(files.mostUnderWay > 4 && files.mostUnderWay <= 16, `${files.mostUnderWay}`);
    await corpus.readArticles();
    assert.equal(files.reads.length, 100);
  });

  it('stops when it is told to, and goes on from there', async () => {
    const files = new MemoryFiles({ 'a.txt': 'x', 'b.txt': 'y', 'c.txt': 'z' });
    const corpus = await openCorpus(files);
    const stop = new AbortController();
    await corpus.readArticles({ signal: stop.signal, visit: () => stop.abort() });
    assert.deepEqual(
      corpus.articles.map(({ state }) => state),
      ['read', 'listed', 'listed'],
    );
    await corpus.readArticles();
    assert.ok(corpus.articles.every(({ state }) => state === 'read'));
  });

  it('reads at once what is asked for while the folder is still being listed', async () => {
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    const files = new (class extends MemoryFiles {
      override async list(found?: (files: number) => void): Promise<readonly FileStamp[]> {
        await gate;
        return super.list(found);
      }
    })({ 'corpus.yaml': 'corpus: 1\n', 'a.txt': 'دمشق', 'b.txt': 'زار دمشق', 'c.txt': 'حلب' });
    const corpus = await Corpus.open(files, { builtin: builtinEntities(), first: ['a.txt'] });
    await corpus.readArticles({ only: ['a.txt'] });
    const listing = corpus.list();
    await corpus.hear(['b.txt', 'none.txt']);
    assert.equal(corpus.isListed, false);
    assert.deepEqual(
      ['b.txt', 'corpus.yaml', 'b.tags.yaml'].map((path) => corpus.isArticle(path)),
      [true, false, false],
    );
    assert.deepEqual(
      corpus.article('b.txt')?.mentions.map(({ id }) => id),
      ['damascus'],
    );
    go();
    await listing;
    await corpus.readArticles();
    assert.deepEqual(corpus.articles.map(({ path, state }) => `${path} ${state}`).sort(), [
      'a.txt read',
      'b.txt read',
      'c.txt read',
    ]);
  });
});
