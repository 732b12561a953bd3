/**
 * A table as spreadsheets read it without asking: UTF-8 with a byte-order mark (or Excel takes Arabic for something
 * else), commas, CRLF (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe before it, for
 * what stands in an article may come from anyone.
 */
export function csvTable(head: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  let table = '\uFEFF' + csvRow(head);
  for (const row of rows) table += csvRow(row);
  return table;
}

export type CsvCell = string | number | undefined;

function csvRow(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = /^[=+\-@＝＋－＠\t\r]/u.test(cell) ? `'${cell}` : cell;
  // A lone CR, or a semicolon where that parts the columns, would break a row as well.
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
