import { csvTable, type CsvCell } from './csvTable';
import type { Hit } from './hits';

/** The columns of a table of places. They are public: add, never change or remove. */
export const hitColumns = [
  ...['article', 'start', 'end', 'text', 'kind', 'id', 'passage', 'tags', 'context_before', 'context_after'],
  ...['note', 'reader', 'date', 'state', 'title', 'source', 'published', 'language', 'actors'],
] as const;

/** A table of places for spreadsheets. */
export function hitTable(hits: readonly Hit[]): string {
  return csvTable(hitColumns, hits.map(cellsOf));
}

function cellsOf(hit: Hit): readonly CsvCell[] {
  const { article, start, end, text, kind, id, passage, tags, before, after, note, state } = hit;
  const { path, title, source, published, language } = article;
  return [
    ...[path, start, end, text, kind, id, passage?.id, tags?.join('; '), before, after],
    ...[note, passage?.by, passage?.created, state, title, source, published, language],
    passage?.actors.map(({ id, role }) => (role === undefined ? id : `${id} (${role})`)).join('; '),
  ];
}
