import { parse } from 'csv-parse/sync';
import type { Problem } from '../problem';
import { type Slices } from '../slices';
import type { ArticleMetadata } from '../tagging/passage';
import { decodeText } from '../text/decode';
import { isDate } from '../text/isDate';
import { normaliseText } from '../text/normalise';
import { ownString } from '../text/ownString';
import { metadataColumns, noMetadata, type MetadataTable } from './metadataTable';

/** How much is parsed in one slice, in UTF-16 units. */
const partSize = 1 << 12;

/** A spreadsheet that writes dates in its own way does so in all rows: so many are named. */
const mostBadDates = 100;

interface ParsedRow {
  readonly fields: readonly string[];
  /** The line in which it ends, counted from 1. */
  readonly line: number;
}

/**
 * Reads `articles.csv`: a header with `path` and any of title, source, published, language, in any order; other
 * columns are left alone. Spreadsheets write commas, semicolons or tabs, in UTF-8 or not: the header and the bytes
 * tell which. Never throws.
 */
export function* readingMetadataTable(file: string, bytes: Uint8Array): Slices<MetadataTable> {
  const problem = (code: Problem['code'], line: number, data: Problem['data'] = {}): MetadataTable => {
    return { ...noMetadata, problems: [{ code, severity: 'error', file, line, data }] };
  };
  const decoded = decodeText(bytes);
  if (!decoded.ok) return problem(decoded.code, decoded.line);
  yield;
  const text = normaliseText(decoded.text);
  yield;
  const rows = new Map<string, ArticleMetadata>();
  const lines = new Map<string, number>();
  const languages = new Set<string>();
  const skipped: string[] = [];
  const badDates: Problem[] = [];
  // Many articles have the same source, date and language; a piece of the table would keep all of it in memory.
  const texts = new Map<string, string>();
  const share = (text: string): string => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const own = ownString(text);
    texts.set(own, own);
    return own;
  };
  const parsed = (yield* rowsOfParts(text)) ?? rowsOf(text, delimiterOf(text), skipped);
  const header = parsed[0]?.fields.map((name) => name.toLowerCase()) ?? [];
  // Of two columns of one name the last one counts.
  const pathColumn = header.lastIndexOf('path');
  if (parsed.length > 1 && pathColumn < 0) return problem('csv-column', 1);
  const columns = metadataColumns.map((key) => [key, header.lastIndexOf(key)] as const);
  for (const { fields, line } of parsed.slice(1)) {
    const path = fields[pathColumn]?.replace(/^\.\//, '').replaceAll('\\', '/');
    if (!path) continue;
    const row: { -readonly [Key in (typeof metadataColumns)[number]]?: string } = {};
    for (const [key, column] of columns) {
      const value = fields[column];
      if (value) row[key] = share(value);
    }
    const { published: date } = row;
    if (date !== undefined && badDates.length < mostBadDates && !isDate(date))
      badDates.push(...problem('bad-date', line, { value: date }).problems);
    const own = ownString(path);
    rows.set(own, row);
    lines.set(own, line);
    if (row.language) languages.add(row.language);
    if (rows.size % 1000 === 0) yield;
  }
  // What is skipped follows the last row that was read: a quotation mark without an end takes in all the rest.
  const line = (parsed.at(-1)?.line ?? 1) + 1;
  const malformed = skipped.flatMap((reason) => problem('csv-malformed', line, { reason }).problems);
  const data = { encoding: decoded.encoding };
  const guessed: Problem = { code: 'encoding-guessed', severity: 'warning', file, line: 1, data };
  const problems = [...(decoded.guessed ? [guessed] : []), ...badDates, ...malformed];
  return { rows, lines, languages, problems };
}

/**
 * The rows of a text, parsed in parts that end where as many quotation marks were closed as opened. Undefined where one
 * of them does not end there after all, for then it cannot be parsed by itself: a mark may be a mere letter.
 */
function* rowsOfParts(text: string): Slices<readonly ParsedRow[] | undefined> {
  const delimiter = delimiterOf(text);
  const rows: ParsedRow[] = [];
  const skipped: string[] = [];
  let linesBefore = 0;
  let mark = text.indexOf('"');
  for (let start = 0; start < text.length;) {
    // Where there is none ahead, each part would look for one through all the rest.
    if (mark >= 0 && mark < start) mark = text.indexOf('"', start);
    const end = partEnd(text, start, mark);
    const part = text.slice(start, end);
    const parsed = mark >= 0 && mark < end ? rowsOf(part, delimiter, skipped) : plainRowsOf(part, delimiter);
    for (const { fields, line } of parsed) rows.push({ fields, line: line + linesBefore });
    if (skipped.length > 0) return undefined;
    for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) linesBefore++;
    start = end;
    yield;
  }
  return rows;
}

/** `firstMark`: the first quotation mark from `start` on, below 0 where there is none. */
function partEnd(text: string, start: number, firstMark: number): number {
  let isOpen = false;
  let mark = firstMark;
  for (let end = text.indexOf('\n', start + partSize); end >= 0; end = text.indexOf('\n', end + 1)) {
    for (; mark >= 0 && mark < end; mark = text.indexOf('"', mark + 1)) isOpen = !isOpen;
    if (!isOpen) return end + 1;
  }
  return text.length;
}

/** What the parser makes of a text, at a twentieth of the price, where no quotation mark makes it hard: a line is a row. */
function plainRowsOf(text: string, delimiter: string): readonly ParsedRow[] {
  return text.split('\n').flatMap((row, at) => {
    const isEmpty = row.trim() === '' && !row.includes(delimiter);
    return isEmpty ? [] : [{ fields: row.split(delimiter).map((field) => field.trim()), line: at + 1 }];
  });
}

function rowsOf(text: string, delimiter: string, skipped: string[]): readonly ParsedRow[] {
  const parsed: unknown = parse(text, {
    delimiter,
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
  });
  const rows = parsed as readonly { readonly record: readonly string[]; readonly info: { lines: number } }[];
  return rows.map(({ record, info }) => ({ fields: record, line: info.lines }));
}

/** The one of the usual delimiters that the header has most of. */
function delimiterOf(text: string): string {
  const header = /[^\n]*/.exec(text)?.[0] ?? '';
  const count = (delimiter: string): number => header.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}
