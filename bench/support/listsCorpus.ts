import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Corpus } from '../../src/core/corpus/corpus';
import { csvTable } from '../../src/core/concordance/csvTable';
import { builtinEntities } from '../../src/core/gazetteer/builtin';
import { nodeFiles } from '../../src/node/nodeFiles';
import { newsArticles, withArticles, type NewsArticle } from './newsCorpus';

const entities = 1000;
/** Of so many articles one has passages. */
const everyTagged = 4;
const tags = ['accusation/collusion', 'denial', 'claim/unverified', 'accusation'] as const;

/**
 * Runs work in a folder of articles that mention so many actors and places, every fourth with passages, and in one with
 * as many articles more in which nobody is named and nothing tagged: what is asked of both has the same answer.
 */
export async function withListsCorpora<Result>(
  count: number,
  work: (small: string, large: string) => Promise<Result>,
): Promise<Result> {
  const articles = newsArticles(count);
  const others = articles.map((article) => ({ ...article, text: foreign(article.text) }));
  return withArticles(
    articles.map(({ text }) => text),
    async (small) => {
      const gazetteers = await gazetteersOf(small);
      furnish(small, articles, articles.length, gazetteers);
      return withArticles(
        [...articles, ...others].map(({ text }) => text),
        async (large) => {
          furnish(large, [...articles, ...others], articles.length, gazetteers);
          return work(small, large);
        },
      );
    },
  );
}

/** The names that the articles mention and no gazetteer knows, the most mentioned first, as entries of gazetteers. */
async function gazetteersOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const corpus = await Corpus.open(nodeFiles(folder), { builtin: builtinEntities() });
  await corpus.readArticles();
  const missing = Math.max(0, entities - corpus.index.mentioned().length);
  const names = corpus.index.candidates().slice(0, missing);
  const entries = (kind: 'actor' | 'place', subtype: string): string =>
    names
      .flatMap((name, n) =>
        name.kind === kind
          ? `  bench-${n}: { kind: ${subtype}, name: { ar: ${JSON.stringify(name.key)} } }\n`
          : [],
      )
      .join('');
  return new Map([
    ['actors.yaml', `gazetteer: 1\nactors:\n${entries('actor', 'person')}`],
    ['places.yaml', `gazetteer: 1\nplaces:\n${entries('place', 'city')}`],
  ]);
}

/** Writes the gazetteers, the table of metadata, and sidecars of the first articles. */
function furnish(
  folder: string,
  articles: readonly NewsArticle[],
  tagged: number,
  gazetteers: ReadonlyMap<string, string>,
): void {
  for (const [file, text] of gazetteers) writeFileSync(join(folder, file), text);
  const nameOf = (n: number): string => String(n).padStart(6, '0');
  const rows = articles.map(({ source, published }, n) => [`${nameOf(n)}.txt`, source, published]);
  writeFileSync(join(folder, 'articles.csv'), csvTable(['path', 'source', 'published'], rows));
  writeFileSync(join(folder, 'corpus.yaml'), 'corpus: 1\nlanguage: ar\nmetadata: articles.csv\n');
  for (let n = 0; n < tagged; n += everyTagged) {
    const passages = sentencesOf(articles[n]?.text ?? '').map(
      ({ start, quote }, i) =>
        `  - id: b${n}x${i}\n    tags: [${tags[(n / everyTagged + i) % tags.length] ?? ''}]\n` +
        `    start: ${start}\n    end: ${start + [...quote].length}\n    quote: ${JSON.stringify(quote)}\n`,
    );
    writeFileSync(join(folder, `${nameOf(n)}.tags.yaml`), `sidecar: 1\npassages:\n${passages.join('')}`);
  }
}

/** The beginnings of the second and the fourth line, where they are; offsets are code points. */
function sentencesOf(text: string): readonly { readonly start: number; readonly quote: string }[] {
  const lines = [...text.matchAll(/[^\n]{20,}/gu)];
  return [lines[1], lines[3]].flatMap((line) =>
    line ? { start: [...text.slice(0, line.index)].length, quote: line[0].slice(0, 60).trimEnd() } : [],
  );
}

const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

/** The same text with other letters: words of the same lengths that name nobody. */
function foreign(text: string): string {
  return text.replace(/[أإآ]/gu, 'ا').replace(/[ا-ي]/gu, (letter) => {
    const at = letters.indexOf(letter);
    return at < 0 ? letter : (letters[(at + 11) % letters.length] ?? letter);
  });
}
