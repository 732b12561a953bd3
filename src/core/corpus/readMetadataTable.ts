import { parse } from 'csv-parse/sync';
import type { Problem } from '../problem';
import type { ArticleMetadata } from '../tagging/passage';
import { decodeText } from '../text/decode';
import { normaliseText } from '../text/normalise';
import { noMetadata, type MetadataTable } from './metadataTable';

const columns = ['title', 'source', 'published', 'language'] as const;

interface ParsedRow {
  readonly record: Readonly<Record<string, string>>;
  /** Lines up to the end of the row. */
  readonly info: { readonly lines: number };
}

/**
 * Reads `articles.csv`: a header with `path` and any of title, source, published, language, in any order; other
 * columns are left alone. Spreadsheets write commas, semicolons or tabs, in UTF-8 or not: the header and the bytes
 * tell which. Never throws.
 */
export function readMetadataTable(file: string, bytes: Uint8Array): MetadataTable {
  const problem = (code: Problem['code'], line: number, data: Problem['data'] = {}): MetadataTable => {
    return { ...noMetadata, problems: [{ code, severity: 'error', file, line, data }] };
  };
  const decoded = decodeText(bytes);
  if (!decoded.ok) return problem(decoded.code, decoded.line);
  const text = normaliseText(decoded.text);
  const skipped: string[] = [];
  const parsed = parse(text, {
    delimiter: delimiterOf(text),
    columns: (header: string[]) => header.map((name) => name.toLowerCase()),
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const unclosed = error?.code === 'CSV_QUOTE_NOT_CLOSED';
      skipped.push(unclosed ? 'a quotation mark is opened and never closed.' : (error?.message ?? ''));
    },
  }) as unknown as readonly ParsedRow[];
  // What is skipped follows the last row that was read: a quotation mark without an end takes in all the rest.
  const line = (parsed.at(-1)?.info.lines ?? 1) + 1;
  const malformed = skipped.flatMap((reason) => problem('csv-malformed', line, { reason }).problems);
  if (parsed.length > 0 && parsed[0]?.record['path'] === undefined) return problem('csv-column', 1);

  const rows = new Map<string, ArticleMetadata>();
  const lines = new Map<string, number>();
  for (const { record, info } of parsed) {
    const path = record['path']?.replace(/^\.\//, '').replaceAll('\\', '/');
    if (!path) continue;
    const known = columns.flatMap((key) => (record[key] ? [[key, record[key]] as const] : []));
    rows.set(path, Object.fromEntries(known));
    lines.set(path, info.lines);
  }
  const data = { encoding: decoded.encoding };
  const guessed: Problem = { code: 'encoding-guessed', severity: 'warning', file, line: 1, data };
  return { rows, lines, problems: decoded.guessed ? [guessed, ...malformed] : malformed };
}

/** The one of the usual delimiters that the header has most of. */
function delimiterOf(text: string): string {
  const header = /[^\n]*/.exec(text)?.[0] ?? '';
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
