import { parseArgs } from 'node:util';
import { hitOfLine } from '../core/concordance/hits';
import { lineAt, type Line } from '../core/concordance/line';
import { searchFinder } from '../core/concordance/searchFinder';
import { parseSearch, searchFields, unknownFields } from '../core/concordance/searchQuery';
import { WordIndex } from '../core/concordance/wordIndex';
import { folderOf, parsed } from './commandLine';
import { checkFormat, printHits } from './hitOutput';
import { openCorpus, reportErrors } from './openCorpus';
import { UsageError, type Command, type Terminal } from './terminal';

const options = { json: { type: 'boolean' }, csv: { type: 'boolean' } } as const;

export const find: Command = {
  usage: 'find DIR QUERY [--json | --csv]',
  summary: 'what articles say: words in any spelling, filtered by entities, tags, readers, source and date',
  details: `
  QUERY    words and filters, all of which hold of an article: words, "words together", ${searchFields.slice(1, 4).join(':…, ')}:…,
           ${searchFields.slice(4).join(':…, ')}:…; a minus before one means that it must not hold.
           Words as in corpus-reader concordance. An entity is named by its id or one of its names, a tag by its path
           or its label, and stands for those below it; tag and by are of the same passage; published is the beginning
           of the date. The places printed are those of the words, else of the passages, else of the mentions
  --json   {"hits":[{"article","start","end","text","kind","id","passage","tags"}]} as in corpus-reader where
  --csv    the table of corpus-reader where --csv

Example: corpus-reader find . 'actor:russia tag:denial "وزارة الدفاع"'
A query that begins with a minus goes after --`,
  nothing: () => ({ hits: [] }),
  run,
};

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options, allowPositionals: true }),
  );
  const [folder, ...queries] = positionals;
  checkFormat(values);
  const query = queries.join(' ');
  const terms = parseSearch(query);
  if (terms.length === 0)
    throw new UsageError('There is nothing to find: give words or filters after the folder.');

  const corpus = await openCorpus(folderOf(folder === undefined ? [] : [folder]));
  // The passages tell which tags are in use, so the whole corpus is read before the search.
  await corpus.readArticles();
  const search = searchFinder(corpus, terms, new WordIndex());
  if (!search.ok) {
    const { field, value } = search.fault;
    const { config } = corpus;
    const file = { actor: config.actors, place: config.places, tag: config.codebook }[field].path;
    throw new UsageError(`There is no ${field} "${value}". Add it to ${file}, or correct it.`);
  }
  const lines: Line[] = [];
  for (const article of corpus.articles) {
    if (article.state !== 'read' || !search.finder.mayFind(article)) continue;
    const view = { article, text: await corpus.text(article.path), analysis: article, isOnDisk: true };
    for (const found of search.finder.find(view)) lines.push(lineAt(view, found));
  }
  printHits(lines.map(hitOfLine), values, terminal);
  if (lines.length === 0) {
    for (const name of unknownFields(terms)) {
      const filters = searchFields.slice(1).map((field) => `${field}:`);
      terminal.error(
        `There is no filter "${name}:"; it was looked for as a word. There are: ${filters.join(', ')}.`,
      );
    }
  }
  reportErrors(corpus, terminal);
  return 0;
}
