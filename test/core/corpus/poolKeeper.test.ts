import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus/corpus';
import { PoolKeeper, worthThreads } from '../../../src/core/corpus/poolKeeper';
import type { ReadingPool } from '../../../src/core/corpus/readingPool';
import { MemoryFiles } from '../../support/memoryFiles';

const sourcesOf = (text: string) => new Map([['actors.yaml', new TextEncoder().encode(text)]]);

/** Pools that do nothing but tell which were opened and which have been ended. */
function pools() {
  const opened: string[] = [];
  const ended: string[] = [];
  const open = (sources: ReadonlyMap<string, Uint8Array>): ReadingPool => {
    const name = `${opened.length + 1} ${new TextDecoder().decode(sources.get('actors.yaml'))}`;
    opened.push(name);
    return { width: 1, read: () => Promise.reject(new Error('none')), dispose: () => void ended.push(name) };
  };
  return { opened, ended, open };
}

describe('the threads of a reading', () => {
  it('are those that were started for it', () => {
    const { opened, ended, open } = pools();
    const keeper = new PoolKeeper(open);
    keeper.prepare(sourcesOf('a'), worthThreads);
    keeper.prepare(sourcesOf('a'), worthThreads);
    assert.ok(keeper.take(sourcesOf('a'), worthThreads));
    keeper.dispose();
    assert.deepEqual([opened, ended], [['1 a'], []]);
  });

  it('are others where the settings have changed', () => {
    const { opened, ended, open } = pools();
    const keeper = new PoolKeeper(open);
    keeper.prepare(sourcesOf('a'), worthThreads);
    assert.ok(keeper.take(sourcesOf('b'), worthThreads));
    assert.deepEqual([opened, ended], [['1 a', '2 b'], ['1 a']]);
  });

  it('are not started for a few articles, and ended where a few are left', () => {
    const { opened, ended, open } = pools();
    const keeper = new PoolKeeper(open);
    keeper.prepare(sourcesOf('a'), worthThreads - 1);
    assert.deepEqual(opened, []);
    keeper.prepare(sourcesOf('a'), worthThreads);
    assert.equal(keeper.take(sourcesOf('a'), worthThreads - 1), undefined);
    assert.deepEqual(ended, ['1 a']);
  });

  it('start while the articles are listed, if all will be read, and end with a corpus that is closed before', async () => {
    const articles = Array.from({ length: worthThreads }, (_, i) => [`${i}.txt`, 'x'] as const);
    const { opened, ended, open } = pools();
    const openCorpus = (): Promise<Corpus> =>
      Corpus.open(new MemoryFiles(Object.fromEntries(articles)), {
        builtin: [],
        pool: open,
        first: ['0.txt'],
      });
    await (await openCorpus()).list();
    assert.deepEqual(opened, []);
    const corpus = await openCorpus();
    await corpus.list({ willRead: true });
    assert.deepEqual([opened.length, ended.length], [1, 0]);
    await corpus.readArticles();
    assert.deepEqual([opened.length, ended.length, corpus.unread], [1, 1, 0]);
    const closed = await openCorpus();
    await closed.list({ willRead: true });
    closed.dispose();
    assert.deepEqual([opened.length, ended.length], [2, 2]);
  });
});
