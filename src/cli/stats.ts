import { parseArgs } from 'node:util';
import type { Corpus } from '../core/corpus/corpus';
import { entityName, entityOfKey, type EntityKind } from '../core/gazetteer/entity';
import { isCandidate } from '../core/recognise/mention';
import { presentPath } from '../core/tagging/codebook';
import { folderOf, parsed } from './commandLine';
import { openCorpus, reportErrors } from './openCorpus';
import type { Command, Terminal } from './terminal';

const options = { json: { type: 'boolean' } } as const;

export const stats: Command = {
  usage: 'stats DIR [--json]',
  summary: 'articles, passages, candidates; entities and tags by frequency',
  details: `
  --json   {"articles","passages","candidates","entities":[{"kind","id","mentions","articles"}],
           "tags":[{"tag","passages","articles"}]}

"articles" are counts. Only what occurs is listed, the most frequent first. The articles of a tag are those
with such a passage and those that have the tag as a whole.`,
  nothing: () => ({ articles: 0, passages: 0, candidates: 0, entities: [], tags: [] }),
  run,
};

interface EntityRow {
  readonly kind: EntityKind;
  readonly id: string;
  readonly mentions: number;
  readonly articles: number;
}

interface TagRow {
  readonly tag: string;
  readonly passages: number;
  readonly articles: number;
}

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parsed(() =>
    parseArgs({ args: [...args], options, allowPositionals: true }),
  );
  const corpus = await openCorpus(folderOf(positionals));
  await corpus.readArticles();
  const { articles } = corpus;
  const passages = articles.reduce((sum, article) => sum + article.passages.length, 0);
  const candidates = articles.reduce((sum, { mentions }) => sum + mentions.filter(isCandidate).length, 0);
  const entities = entityRows(corpus);
  const tags = tagRows(corpus);
  if (values.json) {
    const counts = { articles: articles.length, passages, candidates };
    terminal.out(`${JSON.stringify({ ...counts, entities, tags })}\n`);
  } else {
    terminal.out(`articles: ${articles.length}, passages: ${passages}, candidates: ${candidates}\n`);
    const language = corpus.config.language ?? 'en';
    printTable(terminal, ['mentions', 'articles', 'entity'], entities, ({ kind, id, ...row }) => {
      const entity = corpus.entity({ kind, id });
      const name = entity ? `  ${entityName(entity, language)}` : '';
      return [row.mentions, row.articles, `${kind} ${id}${name}`];
    });
    printTable(terminal, ['passages', 'articles', 'tag'], tags, (row) => [
      row.passages,
      row.articles,
      row.tag,
    ]);
  }
  reportErrors(corpus, terminal);
  return 0;
}

function entityRows({ index }: Corpus): readonly EntityRow[] {
  const rows = index.mentioned().map((key): EntityRow => {
    const { kind, id } = entityOfKey(key);
    return { kind, id, ...index.count({ kind, id }) };
  });
  return rows.sort(
    (a, b) =>
      b.mentions - a.mentions || b.articles - a.articles || compare(`${a.kind} ${a.id}`, `${b.kind} ${b.id}`),
  );
}

/** Former names of a tag count as the tag. */
function tagRows({ articles, codebook }: Corpus): readonly TagRow[] {
  const present = (tag: string): string => presentPath(codebook, tag);
  const counts = new Map<string, { passages: number; articles: number }>();
  const countOf = (tag: string): { passages: number; articles: number } => {
    const known = counts.get(tag) ?? { passages: 0, articles: 0 };
    counts.set(tag, known);
    return known;
  };
  for (const { passages, sidecar } of articles) {
    const here = new Set((sidecar.metadata.tags ?? []).map(present));
    for (const { passage } of passages) {
      for (const tag of new Set(passage.tags.map(present))) {
        countOf(tag).passages++;
        here.add(tag);
      }
    }
    for (const tag of here) countOf(tag).articles++;
  }
  return [...counts]
    .map(([tag, count]) => ({ tag, ...count }))
    .sort((a, b) => b.passages - a.passages || b.articles - a.articles || compare(a.tag, b.tag));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function printTable<Row>(
  terminal: Terminal,
  head: readonly [string, string, string],
  rows: readonly Row[],
  cells: (row: Row) => readonly [number, number, string],
): void {
  if (rows.length === 0) return;
  terminal.out(`\n${head.join('  ')}\n`);
  for (const row of rows) {
    const [first, second, last] = cells(row);
    const [width, nextWidth] = [head[0].length, head[1].length];
    terminal.out(`${String(first).padStart(width)}  ${String(second).padStart(nextWidth)}  ${last}\n`);
  }
}
