import { parseArgs } from 'node:util';
import { lineSorts, sortLines, type LineSort } from '../core/concordance/arrange';
import { entityFinder, passageFinder, tagMatcher, wordFinder } from '../core/concordance/finders';
import { hitOfLine, type Hit } from '../core/concordance/hits';
import { lineAt, type Finder, type Found, type Line } from '../core/concordance/line';
import { WordIndex } from '../core/concordance/wordIndex';
import { parseWordQuery } from '../core/concordance/wordQuery';
import type { Corpus } from '../core/corpus/corpus';
import { folderOf, parsed } from './commandLine';
import { checkFormat, hitJson, printHits } from './hitOutput';
import { openCorpus, reportErrors } from './openCorpus';
import { knownEntity, reportNothing } from './subjects';
import { UsageError, type Command, type Terminal } from './terminal';

const options = {
  words: { type: 'string' },
  actor: { type: 'string' },
  place: { type: 'string' },
  tag: { type: 'string' },
  below: { type: 'boolean' },
  sort: { type: 'string' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
} as const;

export const concordance: Command = {
  usage: 'concordance DIR --words WORDS | --actor ID | --place ID | --tag PATH [--sort HOW] [--json | --csv]',
  summary: 'words, an entity or the passages with a tag, each in its line',
  details: `
  --words WORDS  words that follow one another, in any spelling: vowel marks, hamza and tatweel make no difference.
                 * stands for any letters (كتاب*, *ون), ~3 between two words for up to three others, ~ for up to five.
                 A line end is never between them
  --actor ID     the mentions of an actor
  --place ID     the mentions of a place
  --tag PATH     the passages with this tag; with --below also those with a tag below it
  --sort HOW     ${lineSorts.join(', ')}: by article and place (as it is without
                 --sort), by the words themselves, by the first or second word before or after them
  --json         {"lines":[{"article","start","end","text","kind","id","passage","tags","before","after"}]}
  --csv          the table of corpus-reader where --csv

Offsets count Unicode code points. What stands before and after is of the same paragraph, with single spaces.`,
  nothing: () => ({ lines: [] }),
  run,
};

type Values = Readonly<Partial<Record<'words' | 'actor' | 'place' | 'tag', string>>> & {
  readonly below: boolean;
};

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options, allowPositionals: true }),
  );
  const { sort = 'article', below = false, ...subject } = values;
  const asked = [subject.words, subject.actor, subject.place, subject.tag];
  if (asked.filter((value) => value !== undefined).length !== 1)
    throw new UsageError('Give one of --words WORDS, --actor ID, --place ID and --tag PATH.');
  checkFormat(values);
  if (below && subject.tag === undefined) throw new UsageError('--below goes with --tag.');
  if (!isSort(sort)) throw new UsageError(`--sort is one of ${lineSorts.join(', ')}; "${sort}" is none.`);

  const corpus = await openCorpus(folderOf(positionals));
  const found = await readLines(corpus, finderOf(corpus, { ...subject, below }));
  if (found.length === 0 && subject.tag !== undefined) {
    const further = below ? [] : passagesBelow(corpus, subject.tag);
    reportNothing(corpus, subject.tag, further.length, terminal);
  }
  const hits = sortLines(found, sort).map(hitOfLine);
  printHits(hits, values, terminal, () => ({ lines: hits.map(jsonOf) }));
  reportErrors(corpus, terminal);
  return 0;
}

function finderOf(corpus: Corpus, { words, actor, place, tag = '', below }: Values): Finder {
  if (words !== undefined) {
    const query = parseWordQuery(words);
    if (query === undefined) throw new UsageError(`There is no word in "${words}". Give one at least.`);
    return wordFinder(query, new WordIndex());
  }
  if (actor !== undefined) return entityFinder(corpus, knownEntity(corpus, { kind: 'actor', id: actor }));
  if (place !== undefined) return entityFinder(corpus, knownEntity(corpus, { kind: 'place', id: place }));
  return passagesWith(corpus, tag, below);
}

function passagesWith(corpus: Corpus, tag: string, below: boolean): Finder {
  const matches = tagMatcher(corpus, tag, below);
  return passageFinder(({ tags }) => tags.some(matches));
}

/** Reads the corpus once, and takes the lines of each article as it comes by. */
async function readLines(corpus: Corpus, finder: Finder): Promise<readonly Line[]> {
  const lines: Line[] = [];
  await corpus.readArticles({
    visit: (article, text) => {
      if (text === undefined) return;
      const view = { article, text, analysis: article, isOnDisk: true };
      for (const found of finder.find(view)) lines.push(lineAt(view, found));
    },
  });
  return lines;
}

/** The passages with a tag below this one, of articles that have been read. */
function passagesBelow(corpus: Corpus, tag: string): readonly Found[] {
  const finder = passagesWith(corpus, tag, true);
  return corpus.articles.flatMap((article) =>
    finder.find({ article, text: '', analysis: article, isOnDisk: true }),
  );
}

function jsonOf(hit: Hit): unknown {
  return { ...hitJson(hit), before: hit.before, after: hit.after };
}

function isSort(value: string): value is LineSort {
  return lineSorts.some((sort) => sort === value);
}
