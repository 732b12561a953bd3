import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../problem';
import type { ArticleMetadata } from '../tagging/passage';

export interface MetadataTable {
  /** Article path → its row. */
  readonly rows: ReadonlyMap<string, ArticleMetadata>;
  readonly problems: readonly Problem[];
}

export const noMetadata: MetadataTable = { rows: new Map(), problems: [] };

/** Reads `articles.csv`: a header with `path` and any of title, source, published, language; other columns are left alone. */
export function readMetadataTable(file: string, text: string): MetadataTable {
  const problem = (code: Problem['code'], line: number, data: Problem['data'] = {}): Problem[] => [
    { code, severity: 'error', file, line, data },
  ];
  let records: Record<string, string>[];
  try {
    records = parse(text, {
      bom: true,
      columns: true,
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    return { rows: new Map(), problems: problem('csv-malformed', line, { reason: error.message }) };
  }
  if (records.length > 0 && records[0]?.['path'] === undefined) {
    return { rows: new Map(), problems: problem('csv-column', 1) };
  }
  const rows = new Map<string, ArticleMetadata>();
  for (const record of records) {
    const known = ['title', 'source', 'published', 'language'] as const;
    const metadata = known.flatMap((key) => (record[key] ? [[key, record[key]] as const] : []));
    if (record['path']) rows.set(record['path'], Object.fromEntries(metadata));
  }
  return { rows, problems: [] };
}
