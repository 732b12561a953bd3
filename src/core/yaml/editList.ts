import type { Node, YAMLSeq } from 'yaml';
import { dashes, type Splice, type YamlSource } from './source';

/** An element as it is to be written: what tells it from others, and its lines with the dash, without indentation. */
export interface ListItem {
  readonly key: string;
  readonly lines: readonly string[];
}

/** Where the elements of a list in block style stand; `limit`: nothing of the list stands at or after it. */
export function itemExtents(
  source: YamlSource,
  list: YAMLSeq,
  limit: number,
):
  | { readonly column: number; readonly items: readonly { start: number; end: number; node: Node | null }[] }
  | undefined {
  const starts = dashes(list);
  const first = starts?.[0];
  if (starts === undefined || first === undefined || starts.length !== list.items.length) return undefined;
  const column = source.column(first);
  const items = [];
  for (const [i, dash] of starts.entries()) {
    const start = source.lineStart(dash);
    const next = starts[i + 1];
    const room = next === undefined ? limit : source.lineStart(next);
    const indent = source.text.slice(start, dash).replace(/^\uFEFF/, '');
    if (indent !== ' '.repeat(column) || room <= start) return undefined;
    items.push({ start, end: source.extentEnd(start, room, column), node: list.items[i] as Node | null });
  }
  return { column, items };
}

/**
 * Makes a list in block style hold these elements. Elements that stay are left as they stand, with their comments,
 * where their order does not change; else the list is written anew.
 */
export function listSplices(
  source: YamlSource,
  list: YAMLSeq,
  limit: number,
  wanted: readonly ListItem[],
  keyOf: (node: Node) => string | undefined,
): readonly Splice[] | undefined {
  const extents = itemExtents(source, list, limit);
  if (extents === undefined) return undefined;
  const { column, items } = extents;
  const present = items.map(({ node }) => (node ? keyOf(node) : undefined));
  const positions = wanted.map(({ key }) => present.indexOf(key));
  const kept = positions.filter((at) => at >= 0);
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const write = (item: ListItem): string =>
    item.lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line) + source.eol).join('');
  if (kept.length === 0 || kept.some((at, i) => i > 0 && at <= (kept[i - 1] ?? -1))) {
    const text = wanted.map(write).join('');
    return [{ start: first.start, end: last.end, text: endLike(source, last.end, text) }];
  }
  const splices: Splice[] = [];
  items.forEach(({ start, end }, i) => {
    if (!kept.includes(i)) splices.push({ start, end, text: '' });
  });
  let at = first.start;
  wanted.forEach((item, i) => {
    const position = positions[i] ?? -1;
    if (position >= 0) at = items[position]?.end ?? at;
    else splices.push({ start: at, end: at, text: startLike(source, at, write(item)) });
  });
  return splices;
}

/** Puts elements at the end of a list in block style that has some; what is there stays as it stands. */
export function appendSplices(
  source: YamlSource,
  list: YAMLSeq,
  limit: number,
  added: readonly ListItem[],
): readonly Splice[] | undefined {
  const extents = itemExtents(source, list, limit);
  const at = extents?.items.at(-1)?.end;
  if (extents === undefined || at === undefined) return undefined;
  const { column } = extents;
  const lines = added.flatMap(({ lines }) =>
    lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line) + source.eol),
  );
  return [{ start: at, end: at, text: startLike(source, at, lines.join('')) }];
}

/** A text that ends where the file may end without a line end ends as it did. */
function endLike(source: YamlSource, at: number, text: string): string {
  return source.text[at - 1] === '\n' ? text : text.replace(/\r?\n$/, '');
}

/** Text to be put after the last line of a file that has no line end there begins with one. */
function startLike(source: YamlSource, at: number, text: string): string {
  if (at === 0 || source.text[at - 1] === '\n') return text;
  return source.eol + text.replace(/\r?\n$/, '');
}
