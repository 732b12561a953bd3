import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus/corpus';
import { FileError } from '../../../src/core/corpus/files';
import { MemoryFiles } from '../../support/memoryFiles';
import { actors, codebook, openCorpus, paths, problems, putin, readCorpus } from '../../support/smallCorpus';

describe('Opening a corpus', () => {
  it('can begin with a few articles, before the others are listed', async () => {
    const files = new MemoryFiles({
      'actors.yaml': actors,
      'a.txt': 'بوتين',
      'b.txt': 'بوتين',
      'other/corpus.yaml': 'corpus: 1\n',
      'other/c.txt': 'x',
    });
    const first = ['b.txt', 'gone.txt', 'other/c.txt', 'actors.yaml'];
    const corpus = await Corpus.open(files, { builtin: [], first });
    await corpus.readArticles({ only: first });
    assert.equal(files.listings, 0);
    assert.deepEqual([paths(corpus), corpus.isListed], [['b.txt'], false]);
    assert.equal(corpus.article('b.txt')?.mentions.length, 1);
    await corpus.list();
    assert.deepEqual([paths(corpus), corpus.isListed, corpus.unread], [['a.txt', 'b.txt'], true, 1]);
    assert.equal(corpus.article('b.txt')?.mentions.length, 1);
  });

  it('reads the table of metadata after the articles that it begins with, and no gazetteer twice', async () => {
    const files = new MemoryFiles({
      'corpus.yaml': 'corpus: 1\nmetadata: m.csv\n',
      'actors.yaml': actors,
      'm.csv': 'path,source\na.txt,جريدة\n',
      'a.txt': 'بوتين',
      'b.txt': 'بوتين',
    });
    const corpus = await Corpus.open(files, { builtin: [], first: ['a.txt'] });
    await corpus.readArticles({ only: ['a.txt'] });
    assert.deepEqual([corpus.article('a.txt')?.mentions.length, files.reads.includes('m.csv')], [1, false]);
    const { gazetteer } = corpus;
    await corpus.list();
    assert.equal(corpus.gazetteer, gazetteer);
    assert.equal(corpus.unread, 2, 'its row is new');
    await corpus.readArticles();
    assert.equal(corpus.article('a.txt')?.source, 'جريدة');
  });

  it('lists its articles and reads none', async () => {
    const files = new MemoryFiles({
      'a.txt': 'x',
      'n/b.txt': 'y',
      'c.md': 'z',
      'corpus.yaml': 'corpus: 1\n',
    });
    const corpus = await openCorpus(files);
    assert.deepEqual(paths(corpus), ['a.txt', 'n/b.txt']);
    assert.deepEqual(files.reads, ['corpus.yaml']);
    assert.equal(corpus.article('a.txt')?.state, 'listed');
  });

  it('needs no corpus.yaml', async () => {
    assert.deepEqual(paths(await openCorpus(new MemoryFiles({ 'a.txt': 'x' }))), ['a.txt']);
  });

  it('takes neither sidecars nor its own files for articles, whatever the patterns say', async () => {
    const [corpus] = await readCorpus({
      'corpus.yaml': 'corpus: 1\narticles: "**"\nmetadata: m.csv\n',
      'm.csv': 'path\n',
      'a.txt': 'x',
      'a.tags.yaml': 'sidecar: 1\n',
      'codebook.yaml': codebook,
    });
    assert.deepEqual(paths(corpus), ['a.txt']);
  });

  it('leaves out dot folders, node_modules and folders that are a corpus of their own', async () => {
    const [corpus] = await readCorpus({
      '.git/a.txt': 'x',
      'node_modules/b.txt': 'x',
      'other/corpus.yaml': 'corpus: 1\n',
      'other/deep/c.txt': 'x',
      'd.txt': 'x',
    });
    assert.deepEqual(paths(corpus), ['d.txt']);
  });

  it('says which folder cannot be listed, and works on with the others', async () => {
    const files = new MemoryFiles({ 'a.txt': 'x', 'n/b.txt': 'x' });
    files.lock('n');
    const corpus = await openCorpus(files);
    assert.deepEqual(paths(corpus), ['a.txt']);
    assert.deepEqual(problems(corpus), ['n:1 file-unreadable']);
  });

  it('says which named file is missing, and of a missing default nothing', async () => {
    const [corpus] = await readCorpus({ 'corpus.yaml': 'corpus: 1\ncodebook: c.yaml\n' });
    assert.deepEqual(problems(corpus), ['corpus.yaml:2 file-missing']);
  });

  it('says what is wrong with each of its files once, and works on', async () => {
    const files = new MemoryFiles({
      'actors.yaml':
        'gazetteer: 1\nactors:\n  a:\n    kind: person\n  vladimir-putin:\n    kind: person\n    name: بوتين\n',
      'codebook.yaml': 'codebook: 1\ntags:\n\tx:\n',
      'places.yaml': 'gazetteer: 1\n',
      'a.txt': 'زار بوتين دمشق',
    });
    files.fail('places.yaml', new FileError('no-permission', 'places.yaml', 'permission is denied'));
    const corpus = await openCorpus(files);
    await corpus.readArticles();
    assert.deepEqual(problems(corpus), [
      'actors.yaml:4 name-missing',
      'codebook.yaml:3 yaml-tab',
      'places.yaml:1 file-unreadable',
    ]);
    assert.equal(corpus.index.count(putin).mentions, 1);
  });

  it('reports YAML that is not UTF-8 at its line', async () => {
    const bytes = Buffer.concat([Buffer.from('gazetteer: 1\nactors:\n'), Buffer.from([0xc7, 0xe1])]);
    const [corpus] = await readCorpus({ 'actors.yaml': bytes });
    assert.ok(problems(corpus).includes('actors.yaml:3 encoding-unknown'));
  });

  it('throws where corpus.yaml or the folder cannot be read', async () => {
    const files = new MemoryFiles({ 'corpus.yaml': 'corpus: 1\n' });
    files.fail('corpus.yaml', new FileError('no-permission', 'corpus.yaml', 'permission is denied'));
    await assert.rejects(openCorpus(files), FileError);
  });
});
