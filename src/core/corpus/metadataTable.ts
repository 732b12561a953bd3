import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../problem';
import type { ArticleMetadata } from '../tagging/passage';
import { decodeText } from '../text/decode';
import { normaliseText } from '../text/normalise';

export interface MetadataTable {
  /** Article path → its row. */
  readonly rows: ReadonlyMap<string, ArticleMetadata>;
  readonly problems: readonly Problem[];
}

export const noMetadata: MetadataTable = { rows: new Map(), problems: [] };

const columns = ['title', 'source', 'published', 'language'] as const;

/**
 * Reads `articles.csv`: a header with `path` and any of title, source, published, language, in any order; other
 * columns are left alone. Spreadsheets write commas, semicolons or tabs, in UTF-8 or not: the header and the bytes
 * tell which. Never throws.
 */
export function readMetadataTable(file: string, bytes: Uint8Array): MetadataTable {
  const problem = (code: Problem['code'], line: number, data: Problem['data'] = {}): MetadataTable => {
    return { rows: new Map(), problems: [{ code, severity: 'error', file, line, data }] };
  };
  const decoded = decodeText(bytes);
  if (!decoded.ok) return problem(decoded.code, decoded.line);
  const text = normaliseText(decoded.text);
  let records: readonly Readonly<Record<string, string>>[];
  try {
    records = parse(text, {
      delimiter: delimiterOf(text),
      columns: (header: string[]) => header.map((name) => name.toLowerCase()),
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return problem('csv-malformed', line, { reason: error.message });
  }
  if (records.length > 0 && records[0]?.['path'] === undefined) return problem('csv-column', 1);

  const rows = new Map<string, ArticleMetadata>();
  for (const record of records) {
    const path = record['path']?.replace(/^\.\//, '').replaceAll('\\', '/');
    if (!path) continue;
    const known = columns.flatMap((key) => (record[key] ? [[key, record[key]] as const] : []));
    rows.set(path, Object.fromEntries(known));
  }
  if (!decoded.guessed) return { rows, problems: [] };
  const data = { encoding: decoded.encoding };
  return { rows, problems: [{ code: 'encoding-guessed', severity: 'warning', file, line: 1, data }] };
}

/** The one of the usual delimiters that the header has most of. */
function delimiterOf(text: string): string {
  const header = /[^\n]*/.exec(text)?.[0] ?? '';
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
