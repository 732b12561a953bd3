import assert from 'node:assert/strict';
import { Corpus, type CorpusChange } from '../../../src/core/corpus/corpus';
import { FileError } from '../../../src/core/corpus/files';
import { contentsOf } from '../../support/corpusContents';
import { MemoryFiles } from '../../support/memoryFiles';
import { Random } from '../../support/random';

const actors = `gazetteer: 1
actors:
  vladimir-putin:
    kind: person
    name: بوتين
  russia:
    kind: state
    name: روسيا
    was: [russian-federation]
`;

async function open(files: MemoryFiles): Promise<Corpus> {
  return Corpus.open(files, { builtin: [] });
}

async function read(files: Readonly<Record<string, string | Uint8Array>>): Promise<[Corpus, MemoryFiles]> {
  const memory = new MemoryFiles(files);
  const corpus = await open(memory);
  await corpus.readArticles();
  memory.forget();
  return [corpus, memory];
}

const putin = { kind: 'actor', id: 'vladimir-putin' } as const;
const paths = (corpus: Corpus): readonly string[] => corpus.articles.map(({ path }) => path).sort();
const problems = (corpus: Corpus): readonly string[] =>
  corpus.problems.map(({ file, line, code }) => `${file}:${line} ${code}`);

function sidecar(id: string, start: number, quote: string): string {
  const end = start + [...quote].length;
  return `sidecar: 1\npassages:\n  - id: ${id}\n    tags: [x]\n    start: ${start}\n    end: ${end}\n    quote: ${quote}\n`;
}

const codebook = 'codebook: 1\ntags:\n  x:\n    label: X\n';

describe('Opening a corpus', () => {
  it('reads articles in the encoding that corpus.yaml names, and again when that is another', async () => {
    const files = new MemoryFiles({
      'corpus.yaml': 'corpus: 1\nencoding: windows-1256\n',
      'actors.yaml': actors.replace('بوتين', 'الشام'),
      'a.txt': Uint8Array.from([0xc7, 0xe1, 0xd4, 0xc7, 0xe3]),
    });
    const corpus = await open(files);
    await corpus.readArticles();
    const article = corpus.article('a.txt');
    assert.deepEqual([article?.encoding, article?.mentions.length], ['windows-1256', 1]);
    assert.deepEqual([await corpus.text('a.txt'), problems(corpus)], ['الشام', []]);
    files.write('corpus.yaml', 'corpus: 1\nencoding: latin\n');
    await corpus.refresh(['corpus.yaml']);
    await corpus.readArticles();
    assert.deepEqual(problems(corpus), ['a.txt:1 encoding-unknown', 'corpus.yaml:2 unknown-encoding']);
  });

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

  it('reads next what is preferred while it reads', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `${10 + i}.txt`);
    const corpus = await open(new MemoryFiles(Object.fromEntries(names.map((name) => [name, 'x']))));
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

  it('lists its articles and reads none', async () => {
    const files = new MemoryFiles({
      'a.txt': 'x',
      'n/b.txt': 'y',
      'c.md': 'z',
      'corpus.yaml': 'corpus: 1\n',
    });
    const corpus = await open(files);
    assert.deepEqual(paths(corpus), ['a.txt', 'n/b.txt']);
    assert.deepEqual(files.reads, ['corpus.yaml']);
    assert.equal(corpus.article('a.txt')?.state, 'listed');
  });

  it('needs no corpus.yaml', async () => {
    assert.deepEqual(paths(await open(new MemoryFiles({ 'a.txt': 'x' }))), ['a.txt']);
  });

  it('takes neither sidecars nor its own files for articles, whatever the patterns say', async () => {
    const [corpus] = await read({
      'corpus.yaml': 'corpus: 1\narticles: "**"\nmetadata: m.csv\n',
      'm.csv': 'path\n',
      'a.txt': 'x',
      'a.tags.yaml': 'sidecar: 1\n',
      'codebook.yaml': codebook,
    });
    assert.deepEqual(paths(corpus), ['a.txt']);
  });

  it('leaves out dot folders, node_modules and folders that are a corpus of their own', async () => {
    const [corpus] = await read({
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
    const corpus = await open(files);
    assert.deepEqual(paths(corpus), ['a.txt']);
    assert.deepEqual(problems(corpus), ['n:1 file-unreadable']);
  });

  it('says which named file is missing, and of a missing default nothing', async () => {
    const [corpus] = await read({ 'corpus.yaml': 'corpus: 1\ncodebook: c.yaml\n' });
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
    const corpus = await open(files);
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
    const [corpus] = await read({ 'actors.yaml': bytes });
    assert.ok(problems(corpus).includes('actors.yaml:3 encoding-unknown'));
  });

  it('throws where corpus.yaml or the folder cannot be read', async () => {
    const files = new MemoryFiles({ 'corpus.yaml': 'corpus: 1\n' });
    files.fail('corpus.yaml', new FileError('no-permission', 'corpus.yaml', 'permission is denied'));
    await assert.rejects(open(files), FileError);
  });
});

describe('Reading articles', () => {
  it('finds title, language, length in code points and words', async () => {
    const [corpus] = await read({ 'a.txt': '\uFEFF\r\n  العنوان 😀 هنا \r\nنص\r\n' });
    const article = corpus.article('a.txt');
    assert.ok(article);
    assert.equal(article.title, 'العنوان 😀 هنا');
    assert.equal(article.language, 'ar');
    assert.equal(article.length, 21);
    assert.equal(article.words, 4);
    assert.equal(article.points.fromUnit(article.points.toUnit(20)), 20);
  });

  it('takes metadata from the sidecar, then from the table, then from the text', async () => {
    const [corpus] = await read({
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
    const [corpus] = await read({
      'actors.yaml': actors,
      'a.txt': 'بوتين وبوتين',
      'b.txt': 'بوتين في روسيا',
    });
    assert.deepEqual(corpus.index.count(putin), { mentions: 3, articles: 2 });
    assert.equal(corpus.index.countIn(putin, 'a.txt'), 2);
    assert.equal(corpus.entity({ kind: 'actor', id: 'russian-federation' })?.id, 'russia');
  });

  it('anchors passages, and reports those that changed or are lost', async () => {
    const [corpus] = await read({
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
    const [corpus, files] = await read({
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
    const [corpus] = await read({
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
    const corpus = await open(files);
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

  it('reads those first that are asked for, each once, not too many at a time', async () => {
    const files = new MemoryFiles(
      Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${String(i).padStart(2, '0')}.txt`, 'x'])),
    );
    const corpus = await open(files);
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
    const corpus = await open(files);
    const stop = new AbortController();
    await corpus.readArticles({ signal: stop.signal, visit: () => stop.abort() });
    assert.deepEqual(
      corpus.articles.map(({ state }) => state),
      ['read', 'listed', 'listed'],
    );
    await corpus.readArticles();
    assert.ok(corpus.articles.every(({ state }) => state === 'read'));
  });
});

describe('Refreshing a corpus', () => {
  it('reads only the article that changed, and lists nothing', async () => {
    const [corpus, files] = await read({ 'actors.yaml': actors, 'a.txt': 'بوتين', 'b.txt': 'بوتين' });
    files.write('a.txt', 'روسيا');
    const events: CorpusChange[] = [];
    corpus.onDidChange((event) => events.push(event));
    await corpus.refresh(['a.txt']);
    assert.deepEqual(corpus.index.count(putin), { mentions: 1, articles: 1 });
    assert.deepEqual([files.reads, files.stats, files.listings], [['a.txt'], ['a.txt'], 0]);
    assert.deepEqual(events, [{ articles: new Set(['a.txt']) }]);
  });

  it('reads an article again when its sidecar came, changed or went', async () => {
    const [corpus, files] = await read({ 'codebook.yaml': codebook, 'a.txt': 'كلمة' });
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
    const [corpus, files] = await read({ 'codebook.yaml': codebook, 'a.txt': 'كلمة' });
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
    const [corpus, files] = await read({ 'actors.yaml': actors, 'a.txt': 'بوتين', 'sub/b.txt': 'بوتين' });
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
    const [corpus, files] = await read({
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
    const [corpus, files] = await read({ 'a.txt': 'x', 'other/corpus.yaml': 'corpus: 1\n' });
    for (const path of ['other/b.txt', 'node_modules/c.txt', 'n/.d/e.txt']) files.write(path, 'x');
    await corpus.refresh(['other/b.txt', 'node_modules/c.txt', 'n/.d/e.txt']);
    assert.deepEqual(paths(corpus), ['a.txt']);
  });

  it('lists the folder again when a folder came or went', async () => {
    const [corpus, files] = await read({ 'a.txt': 'x', 'sub/b.txt': 'x', 'sub/c.txt': 'x' });
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
    const [corpus, files] = await read(
      Object.fromEntries([...names, 'other.txt'].map((name) => [name, 'x'])),
    );
    for (const name of names) files.write(name, 'y y');
    await corpus.refresh(names);
    assert.equal(corpus.unread, 700);
    await corpus.readArticles();
    assert.deepEqual([files.reads.length, files.stats.length, files.listings], [700, 0, 1]);
    assert.ok(names.every((name) => corpus.article(name)?.words === 2));
  });

  it('reads those again that other settings may touch, keeping what it has until then', async () => {
    const [corpus, files] = await read({
      'actors.yaml': actors,
      'a.txt': 'بوتين ولافروف',
      'b.txt': 'بوتين',
      'c.txt': 'لافروف',
    });
    files.write('actors.yaml', `${actors}  sergey-lavrov:\n    kind: person\n    name: لافروف\n`);
    const seen: number[] = [];
    corpus.onDidChange(() => seen.push(corpus.index.count(putin).mentions));
    await corpus.refresh(['actors.yaml']);
    assert.deepEqual(seen, [2]);
    assert.equal(corpus.unread, 2);
    await corpus.readArticles();
    assert.equal(corpus.unread, 0);
    assert.equal(corpus.index.count({ kind: 'actor', id: 'sergey-lavrov' }).mentions, 2);
    assert.deepEqual(files.reads, ['actors.yaml', 'a.txt', 'c.txt']);
  });

  it('reads those again of whose tags another codebook says something else', async () => {
    const [corpus, files] = await read({
      'codebook.yaml': codebook,
      'a.txt': 'كلمة',
      'a.tags.yaml': sidecar('p1', 0, 'كلمة'),
      'b.txt': 'كلمة',
      'b.tags.yaml': sidecar('p2', 0, 'كلمة').replace('[x]', '[y]'),
      'c.txt': 'كلمة',
    });
    files.write('codebook.yaml', codebook.replace('label: X', 'colour: "#ff0000"'));
    await corpus.refresh(['codebook.yaml']);
    assert.equal(corpus.unread, 0);
    assert.equal(corpus.codebook.find('x')?.colour, '#ff0000');
    files.write('codebook.yaml', `${codebook}  y:\n`);
    await corpus.refresh(['codebook.yaml']);
    await corpus.readArticles();
    assert.deepEqual(files.reads, ['codebook.yaml', 'codebook.yaml', 'b.txt', 'b.tags.yaml']);
    assert.deepEqual(problems(corpus), []);
  });

  it('is after any changes of the settings what it would be if opened anew', async () => {
    const random = new Random(11);
    const words = [
      'بوتين',
      'لافروف',
      'سليم',
      'دروبي',
      'والجنرال',
      'زار',
      'حلب',
      'مدينة',
      'قال',
      'لبوتين',
      'كوناشينكوف',
    ];
    const pool = ['بوتين', 'لافروف', 'سليم دروبي', 'دروبي', 'كوناشنكوف', 'مدينة حلب', 'حلب', 'الجنرال سليم'];
    const tagged = `${sidecar('p', 0, 'زار')}  - id: broken\n    tags: [y]\n    actors: [{ id: e1, role: r }]\n`;
    const [corpus, files] = await read({ 'codebook.yaml': codebook, 't.tags.yaml': tagged });
    const actorsOf = (): string => {
      const entries = pool.flatMap((name, n) =>
        random.chance(0.4)
          ? `  e${n}:\n    kind: ${random.pick(['person', 'organisation'])}\n    name: ${name}\n`
          : [],
      );
      return `gazetteer: 1\nactors:\n${entries.join('')}`;
    };
    for (let n = 0; n < 25; n++) {
      files.write(`${n}.txt`, Array.from({ length: 6 }, () => random.pick(words)).join(' '));
    }
    files.write('t.txt', 'زار بوتين حلب');
    await corpus.refresh();
    await corpus.readArticles();
    let spared = 0;
    for (let change = 0; change < 25; change++) {
      const file = random.pick(['actors.yaml', 'actors.yaml', 'codebook.yaml', 'corpus.yaml', 'm.csv']);
      if (file === 'actors.yaml') files.write(file, actorsOf());
      if (file === 'codebook.yaml')
        files.write(file, random.pick([codebook, 'codebook: 1\ntags:\n  y:\n', 'codebook: 1\nroles: [r]\n']));
      if (file === 'corpus.yaml')
        files.write(file, `corpus: 1\n${random.pick(['', 'metadata: m.csv\n', 'language: ar\n'])}`);
      if (file === 'm.csv') files.write(file, `path,source\n${random.below(25)}.txt,x\n`);
      await corpus.refresh([file]);
      spared += corpus.size - corpus.unread;
      await corpus.readArticles();
      const fresh = await open(files);
      await fresh.readArticles();
      assert.deepEqual(contentsOf(corpus), contentsOf(fresh), `change ${change} of ${file}`);
    }
    assert.ok(spared > 100, `${spared} articles were spared`);
  });

  it('follows new patterns and a newly named file', async () => {
    const [corpus, files] = await read({ 'a.txt': 'x', 'b.md': 'y', 'people.yaml': actors });
    files.write('corpus.yaml', 'corpus: 1\narticles: "*.md"\nactors: people.yaml\n');
    await corpus.refresh(['corpus.yaml']);
    assert.deepEqual(paths(corpus), ['b.md']);
    files.write('people.yaml', 'gazetteer: 1\nactors:\n  x:\n');
    await corpus.refresh(['people.yaml']);
    assert.deepEqual(problems(corpus), ['people.yaml:3 name-missing']);
  });

  it('keeps the later of two readings, whichever ends first', async () => {
    const [corpus, files] = await read({ 'actors.yaml': actors, 'a.txt': 'بوتين' });
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
    const [corpus, files] = await read({ 'actors.yaml': actors, 'a.txt': 'بوتين' });
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
    const [corpus, files] = await read({ 'actors.yaml': actors, 'a.txt': 'بوتين' });
    files.write('b.txt', 'بوتين');
    await corpus.refresh();
    await corpus.readArticles();
    assert.equal(corpus.index.count(putin).mentions, 2);
  });
});

describe('The text of an article', () => {
  it('is normalised, read anew, and refused where it is no text', async () => {
    const [corpus] = await read({ 'a.txt': '\uFEFFأ\r\nب', 'b.txt': new Uint8Array([0, 1]) });
    assert.equal(await corpus.text('a.txt'), 'أ\nب');
    await assert.rejects(corpus.text('b.txt'), FileError);
    await assert.rejects(corpus.text('none.txt'), FileError);
  });
});
