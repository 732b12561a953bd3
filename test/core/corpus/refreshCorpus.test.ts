import assert from 'node:assert/strict';
import { Corpus, type CorpusChange } from '../../../src/core/corpus/corpus';
import { MemoryFiles } from '../../support/memoryFiles';
import { actors, codebook, paths, problems, putin, readCorpus, sidecar } from '../../support/smallCorpus';

describe('Refreshing a corpus', () => {
  it('reads only the article that changed, and lists nothing', async () => {
    const [corpus, files] = await readCorpus({ 'actors.yaml': actors, 'a.txt': 'بوتين', 'b.txt': 'بوتين' });
    files.write('a.txt', 'روسيا');
    const events: CorpusChange[] = [];
    corpus.onDidChange((event) => events.push(event));
    await corpus.refresh(['a.txt']);
    assert.deepEqual(corpus.index.count(putin), { mentions: 1, articles: 1 });
    assert.deepEqual([files.reads, files.stats, files.listings], [['a.txt'], ['a.txt'], 0]);
    assert.deepEqual(events, [{ articles: new Set(['a.txt']) }]);
  });

  it('reads an article again when its sidecar came, changed or went', async () => {
    const [corpus, files] = await readCorpus({ 'codebook.yaml': codebook, 'a.txt': 'كلمة' });
    const count = (): number => corpus.article('a.txt')?.passages.length ?? -1;
    files.write('a.tags.yaml', sidecar('p1', 0, 'كلمة'));
    await corpus.refresh(['a.tags.yaml']);
    assert.equal(count(), 1);
    files.write('a.tags.yaml', 'sidecar: 1\n');
    await corpus.refresh(['a.tags.yaml']);
    assert.equal(count(), 0);
    files.write('a.tags.yaml', sidecar('p1', 0, 'كلمة'));
    await corpus.refresh(['a.tags.yaml']);
    files.delete('a.tags.yaml');
    await corpus.refresh(['a.tags.yaml']);
    assert.equal(count(), 0);
    assert.equal(files.listings, 0);
  });

  it('leaves alone what it has taken in when it hears of it, once', async () => {
    const [corpus, files] = await readCorpus({ 'codebook.yaml': codebook, 'a.txt': 'كلمة' });
    files.write('a.tags.yaml', sidecar('p1', 0, 'كلمة'));
    await corpus.refresh(['a.tags.yaml']);
    files.forget();
    const events: CorpusChange[] = [];
    corpus.onDidChange((event) => events.push(event));
    await corpus.hear(['a.tags.yaml']);
    assert.deepEqual([files.reads, events], [[], []]);
    await corpus.hear(['a.tags.yaml']);
    assert.equal(events.length, 1, 'once, for time stamps may be coarse');
    files.write('a.tags.yaml', sidecar('p2', 0, 'كلمة'));
    await corpus.hear(['a.tags.yaml']);
    assert.equal(corpus.article('a.txt')?.passages[0]?.passage.id, 'p2');
    await corpus.refresh(['a.tags.yaml']);
    assert.equal(events.length, 3);
  });

  it('reads an article again that changed between the first look and the listing', async () => {
    const files = new MemoryFiles({ 'actors.yaml': actors, 'a.txt': 'بوتين' });
    const corpus = await Corpus.open(files, { builtin: [], first: ['a.txt'] });
    await corpus.readArticles({ only: ['a.txt'] });
    files.write('a.txt', 'بوتين بوتين');
    await corpus.list();
    await corpus.readArticles();
    assert.equal(corpus.index.count(putin).mentions, 2);
  });

  it('takes in new articles, drops deleted ones, and follows a rename', async () => {
    const [corpus, files] = await readCorpus({
      'actors.yaml': actors,
      'a.txt': 'بوتين',
      'sub/b.txt': 'بوتين',
    });
    files.delete('a.txt');
    files.write('c.txt', 'بوتين بوتين');
    files.write('sub/d.txt', 'بوتين');
    files.write('sub/e.md', 'بوتين');
    await corpus.refresh(['a.txt', 'c.txt', 'sub/d.txt', 'sub/e.md']);
    assert.deepEqual(paths(corpus), ['c.txt', 'sub/b.txt', 'sub/d.txt']);
    assert.deepEqual(corpus.index.count(putin), { mentions: 4, articles: 3 });
    assert.equal(files.listings, 0);
  });

  it('keeps the problems that lie between files up to date', async () => {
    const [corpus, files] = await readCorpus({
      'codebook.yaml': codebook,
      'a.txt': 'كلمة',
      'a.tags.yaml': sidecar('p1', 0, 'كلمة'),
      'b.txt': 'كلمة',
      'b.tags.yaml': sidecar('p1', 0, 'كلمة'),
    });
    assert.deepEqual(problems(corpus), ['b.tags.yaml:3 duplicate-id']);
    files.delete('a.txt');
    await corpus.refresh(['a.txt']);
    assert.deepEqual(problems(corpus), ['a.tags.yaml:1 article-missing']);
    files.write('a.txt', 'كلمة');
    await corpus.refresh(['a.txt']);
    assert.deepEqual(problems(corpus), ['b.tags.yaml:3 duplicate-id']);
    files.write('b.tags.yaml', sidecar('p2', 0, 'كلمة'));
    await corpus.refresh(['b.tags.yaml']);
    assert.deepEqual(problems(corpus), []);
  });

  it('takes in nothing from folders that a walk does not enter', async () => {
    const [corpus, files] = await readCorpus({ 'a.txt': 'x', 'other/corpus.yaml': 'corpus: 1\n' });
    for (const path of ['other/b.txt', 'node_modules/c.txt', 'n/.d/e.txt']) files.write(path, 'x');
    await corpus.refresh(['other/b.txt', 'node_modules/c.txt', 'n/.d/e.txt']);
    assert.deepEqual(paths(corpus), ['a.txt']);
  });

  it('lists the folder again when a folder came or went', async () => {
    const [corpus, files] = await readCorpus({ 'a.txt': 'x', 'sub/b.txt': 'x', 'sub/c.txt': 'x' });
    files.delete('sub');
    await corpus.refresh(['sub']);
    assert.deepEqual(paths(corpus), ['a.txt']);
    files.write('new/d.txt', 'x');
    await corpus.refresh(['new']);
    assert.deepEqual(paths(corpus), ['a.txt', 'new/d.txt']);
    assert.equal(corpus.article('new/d.txt')?.state, 'read');
    files.write('new/corpus.yaml', 'corpus: 1\n');
    await corpus.refresh(['new/corpus.yaml']);
    assert.deepEqual(paths(corpus), ['a.txt']);
  });

  it('lists the folder once when very many files changed, and reads those only', async () => {
    const names = Array.from({ length: 700 }, (_, i) => `${i}.txt`);
    const [corpus, files] = await readCorpus(
      Object.fromEntries([...names, 'other.txt'].map((name) => [name, 'x'])),
    );
    for (const name of names) files.write(name, 'y y');
    await corpus.refresh(names);
    assert.equal(corpus.unread, 700);
    await corpus.readArticles();
    assert.deepEqual([files.reads.length, files.stats.length, files.listings], [700, 0, 1]);
    assert.ok(names.every((name) => corpus.article(name)?.words === 2));
  });

  it('keeps the later of two readings, whichever ends first', async () => {
    const [corpus, files] = await readCorpus({ 'actors.yaml': actors, 'a.txt': 'بوتين' });
    files.write('a.txt', 'بوتين');
    const release = files.hold('a.txt');
    const slow = corpus.refresh(['a.txt']);
    await new Promise((resolve) => setImmediate(resolve));
    files.write('a.txt', 'بوتين بوتين');
    await corpus.refresh(['a.txt']);
    release();
    await slow;
    assert.equal(corpus.index.count(putin).mentions, 2);
  });

  it('does not bring back an article that was deleted while it was read', async () => {
    const [corpus, files] = await readCorpus({ 'actors.yaml': actors, 'a.txt': 'بوتين' });
    files.write('a.txt', 'بوتين');
    const release = files.hold('a.txt');
    const slow = corpus.refresh(['a.txt']);
    await new Promise((resolve) => setImmediate(resolve));
    files.delete('a.txt');
    await corpus.refresh(['a.txt']);
    release();
    await slow;
    assert.deepEqual(paths(corpus), []);
    assert.deepEqual(corpus.index.mentioned(), []);
  });

  it('reads everything when nothing is named', async () => {
    const [corpus, files] = await readCorpus({ 'actors.yaml': actors, 'a.txt': 'بوتين' });
    files.write('b.txt', 'بوتين');
    await corpus.refresh();
    await corpus.readArticles();
    assert.equal(corpus.index.count(putin).mentions, 2);
  });
});
