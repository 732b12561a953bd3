import assert from 'node:assert/strict';
import { FileError } from '../../../src/core/corpus/files';
import { MemoryFiles } from '../../support/memoryFiles';
import {
  actors,
  codebook,
  openCorpus,
  problems,
  putin,
  readCorpus,
  sidecar,
} from '../../support/smallCorpus';

describe('Reading articles', () => {
  it('reads articles in the encoding that corpus.yaml names, and again when that is another', async () => {
    const files = new MemoryFiles({
      'corpus.yaml': 'corpus: 1\nencoding: windows-1256\n',
      'actors.yaml': actors.replace('بوتين', 'الشام'),
      'a.txt': Uint8Array.from([0xc7, 0xe1, 0xd4, 0xc7, 0xe3]),
    });
    const corpus = await openCorpus(files);
    await corpus.readArticles();
    const article = corpus.article('a.txt');
    assert.deepEqual([article?.encoding, article?.mentions.length], ['windows-1256', 1]);
    assert.deepEqual([await corpus.text('a.txt'), problems(corpus)], ['الشام', []]);
    files.write('corpus.yaml', 'corpus: 1\nencoding: latin\n');
    await corpus.refresh(['corpus.yaml']);
    await corpus.readArticles();
    assert.deepEqual(problems(corpus), ['a.txt:1 encoding-unknown', 'corpus.yaml:2 unknown-encoding']);
  });

  it('finds title, language, length in code points and words', async () => {
    const [corpus] = await readCorpus({ 'a.txt': '\uFEFF\r\n  العنوان 😀 هنا \r\nنص\r\n' });
    const article = corpus.article('a.txt');
    assert.ok(article);
    assert.equal(article.title, 'العنوان 😀 هنا');
    assert.equal(article.language, 'ar');
    assert.equal(article.length, 21);
    assert.equal(article.words, 4);
    assert.equal(article.points.fromUnit(article.points.toUnit(20)), 20);
  });

  it('takes metadata from the sidecar, then from the table, then from the text', async () => {
    const [corpus] = await readCorpus({
      'corpus.yaml': 'corpus: 1\nlanguage: fr\nmetadata: m.csv\n',
      'm.csv': 'path,title,source,published\na.txt,T,S,2017\nb.txt,T,,\n',
      'a.txt': 'first',
      'a.tags.yaml': 'sidecar: 1\narticle:\n  title: Mine\n  language: ar\n',
      'b.txt': 'second',
    });
    const { title, source, published, language } = corpus.article('a.txt') ?? {};
    assert.deepEqual([title, source, published, language], ['Mine', 'S', '2017', 'ar']);
    assert.equal(corpus.article('b.txt')?.title, 'T');
    assert.equal(corpus.article('b.txt')?.language, 'fr');
  });

  it('counts mentions, and finds entities by former ids', async () => {
    const [corpus] = await readCorpus({
      'actors.yaml': actors,
      'a.txt': 'بوتين وبوتين',
      'b.txt': 'بوتين في روسيا',
    });
    assert.deepEqual(corpus.index.count(putin), { mentions: 3, articles: 2 });
    assert.equal(corpus.index.countIn(putin, 'a.txt'), 2);
    assert.equal(corpus.entity({ kind: 'actor', id: 'russian-federation' })?.id, 'russia');
  });

  it('anchors passages, and reports those that changed or are lost', async () => {
    const [corpus] = await readCorpus({
      'codebook.yaml': codebook,
      'a.txt': 'كلام ثم كلام آخر هنا',
      'a.tags.yaml':
        sidecar('p1', 14, 'آخر') +
        sidecar('p2', 0, 'جملة حذفت من المقال كلها').split('\n').slice(2).join('\n'),
    });
    assert.deepEqual(
      corpus.article('a.txt')?.passages.map(({ passage, anchored }) => `${passage.id} ${anchored.state}`),
      ['p1 moved', 'p2 lost'],
    );
    assert.deepEqual(problems(corpus), ['a.tags.yaml:8 passage-lost']);
  });

  it('reports a row of the table of metadata that is of no article', async () => {
    const [corpus, files] = await readCorpus({
      'corpus.yaml': 'corpus: 1\nmetadata: articles.csv\n',
      'articles.csv': 'path,title\na.txt,"x\ny"\nb.txt,z\n',
      'a.txt': 'كلمة',
    });
    assert.deepEqual(problems(corpus), ['articles.csv:4 csv-row']);
    files.write('b.txt', 'كلمة');
    await corpus.refresh(['b.txt']);
    assert.deepEqual(problems(corpus), []);
  });

  it('reports an id in two sidecars, a sidecar alone, an unknown tag', async () => {
    const [corpus] = await readCorpus({
      'codebook.yaml': codebook,
      'a.txt': 'كلمة',
      'a.tags.yaml': sidecar('p1', 0, 'كلمة'),
      'b.txt': 'كلمة',
      'b.tags.yaml': sidecar('p1', 0, 'كلمة').replace('[x]', '[y]'),
      'gone.tags.yaml': 'sidecar: 1\n',
    });
    assert.deepEqual(problems(corpus), [
      'b.tags.yaml:3 duplicate-id',
      'b.tags.yaml:4 unknown-tag',
      'gone.tags.yaml:1 article-missing',
    ]);
  });

  it('goes on past what cannot be read', async () => {
    const files = new MemoryFiles({
      'actors.yaml': actors,
      'binary.txt': new Uint8Array([0x50, 0, 1, 2]),
      'denied.txt': 'x',
      'empty.txt': ' \n',
      'gone.txt': 'x',
      'good.txt': 'بوتين',
      'huge.txt': new Uint8Array(5 * 1024 * 1024).fill(0x61),
      'latin.txt': Buffer.concat([Buffer.from('one\n'), Buffer.from([0xe9, 0xff, 0x20])]),
    });
    files.fail('denied.txt', new FileError('no-permission', 'denied.txt', 'permission is denied'));
    files.fail('gone.txt', new FileError('missing', 'gone.txt', 'it does not exist'));
    const corpus = await openCorpus(files);
    await corpus.readArticles();
    assert.deepEqual(problems(corpus), [
      'binary.txt:1 file-binary',
      'denied.txt:1 file-unreadable',
      'empty.txt:1 file-empty',
      'gone.txt:1 file-unreadable',
      'huge.txt:1 file-too-large',
      'latin.txt:2 encoding-unknown',
    ]);
    assert.equal(corpus.index.count(putin).mentions, 1);
    assert.ok(!files.reads.includes('huge.txt'));
    assert.deepEqual(
      corpus.articles.filter(({ state }) => state === 'read').map(({ path }) => path),
      ['empty.txt', 'good.txt'],
    );
  });
});

describe('The text of an article', () => {
  it('is normalised, read anew, and refused where it is no text', async () => {
    const [corpus] = await readCorpus({ 'a.txt': '\uFEFFأ\r\nب', 'b.txt': new Uint8Array([0, 1]) });
    assert.equal(await corpus.text('a.txt'), 'أ\nب');
    await assert.rejects(corpus.text('b.txt'), FileError);
    await assert.rejects(corpus.text('none.txt'), FileError);
  });
});
