import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sortingArticles } from '../../../src/core/corpus/order';
import { ArticleReader } from '../../../src/core/corpus/articleReader';
import { Corpus } from '../../../src/core/corpus/corpus';
import { KeptArticle } from '../../../src/core/corpus/keptArticle';
import { NameTable } from '../../../src/core/corpus/nameTable';
import { defaultSettings } from '../../../src/core/corpus/settings';
import {
  entityFinder,
  passageFinder,
  tagMatcher,
  withWholes,
  wordFinder,
} from '../../../src/core/concordance/finders';
import {
  lineAt,
  linesOf,
  type Finder,
  type Line,
  type LinesOptions,
} from '../../../src/core/concordance/line';
import { hitOfLine } from '../../../src/core/concordance/hits';
import { locateLine } from '../../../src/core/concordance/locateLine';
import { WordIndex } from '../../../src/core/concordance/wordIndex';
import { parseWordQuery } from '../../../src/core/concordance/wordQuery';
import { foldWord } from '../../../src/core/text/fold';
import { wordsOf, type Span } from '../../../src/core/text/words';
import { atOnce } from '../../../src/core/slices';
import { MemoryFiles } from '../../support/memoryFiles';
import { actors, codebook, places, sidecar } from '../../support/samples';

async function opened(files: MemoryFiles): Promise<Corpus> {
  const corpus = await Corpus.open(files, { builtin: [] });
  await corpus.readArticles();
  return corpus;
}

async function found(
  corpus: Corpus,
  finder: Finder,
  options: Partial<LinesOptions> = {},
): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const articles = atOnce(sortingArticles(corpus.articles, 'name'));
  for await (const some of linesOf(corpus, finder, { articles, ...options })) lines.push(...some);
  return lines;
}

function words(query: string, index = new WordIndex()): Finder {
  return wordFinder(parseWordQuery(query) ?? [], index);
}

const someArticle = new KeptArticle(
  new ArticleReader(defaultSettings()).listed('a.txt'),
  { page: new Int32Array(0), from: 0, length: 0 },
  0,
  new NameTable(),
);

function search(query: string, text: string): readonly Span[] {
  return new WordIndex().search(parseWordQuery(query) ?? []).find(someArticle, text, true);
}

/** The words found in a text, each between brackets. */
function marked(query: string, text: string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of search(query, text)) {
    result += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return result + text.slice(at);
}

describe('Lines of words', () => {
  it('are found in any spelling', () => {
    assert.equal(marked('امة', 'الأُمَّة والأمة أمّة.'), 'الأُمَّة والأمة [أمّة].');
    assert.equal(marked('*امه', 'الأُمَّة والأمة أمّة.'), '[الأُمَّة] [والأمة] [أمّة].');
  });

  it('follow one another, whatever stands between them, but over no line end', () => {
    assert.equal(marked('وزير الدفاع', 'وزير «الدفاع» وزير\nالدفاع'), '[وزير «الدفاع]» وزير\nالدفاع');
  });

  it('may be apart, and are then taken as near to each other as they are', () => {
    assert.equal(marked('اتهم ~2 روسيا', 'اتهم اليوم اتهم أمس روسيا'), 'اتهم اليوم [اتهم أمس روسيا]');
    assert.equal(marked('a ~1 b c', 'a b b c'), '[a b b c]');
    assert.equal(marked('a ~1 b', 'a x x b'), 'a x x b');
    assert.equal(marked('a ~1 b', 'a a b'), 'a [a b]');
    assert.equal(marked('a ~3 b', 'a x b x b a b'), '[a x b] x b [a b]');
  });

  it('are as long as a simple search says', () => {
    const unit = fc.constantFrom('a', 'b', 'c', ' ', ' ', '\n');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), fc.nat(3), (text, gap) => {
        const expected = [...text.matchAll(/\ba\b/g)].filter(({ index }) => {
          const rest = text.slice(index + 1).split('\n')[0] ?? '';
          const following = rest
            .split(' ')
            .filter(Boolean)
            .slice(0, gap + 1);
          const b = following.indexOf('b');
          return b >= 0 && !following.slice(0, b).includes('a');
        });
        assert.deepEqual(
          search(`a ~${gap} b`, text).map(({ start }) => start),
          expected.map(({ index }) => index),
        );
      }),
    );
  });

  it('have what stands around them in their paragraph', async () => {
    const text = 'عنوان\nقال   بوتين:  «نعم»\nخاتمة';
    const [line] = await found(await opened(new MemoryFiles({ 'a.txt': text })), words('بوتين'));
    assert.ok(line);
    const { before, after, direction, start } = line;
    assert.deepEqual([before, line.text, after, direction], ['قال ', 'بوتين', ': «نعم»', 'rtl']);
    assert.equal(text.slice(start).startsWith('بوتين'), true);
  });

  it('cost little in a text without line ends', () => {
    const text = 'نعم لا '.repeat(50_000);
    const view = { article: someArticle, text, analysis: someArticle, isOnDisk: true };
    const lines = search('نعم', text).map((found) => lineAt(view, found));
    assert.equal(lines.length, 50_000);
    assert.ok(lines.every(({ before, after }) => before.length <= 160 && after.length <= 160));
  });

  it('read only the articles that have them once the words are known, and the one that changed', async () => {
    const files = new MemoryFiles({ 'a.txt': 'زار دمشق', 'b.txt': 'زار موسكو', 'c.txt': 'زار باريس' });
    const corpus = await opened(files);
    const index = new WordIndex();
    assert.equal((await found(corpus, words('زار', index))).length, 3);
    files.forget();
    const [line] = await found(corpus, words('موسكو', index));
    assert.equal(line?.article.path, 'b.txt');
    assert.deepEqual(files.reads, ['b.txt']);
    files.write('c.txt', 'زار اليوم موسكو');
    await corpus.refresh(['c.txt']);
    files.forget();
    const paths = (await found(corpus, words('موسكو', index))).map(({ article }) => article.path);
    assert.deepEqual(
      [paths, files.reads],
      [
        ['b.txt', 'c.txt'],
        ['b.txt', 'c.txt'],
      ],
    );
  });

  it('are those of the screen where an article is open, and that is not remembered', async () => {
    const corpus = await opened(new MemoryFiles({ 'a.txt': 'زار دمشق' }));
    const index = new WordIndex();
    const article = corpus.article('a.txt');
    assert.ok(article);
    const live = { article, text: 'زار اليوم دمشق', analysis: article, isOnDisk: false };
    const [line] = await found(corpus, words('دمشق', index), { live: () => live });
    assert.equal(line?.start, 10);
    const [after] = await found(corpus, words('دمشق', index));
    assert.equal(after?.start, 4);
  });

  it('pass over an article that is gone, and stop when they are told to', async () => {
    const files = new MemoryFiles({ 'a.txt': 'نعم', 'b.txt': 'نعم', 'c.txt': 'نعم' });
    const corpus = await opened(files);
    files.delete('b.txt');
    const paths = (await found(corpus, words('نعم'))).map(({ article }) => article.path);
    assert.deepEqual(paths, ['a.txt', 'c.txt']);
    const stop = new AbortController();
    stop.abort();
    assert.deepEqual(await found(corpus, words('نعم'), { signal: stop.signal }), []);
  });

  it('are as many as there are words of that form', () => {
    const unit = fc.constantFrom('ا', 'أ', 'ب', 'ة', 'ه', 'ـ', '\u064e', ' ', '\n', '،');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), fc.constantFrom('اب', 'ا*', '*ه'), (text, query) => {
        const pattern = new RegExp(`^${query.replace('*', '.*')}$`, 'u');
        const expected = Array.from(wordsOf(text)).filter(({ start, end }) =>
          pattern.test(foldWord(text.slice(start, end))),
        );
        assert.deepEqual(search(query, text), expected);
      }),
    );
  });
});

describe('Lines of entities and tags', () => {
  const files = {
    'actors.yaml': actors,
    'places.yaml': places,
    'codebook.yaml': codebook,
    'a.txt': 'زار بوتين قرطبة وقال إن التحالف متواطئ',
    'b.txt': 'لا أحد',
    'a.tags.yaml': sidecar(
      { id: 'p1', tags: 'denial', start: 0, quote: 'لم يقل أحد هذا' },
      { id: 'p2', tags: 'collaboration', start: 24, quote: 'التحالف متواطئ' },
    ),
  };

  it('are the mentions of the entity, and read no article without one', async () => {
    const memory = new MemoryFiles(files);
    const corpus = await opened(memory);
    memory.forget();
    const [line, ...others] = await found(corpus, entityFinder(corpus, { kind: 'place', id: 'test-city' }));
    assert.deepEqual([line?.text, line?.mention?.id, others.length], ['قرطبة', 'test-city', 0]);
    assert.deepEqual(memory.reads, ['a.txt']);
  });

  it('are before them the articles that have the tag as a whole, which have no place', async () => {
    const tagged = `sidecar: 1\narticle:\n  title: عنوان\n  tags: [collaboration]\n`;
    const corpus = await opened(new MemoryFiles({ ...files, 'b.tags.yaml': tagged }));
    const matches = tagMatcher(corpus, 'accusation', true);
    const finder = withWholes(
      matches,
      passageFinder(({ tags }) => tags.some(matches)),
    );
    const lines = await found(corpus, finder);
    assert.deepEqual(
      lines.map(({ article, text, whole = false }) => [article.path, text, whole]),
      [
        ['a.txt', 'التحالف متواطئ', false],
        ['b.txt', 'عنوان', true],
      ],
    );
    const [, whole] = lines;
    assert.ok(whole);
    assert.equal(locateLine('لا أحد عنوان', whole), undefined);
    const { start, tags } = hitOfLine(whole);
    assert.deepEqual([start, tags], [undefined, ['collaboration']]);
  });

  it('are the passages with the tag, under a former name and below it, lost ones as they were', async () => {
    const corpus = await opened(new MemoryFiles(files));
    const tagged = (tag: string, below: boolean): Promise<readonly Line[]> => {
      const matches = tagMatcher(corpus, tag, below);
      return found(
        corpus,
        passageFinder(({ tags }) => tags.some(matches)),
      );
    };
    assert.deepEqual(
      (await tagged('accusation/collusion', false)).map(({ text }) => text),
      ['التحالف متواطئ'],
    );
    assert.deepEqual(
      (await tagged('accusation', true)).map(({ text }) => text),
      ['التحالف متواطئ'],
    );
    assert.deepEqual(await tagged('accusation', false), []);
    const all = await found(
      corpus,
      passageFinder(() => true),
    );
    assert.deepEqual(
      all.map(({ passage }) => passage?.passage.id),
      ['p2', 'p1'],
      'the lost one last',
    );
    const [lost] = await tagged('denial', false);
    assert.deepEqual(
      [lost?.text, lost?.before, lost?.passage?.anchored.state],
      ['لم يقل أحد هذا', '', 'lost'],
    );
  });
});
