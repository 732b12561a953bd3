import assert from 'node:assert/strict';
import { ArticleCache } from '../../../src/core/corpus/articleCache';
import { Corpus } from '../../../src/core/corpus/corpus';
import { contentsOf } from '../../support/corpusContents';
import { MemoryCache } from '../../support/memoryCache';
import { MemoryFiles } from '../../support/memoryFiles';
import { Random } from '../../support/random';

/** Small, so that a few articles make several shards. */
const shardSize = 16;

const actors = 'gazetteer: 1\nactors:\n  putin:\n    kind: person\n    name: بوتين\n';
const sidecar =
  'sidecar: 1\narticle:\n  title: Own\npassages:\n  - id: p\n    tags: [x]\n    start: 0\n    end: 3\n    quote: زار\nmentions:\n' +
  '  - start: 4\n    end: 9\n    quote: بوتين\n    name: false\n';

function files(articles = 30): MemoryFiles {
  const memory = new MemoryFiles({
    'corpus.yaml': 'corpus: 1\nmetadata: m.csv\n',
    'm.csv': 'path,source,published\na1.txt,جريدة,2017-01-02\n',
    'actors.yaml': actors,
    'codebook.yaml': 'codebook: 1\ntags:\n  x:\n    label: X\n',
    'a0.tags.yaml': sidecar,
    'empty.txt': '',
    'western.txt': Uint8Array.from([
      ...Buffer.from('L\xe9on a dit que tout va bien dans la ville', 'latin1'),
    ]),
  });
  for (let n = 0; n < articles; n++) {
    memory.write(`a${n}.txt`, `زار بوتين مدينة حلب 😀 والتقى الجنرال سليم دروبي رقم ${n}\nوقال بوتين`);
  }
  return memory;
}

async function open(memory: MemoryFiles): Promise<Corpus> {
  const corpus = await Corpus.open(memory, { builtin: [] });
  memory.forget();
  return corpus;
}

/** A corpus that was read and stored. */
async function stored(memory: MemoryFiles, store = new MemoryCache()): Promise<[Corpus, MemoryCache]> {
  const corpus = await open(memory);
  await corpus.readArticles();
  await corpus.save(new ArticleCache(store, '1', shardSize));
  return [corpus, store];
}

/** A corpus from the cache, and what it reads beside. */
async function restored(
  memory: MemoryFiles,
  store: MemoryCache,
  version = '1',
): Promise<[Corpus, readonly string[]]> {
  const corpus = await open(memory);
  await corpus.restore(new ArticleCache(store, version, shardSize));
  await corpus.readArticles();
  return [corpus, [...memory.reads].sort()];
}

describe('The cache of articles', () => {
  it('gives back what was read, and nothing is read', async () => {
    const memory = files();
    const [corpus, store] = await stored(memory);
    const [again, reads] = await restored(memory, store);
    assert.deepEqual(reads, []);
    assert.deepEqual(contentsOf(again), contentsOf(corpus));
  });

  it('tells whether it is empty, and reads its index once for that and for what it gives back', async () => {
    const memory = files();
    const [, store] = await stored(memory);
    const reads: string[] = [];
    const counted = {
      read: (name: string) => {
        reads.push(name);
        return store.read(name);
      },
      write: (name: string, bytes: Uint8Array) => store.write(name, bytes),
      remove: (name: string) => store.remove(name),
    };
    const cache = new ArticleCache(counted, '1', shardSize);
    assert.equal(await cache.isEmpty(), false);
    const corpus = await open(memory);
    assert.equal(await corpus.restore(cache), corpus.size);
    assert.equal(reads.filter((name) => name === 'index').length, 1);
    assert.equal(await new ArticleCache(store, '2', shardSize).isEmpty(), true);
    assert.equal(await new ArticleCache(new MemoryCache(), '1', shardSize).isEmpty(), true);
  });

  it('has only what is changed, added or tagged read again', async () => {
    const memory = files();
    const [, store] = await stored(memory);
    memory.write('a3.txt', 'وصل بوتين');
    memory.write('new.txt', 'بوتين');
    memory.write('a5.tags.yaml', sidecar);
    memory.delete('a7.txt');
    memory.delete('a0.tags.yaml');
    memory.write('m.csv', 'path,source\na1.txt,جريدة أخرى\na2.txt,أخرى\n');
    const [again, reads] = await restored(memory, store);
    const changed = ['a0.txt', 'a1.txt', 'a2.txt', 'a3.txt', 'a5.tags.yaml', 'a5.txt', 'new.txt'];
    assert.deepEqual(reads, changed);
    const fresh = await open(memory);
    await fresh.readArticles();
    assert.deepEqual(contentsOf(again), contentsOf(fresh));
  });

  it('is no use to another version of the program', async () => {
    const memory = files();
    const [, store] = await stored(memory);
    assert.equal((await restored(memory, store, '2'))[1].length, 33);
  });

  it('has read again what other entities may touch, and nothing else', async () => {
    const memory = files();
    memory.write('other.txt', 'وصل لافروف إلى حلب');
    const [, store] = await stored(memory);
    memory.write('actors.yaml', `${actors}  sergey-lavrov:\n    kind: person\n    name: لافروف\n`);
    memory.write('m.csv', 'path,source\na2.txt,أخرى\n');
    const [again, reads] = await restored(memory, store);
    assert.deepEqual(reads, ['a1.txt', 'a2.txt', 'other.txt']);
    const fresh = await open(memory);
    await fresh.readArticles();
    assert.deepEqual(contentsOf(again), contentsOf(fresh));

    // What is stored then is right for the new settings.
    await again.save(new ArticleCache(store, '1', shardSize));
    const [last, none] = await restored(memory, store);
    assert.deepEqual(none, []);
    assert.deepEqual(contentsOf(last), contentsOf(fresh));
    memory.write('actors.yaml', actors.replace('بوتين', 'سليم'));
    const [other, all] = await restored(memory, store);
    assert.ok(all.length > 30);
    assert.equal(other.index.count({ kind: 'actor', id: 'putin' }).articles, 30);
  });

  it('knows the words of what it gave back: one entity more is looked for where its words are', async () => {
    const memory = files();
    memory.write('other.txt', 'وصل لافروف إلى حلب');
    const [, store] = await stored(memory);
    const [corpus] = await restored(memory, store);
    memory.write('actors.yaml', `${actors}  sergey-lavrov:\n    kind: person\n    name: لافروف\n`);
    await corpus.refresh(['actors.yaml']);
    memory.forget();
    await corpus.readArticles();
    assert.deepEqual(memory.reads, ['other.txt']);
    assert.equal(corpus.index.count({ kind: 'actor', id: 'sergey-lavrov' }).articles, 1);
  });

  it('writes only the shards of what changed', async () => {
    const memory = files(60);
    const [corpus, store] = await stored(memory);
    assert.equal(store.writes, 5, 'four shards and the index');
    const cache = new ArticleCache(store, '1', shardSize);
    const again = await open(memory);
    await again.restore(cache);
    memory.write('a9.txt', 'وصل بوتين');
    await again.refresh(['a9.txt']);
    await again.save(cache);
    assert.equal(store.writes, 7);
    await corpus.refresh(['a9.txt']);
    assert.deepEqual(contentsOf((await restored(memory, store))[0]), contentsOf(corpus));
  }).timeout(60_000);

  it('does not keep what stands in a document with edits', async () => {
    const memory = Object.assign(files(), { isUnsaved: (path: string) => path === 'a4.txt' });
    const [, store] = await stored(memory);
    assert.deepEqual((await restored(files(), store))[1], ['a4.txt']);
  });

  it('is right when two windows write it by turns, one of which knows of more articles and names', async () => {
    const memory = files();
    const store = new MemoryCache();
    const [one, other] = [new ArticleCache(store, '1', shardSize), new ArticleCache(store, '1', shardSize)];
    const first = await open(memory);
    await first.readArticles();
    await first.save(one);
    const second = await open(memory);
    await second.restore(other);
    for (let n = 30; n < 80; n++) memory.write(`a${n}.txt`, `وصل الوزير كميل دهبي إلى حلب\nوقال بوتين ${n}`);
    await first.refresh();
    await first.readArticles();
    await first.save(one);
    memory.write('a3.txt', 'وصل العقيد نعيم بركات');
    await second.refresh(['a3.txt']);
    await second.save(other);
    for (let turn = 0; turn < 2; turn++) {
      const [again] = await restored(memory, store);
      const fresh = await open(memory);
      await fresh.readArticles();
      assert.deepEqual(contentsOf(again), contentsOf(fresh));
      await first.refresh(['a3.txt']);
      await first.save(one);
    }
    // What one of them replaced the other reads again, and no more.
    assert.ok((await restored(memory, store))[1].length < first.size / 4);
  });

  it('is harmless in whatever way it is damaged', async () => {
    const memory = files(5);
    const [corpus, store] = await stored(memory);
    const expected = contentsOf(corpus);
    const random = new Random(7);
    let inUse = 0;
    for (let trial = 0; trial < 200; trial++) {
      const damaged = store.copy();
      const name = random.pick([...damaged.files.keys()]);
      const bytes = damaged.files.get(name) ?? new Uint8Array();
      const at = random.below(bytes.length);
      if (random.chance(0.3)) damaged.files.set(name, bytes.slice(0, at));
      else bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
      const [again, reads] = await restored(memory, damaged);
      assert.deepEqual(contentsOf(again), expected);
      if (reads.length === 0) inUse++;
    }
    assert.equal(inUse, 0, 'damage is seen');
  }).timeout(60_000);

  it('is right after the process was killed at any moment while it wrote', async () => {
    const memory = files(60);
    const [, store] = await stored(memory);
    const changed = files(60);
    for (let n = 0; n < 60; n += 2) changed.write(`a${n}.txt`, 'وصل سليم');
    const fresh = await open(changed);
    await fresh.readArticles();
    for (const writes of [0, 1, 2, 4, 5]) {
      const killed = store.copy();
      killed.writesLeft = writes;
      const cache = new ArticleCache(killed, '1', shardSize);
      const corpus = await open(changed);
      await corpus.restore(cache);
      await corpus.readArticles();
      await corpus.save(cache);
      killed.writesLeft = Infinity;
      assert.deepEqual(
        contentsOf((await restored(changed, killed))[0]),
        contentsOf(fresh),
        `${writes} writes`,
      );
    }
  }).timeout(60_000);

  it('keeps what it has written of a large corpus when the process is killed', async () => {
    const memory = files(180);
    const corpus = await open(memory);
    await corpus.readArticles();
    const killed = new MemoryCache();
    killed.writesLeft = 100;
    await corpus.save(new ArticleCache(killed, '1', 1));
    killed.writesLeft = Infinity;
    const again = await open(memory);
    const kept = await again.restore(new ArticleCache(killed, '1', 1));
    assert.ok(kept > 0, 'The index was written before all was.');
    await again.readArticles();
    assert.deepEqual(contentsOf(again), contentsOf(corpus));
  }).timeout(60_000);
});
