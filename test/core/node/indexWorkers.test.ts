import { buildSync } from 'esbuild';
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Corpus } from '../../../src/core/corpus/corpus';
import { NameTable } from '../../../src/core/corpus/nameTable';
import { decodeRecords } from '../../../src/core/corpus/recordCodec';
import type { ReadingPool } from '../../../src/core/corpus/readingPool';
import { builtinEntities } from '../../../src/core/gazetteer/builtin';
import { IndexWorkers } from '../../../src/node/indexWorkers';
import { nodeFiles } from '../../../src/node/nodeFiles';
import { projectFolder } from '../../../scripts/support/cache';
import { contentsOf } from '../../support/corpusContents';

describe('Reading on other threads', function () {
  this.timeout(60_000);
  let folder = '';
  let script = '';
  let path = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'corpus-'));
    script = join(folder, 'indexWorker.js');
    buildSync({
      entryPoints: [join(projectFolder, 'src/node/indexWorker.ts')],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'cjs',
    });
    path = corpusFolder();
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  /** A corpus of some hundred articles: the samples with their sidecars, again and again, and some that are no text. */
  function corpusFolder(): string {
    const corpus = join(folder, 'corpus');
    cpSync(join(projectFolder, 'seeds'), corpus, { recursive: true });
    for (let n = 0; n < 70; n++) {
      cpSync(join(projectFolder, 'seeds'), join(corpus, `n${n}`), {
        recursive: true,
        // Reading sidecars takes longest; three times as many as the samples have will do.
        filter: (source) => !source.endsWith('corpus.yaml') && (n < 2 || !source.endsWith('.tags.yaml')),
      });
    }
    writeFileSync(join(corpus, 'corpus.yaml'), 'corpus: 1\n');
    writeFileSync(join(corpus, 'binary.txt'), Uint8Array.from([1, 0, 2, 0, 0, 255]));
    writeFileSync(join(corpus, 'astral.txt'), 'زار بوتين 😀 دمشق');
    return corpus;
  }

  it('gives the same as reading on this one', async () => {
    const here = await Corpus.open(nodeFiles(path), { builtin: builtinEntities() });
    await here.readArticles();
    const read = new Set<string>();
    const there = await Corpus.open(nodeFiles(path), {
      builtin: builtinEntities(),
      pool: (sources) => new IndexWorkers(script, { folder: path, sources }, 5000),
    });
    await there.readArticles({ read: (one) => read.add(one), first: ['astral.txt'] });
    assert.equal(read.size, there.size);
    assert.ok(there.size > 350);
    assert.deepEqual(contentsOf(there), contentsOf(here));
  });

  it('stops when it is told to, and goes on when it is called again', async () => {
    const stop = new AbortController();
    let pools = 0;
    const corpus = await Corpus.open(nodeFiles(path), {
      builtin: builtinEntities(),
      pool: (sources) => {
        pools++;
        return new IndexWorkers(script, { folder: path, sources }, 5000);
      },
    });
    let done = 0;
    await corpus.readArticles({
      signal: stop.signal,
      read: () => {
        if (++done === 10) stop.abort();
      },
    });
    assert.ok(done < 100, `${done} were read`);
    await corpus.readArticles();
    assert.deepEqual([corpus.unread, pools], [0, 2]);
  });

  it('takes the last of two cores for a long reading, once the first thread is up to speed', async () => {
    const threads = async (articles: number, cores: number): Promise<readonly number[]> => {
      const pool = new IndexWorkers(script, { folder: path, sources: new Map() }, articles, cores);
      const before = pool.threads;
      const batch = Array.from({ length: 1000 }, () => ({ path: 'binary.txt', size: 6, hasSidecar: false }));
      const answers = await Promise.all(Array.from({ length: 5 }, () => pool.read(batch)));
      assert.ok(
        answers.every((records) => [...decodeRecords(records, new NameTable())].length === batch.length),
      );
      const after = pool.threads;
      pool.dispose();
      return [before, after];
    };
    assert.deepEqual(await threads(25_000, 2), [1, 2]);
    assert.deepEqual(await threads(15_000, 2), [1, 1]);
    assert.deepEqual(await threads(25_000, 4), [3, 3]);
  });

  it('reads here what a thread that dies leaves behind', async () => {
    const dead: ReadingPool = {
      width: 2,
      read: () => Promise.reject(new Error('dead')),
      dispose: () => undefined,
    };
    const corpus = await Corpus.open(nodeFiles(path), { builtin: builtinEntities(), pool: () => dead });
    await corpus.readArticles();
    assert.equal(corpus.unread, 0);
    assert.ok(corpus.articles.every(({ state }) => state !== 'listed'));
  });
});
