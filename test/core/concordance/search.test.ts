import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linesOf, type Line } from '../../../src/core/concordance/line';
import { searchFinder } from '../../../src/core/concordance/searchFinder';
import { parseSearch, unknownFields } from '../../../src/core/concordance/searchQuery';
import { WordIndex } from '../../../src/core/concordance/wordIndex';
import { parseWordQuery } from '../../../src/core/concordance/wordQuery';
import { Corpus } from '../../../src/core/corpus/corpus';
import { sortingArticles } from '../../../src/core/corpus/order';
import { wordsOf } from '../../../src/core/text/words';
import { atOnce } from '../../../src/core/slices';
import { MemoryFiles } from '../../support/memoryFiles';
import { actors, codebook, places, sidecar } from '../../support/samples';

describe('A search', () => {
  it('is of words, and of fields with a colon', () => {
    assert.deepEqual(parseSearch('actor:russia -tag:denial/x by:"R. K." "لا صحة" قاعد*'), [
      { field: 'actor', value: 'russia', isNot: false },
      { field: 'tag', value: 'denial/x', isNot: true },
      { field: 'by', value: 'R. K.', isNot: false },
      { field: 'words', value: 'لا صحة', isNot: false },
      { field: 'words', value: 'قاعد*', isNot: false },
    ]);
  });

  it('takes quotation marks of any kind, an unknown field for words, and nothing for an empty value', () => {
    const values = (query: string): unknown =>
      parseSearch(query).map(({ field, value }) => `${field}=${value}`);
    assert.deepEqual(values('«لا صحة» “a b" c”'), ['words=لا صحة', 'words=a b" c']);
    assert.deepEqual(values('http:x tag: "" ""'), ['words=http:x']);
    assert.deepEqual(values('"not closed'), ['words=not closed']);
  });

  it('tells what looks like a field and is none', () => {
    const unknown = (query: string): unknown => unknownFields(parseSearch(query));
    assert.deepEqual(unknown('actors:russia -foo:bar tag:x'), ['actors', 'foo']);
    assert.deepEqual(unknown('قال: نعم https://example.org 10:30 foo:'), []);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'"«»“”-:* ~abtagين\n') }),
        (text) => void parseSearch(text),
      ),
    );
  });
});

describe('What a search finds', () => {
  const files = {
    'corpus.yaml': 'corpus: 1\nmetadata: m.csv\n',
    'm.csv':
      'path,title,source,published\na.txt,عن المدينة,وكالة الأنباء,2017-12-26\nb.txt,غيره,صحيفة,2018-01-02\n',
    'actors.yaml': actors,
    'places.yaml': places,
    'codebook.yaml': codebook,
    'a.txt': 'زار بوتين قرطبة وقال إن التحالف متواطئ',
    'a.tags.yaml': sidecar({
      id: 'p1',
      tags: 'collaboration',
      start: 24,
      quote: 'التحالف متواطئ',
      more: '    by: سلمى\n',
    }),
    'b.txt': 'لم يذهب بوتين، وقالوا لا صحة لهذا',
    'c.txt': 'قرطبة بلا زائر',
  };

  let corpus: Corpus;
  before(async () => {
    corpus = await Corpus.open(new MemoryFiles(files), { builtin: [] });
    await corpus.readArticles();
  });

  async function found(query: string): Promise<readonly string[]> {
    const search = searchFinder(corpus, parseSearch(query), new WordIndex());
    if (!search.ok) return [`no ${search.fault.field} ${search.fault.value}`];
    const lines: Line[] = [];
    const articles = atOnce(sortingArticles(corpus.articles, 'name'));
    for await (const some of linesOf(corpus, search.finder, { articles })) lines.push(...some);
    return lines.map(({ article, text }) => `${article.path} ${text}`);
  }

  it('are the words, where all of them stand in the article', async () => {
    assert.deepEqual(await found('وقال*'), ['a.txt وقال', 'b.txt وقالوا']);
    assert.deepEqual(await found('وقال* "لا صحة"'), ['b.txt وقالوا', 'b.txt لا صحة']);
    assert.deepEqual(await found('وقالوا زار'), []);
  });

  it('are the mentions and passages where there are no words', async () => {
    assert.deepEqual(await found('place:test-city'), ['a.txt قرطبة', 'c.txt قرطبة']);
    assert.deepEqual(await found('place:قرطبه actor:putin'), ['a.txt بوتين', 'a.txt قرطبة']);
    assert.deepEqual(await found('tag:accusation'), ['a.txt التحالف متواطئ']);
    assert.deepEqual(await found('tag:Collusion by:سلمي actor:بوتين'), ['a.txt التحالف متواطئ']);
    assert.deepEqual(await found('tag:collusion by:"R. K."'), []);
  });

  it('filter words by entities, tags, and facts of the article', async () => {
    assert.deepEqual(await found('بوتين place:test-city'), ['a.txt بوتين']);
    assert.deepEqual(await found('بوتين -place:test-city'), ['b.txt بوتين']);
    assert.deepEqual(await found('بوتين -tag:accusation'), ['b.txt بوتين']);
    assert.deepEqual(await found('بوتين source:الانباء'), ['a.txt بوتين']);
    assert.deepEqual(await found('بوتين published:2018'), ['b.txt بوتين']);
    assert.deepEqual(await found('بوتين -published:2018'), ['a.txt بوتين']);
    assert.deepEqual(await found('published:2018-01'), ['b.txt لم يذهب بوتين، وقالوا لا صحة لهذا']);
  });

  it('are nothing where nothing was asked, and a fault where there is no such thing', async () => {
    assert.deepEqual(await found(''), []);
    assert.deepEqual(await found('-بوتين'), []);
    assert.deepEqual(await found('؟'), []);
    assert.deepEqual(await found('actor:nobody'), ['no actor nobody']);
    assert.deepEqual(await found('بوتين tag:nothing'), ['no tag nothing']);
  });
});

describe('The first search of words', () => {
  it('reads the articles alone that may have them, and misses none, whatever letters and marks they have', async () => {
    const letter = fc.constantFrom(
      ...'اأإةىيءابتثلعروسيا',
      'ـ',
      'َ',
      'ّ',
      '\u200c',
      '\u200f',
      '\u00ad',
      '_',
      '٣',
      'é',
      'e\u0301',
      'ﷲ',
      '😀',
    );
    const texts = fc.array(
      fc.string({
        unit: fc.oneof({ weight: 5, arbitrary: letter }, fc.constantFrom(...' \n.،-')),
        maxLength: 80,
      }),
      { minLength: 3, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(texts, async (contents) => {
        const files = Object.fromEntries(contents.map((text, n) => [`${n}.txt`, text]));
        const corpus = await Corpus.open(new MemoryFiles({ 'corpus.yaml': 'corpus: 1\n', ...files }), {
          builtin: [],
        });
        await corpus.readArticles();
        for (const article of corpus.articles) {
          const text = await corpus.text(article.path);
          for (const { start, end } of wordsOf(text)) {
            const query = parseWordQuery(text.slice(start, end));
            if (query) assert.ok(new WordIndex().search(query).mayFind(article), text.slice(start, end));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('knows of most articles that they have not the word', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 50 }, (_, n) => [
        `${n}.txt`,
        n === 7 ? 'زار الوفد قرطبة أمس' : 'وصل الضيف إلى المدينة اليوم',
      ]),
    );
    const corpus = await Corpus.open(new MemoryFiles({ 'corpus.yaml': 'corpus: 1\n', ...files }), {
      builtin: [],
    });
    const search = new WordIndex().search(parseWordQuery('قُرطبة') ?? []);
    const may = (): readonly string[] =>
      corpus.articles.filter((article) => search.mayFind(article)).map(({ path }) => path);
    assert.equal(may().length, 50, 'before they are read, nothing is known');
    await corpus.readArticles();
    assert.deepEqual(may(), ['7.txt']);
  });
});
