import { parseArgs } from 'node:util';
import type { Corpus } from '../core/corpus/corpus';
import type { EntityRef } from '../core/gazetteer/entity';
import { csvTable, type CsvCell } from './csv';
import { folderOf, parsed } from './commandLine';
import { hitsOfEntity, hitsOfTag, type Hit } from './hits';
import { openCorpus, reportErrors } from './openCorpus';
import { UsageError, type Command, type Terminal } from './terminal';

const options = {
  actor: { type: 'string' },
  place: { type: 'string' },
  tag: { type: 'string' },
  below: { type: 'boolean' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
} as const;

const columns = [
  ...['article', 'start', 'end', 'text', 'kind', 'id', 'passage', 'tags', 'context_before', 'context_after'],
  ...['note', 'reader', 'date', 'state', 'title', 'source', 'published', 'language'],
];

export const where: Command = {
  usage: 'where DIR --actor ID | --place ID | --tag PATH [--json | --csv]',
  summary: 'every mention of an entity, or every passage with a tag',
  details: `
  --actor ID   the mentions of an actor of actors.yaml or the built-in lists; former ids lead to the present one
  --place ID   the mentions of a place
  --tag PATH   the passages with this tag, under its present or a former name, and the articles that have it
  --below      with --tag: those with a tag below it, too
  --json       {"hits":[{"article","start","end","text","kind","id","passage","tags"}]} with what applies
  --csv        a table of the columns ${columns.slice(0, 10).join(', ')},
               ${columns.slice(10).join(', ')}

Offsets count Unicode code points. A lost passage has no start and end; its text is its quote as it was. An article
that has the tag as a whole is a hit without a range and a passage.

The table is made for spreadsheets: UTF-8 with a byte-order mark, commas, CRLF; several tags in one cell are
separated by "; ". A text that a spreadsheet would take for a formula (it begins with = + - or @) has an apostrophe
before it. In R or Python read it as "UTF-8-BOM" or "utf-8-sig".`,
  nothing: () => ({ hits: [] }),
  run,
};

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options, allowPositionals: true }),
  );
  const { actor, place, tag, below = false, json = false, csv = false } = values;
  const asked = [actor, place, tag].filter((value) => value !== undefined);
  if (asked.length !== 1) throw new UsageError('Give one of --actor ID, --place ID and --tag PATH.');
  if (json && csv) throw new UsageError('Give --json or --csv, not both.');
  if (below && tag === undefined) throw new UsageError('--below goes with --tag.');

  const corpus = await openCorpus(folderOf(positionals));
  const ref: EntityRef | undefined =
    actor !== undefined
      ? { kind: 'actor', id: actor }
      : place !== undefined
        ? { kind: 'place', id: place }
        : undefined;
  const hits = ref ? await entityHits(corpus, ref) : await tagHits(corpus, tag ?? '', below, terminal);
  if (json) terminal.out(`${JSON.stringify({ hits: hits.map(jsonOf) })}\n`);
  else if (csv) terminal.out(csvTable(columns, hits.map(cellsOf)));
  else for (const hit of hits) terminal.out(`${lineOf(hit)}\n`);
  reportErrors(corpus, terminal);
  return 0;
}

async function entityHits(corpus: Corpus, { kind, id }: EntityRef): Promise<readonly Hit[]> {
  const entity = corpus.entity({ kind, id });
  if (entity === undefined) {
    const file = kind === 'actor' ? corpus.config.actors.path : corpus.config.places.path;
    throw new UsageError(`No ${kind} has the id "${id}". Add it to ${file}, or correct the id.`);
  }
  const hits: Hit[] = [];
  await corpus.readArticles({
    visit: (article, text = '') => hits.push(...hitsOfEntity(article, text, entity)),
  });
  return hits;
}

async function tagHits(
  corpus: Corpus,
  path: string,
  below: boolean,
  terminal: Terminal,
): Promise<readonly Hit[]> {
  const present = (tag: string): string => corpus.codebook.find(tag)?.path ?? tag;
  const wanted = present(path);
  const isBelow = (tag: string): boolean => present(tag).startsWith(`${wanted}/`);
  const hits: Hit[] = [];
  let further = 0;
  await corpus.readArticles({
    visit: (article, text = '') => {
      const matches = (tag: string): boolean => present(tag) === wanted || (below && isBelow(tag));
      hits.push(...hitsOfTag(article, text, matches));
      if (!below) further += hitsOfTag(article, text, isBelow).length;
    },
  });
  if (hits.length === 0 && further > 0) {
    terminal.error(`${further} hits have a tag below ${wanted}: add --below to list them.`);
  } else if (hits.length === 0 && corpus.codebook.find(path) === undefined) {
    const { codebook } = corpus.config;
    throw new UsageError(`The tag "${path}" is not in ${codebook.path}, and nothing has it. Correct it.`);
  }
  return hits;
}

function jsonOf(hit: Hit): unknown {
  const { article, start, end, text, kind, id, passage, tags } = hit;
  // What does not apply is undefined, and so left out.
  return { article: article.path, start, end, text, kind, id, passage: passage?.id, tags };
}

function cellsOf(hit: Hit): readonly CsvCell[] {
  const { article, start, end, text, kind, id, passage, tags, before, after, note, state } = hit;
  const { path, title, source, published, language } = article;
  return [
    ...[path, start, end, text, kind, id, passage?.id, tags?.join('; '), before, after],
    ...[note, passage?.by, passage?.created, state, title, source, published, language],
  ];
}

function lineOf({
  article,
  start,
  end,
  text = '',
  passage,
  tags,
  before = '',
  after = '',
  state,
}: Hit): string {
  const range = start === undefined ? '' : `:${start}-${end ?? start}`;
  const what = tags ? ` ${tags.join(', ')}` : '';
  const marks = state === undefined || state === 'exact' ? '' : ` (${state})`;
  if (tags && !passage) return `${article.path}:${what} (the article as a whole)`;
  const words = text.replace(/\s+/gu, ' ');
  return `${article.path}${range}:${what}${marks} ${before}[${words}]${after}`;
}
