import { isMap, type YAMLSeq } from 'yaml';
import { itemExtents } from '../yaml/editList';
import { mapSplices } from '../yaml/editMap';
import { fieldLines, indentLines, type FieldChange } from '../yaml/fieldLines';
import { keptPairs } from '../yaml/keptPairs';
import { applySplices, type Splice, type YamlSource } from '../yaml/source';
import {
  comparePositions,
  ended,
  insertEntry,
  joinSegments,
  type EntryPosition,
  type KeptStretch,
  type Segment,
} from './entrySegments';

/** What happens to an entry that is there, by its place in the list. */
export type EntryChange =
  | { readonly type: 'remove' }
  | {
      readonly type: 'change';
      readonly fields: readonly FieldChange[];
      /** Where it belongs now; absent: where it is. */
      readonly position?: EntryPosition;
    }
  /** By lines without indentation, the first with its dash. */
  | { readonly type: 'replace'; readonly lines: readonly string[]; readonly position: EntryPosition };

export interface NewEntry {
  readonly position: EntryPosition;
  /** Without indentation, the first with its dash. */
  readonly lines: readonly string[];
}

/** The new text of a list, in place of the old one. */
export interface ListSplice extends Splice {
  readonly isEmpty: boolean;
  /** By offsets into `text`. */
  readonly kept: readonly KeptStretch[];
}

/** The lines of new entries where there is no list yet, without indentation. */
export function newListLines(entries: readonly NewEntry[]): readonly string[] {
  const sorted = [...entries].sort((a, b) => comparePositions(a.position, b.position));
  return sorted.flatMap(({ lines }) => lines);
}

/**
 * Changes a list of entries in block style. Entries that are not changed stay to the byte and where they are; so do
 * comments on lines of their own between entries, even above one that goes, for they may speak of several. (A
 * comment inside an entry, or indented deeper than its dash below it, is part of it.) New and moved entries are put
 * directly after the entry that they follow in order. Undefined where the list is too unusual to be edited.
 */
export function entrySplice(
  source: YamlSource,
  list: YAMLSeq,
  limit: number,
  positions: readonly (EntryPosition | undefined)[],
  changes: ReadonlyMap<number, EntryChange>,
  added: readonly NewEntry[],
  keyOrder: readonly string[],
): ListSplice | undefined {
  const extents = itemExtents(source, list, limit);
  const first = extents?.items[0];
  const last = extents?.items.at(-1);
  if (extents === undefined || first === undefined || last === undefined) return undefined;
  const { column, items } = extents;
  const gaps = items.map(({ start }, i) =>
    i === 0 ? '' : source.text.slice(items[i - 1]?.end ?? start, start),
  );
  const separated = gaps.length > 1 && gaps.slice(1).every((gap) => /^[ \t]*\r?\n/.test(gap));
  const write = (lines: readonly string[]): string =>
    indentLines(lines, column)
      .map((line) => line + source.eol)
      .join('');

  const segments: Segment[] = [];
  const arriving = added.map(({ position, lines }) => ({ position, text: write(lines) }));
  let pendingGap = '';
  for (const [i, { start, end, node }] of items.entries()) {
    const change = changes.get(i);
    const gap = pendingGap + (gaps[i] ?? '');
    pendingGap = '';
    let text = source.text.slice(start, end);
    let pairs: Segment['pairs'] = change && [];
    let position = positions[i];
    if (change?.type === 'replace') {
      text = endLike(write(change.lines), text);
      position = change.position;
    }
    if (change?.type === 'change') {
      if (!isMap(node) || node.items.length === 0) return undefined;
      const at = node.range?.[0];
      if (at === undefined) return undefined;
      const block = { map: node, column: source.column(at), limit: end };
      const splices = mapSplices(source, block, change.fields, keyOrder);
      if (splices === undefined) return undefined;
      const own = splices.map((splice) => ({
        ...splice,
        start: splice.start - start,
        end: splice.end - start,
      }));
      text = applySplices(text, own);
      pairs = keptPairs(source, block, splices).map((pair) => ({
        ...pair,
        start: pair.start - start,
        end: pair.end - start,
      }));
      position = change.position ?? position;
    }
    const stays =
      change?.type !== 'remove' && !(change?.position && leavesPlace(positions, changes, i, change.position));
    if (stays) {
      segments.push({ gap, text, position, index: i, ...(pairs ? { pairs } : {}) });
      continue;
    }
    if (change.type !== 'remove' && position) arriving.push({ position, text: ended(text, source.eol) });
    pendingGap = separated ? gap.replace(/^[ \t]*\r?\n/, '') : gap;
    // Of the first entry of a list with blank lines between, the blank line after it goes with it.
    if (separated && i === 0) gaps[1] = (gaps[1] ?? '').replace(/^[ \t]*\r?\n/, '');
  }
  for (const entry of arriving.sort((a, b) => comparePositions(a.position, b.position))) {
    insertEntry(segments, entry, separated ? source.eol : '');
  }
  const joined = joinSegments(segments, pendingGap, source.eol);
  return { start: first.start, end: last.end, isEmpty: segments.length === 0, ...joined };
}

/** Whether an entry, put at a new position, would stand out of order where it is. */
function leavesPlace(
  positions: readonly (EntryPosition | undefined)[],
  changes: ReadonlyMap<number, EntryChange>,
  index: number,
  position: EntryPosition,
): boolean {
  const present = (i: number): EntryPosition | undefined => {
    const change = changes.get(i);
    if (change?.type === 'remove') return undefined;
    return change?.position ?? positions[i];
  };
  for (let i = 0; i < positions.length; i++) {
    const other = i === index ? undefined : present(i);
    if (other === undefined) continue;
    const order = comparePositions(other, position);
    if (i < index ? order > 0 : order < 0) return true;
  }
  return false;
}

/** The lines of an entry, without indentation. */
export function entryLines(fields: readonly FieldChange[]): readonly string[] {
  const [first = '', ...rest] = fields.flatMap((field) => fieldLines(field));
  return [`- ${first}`, ...indentLines(rest, 2)];
}

/** A text that ends in a line end only if another does. */
function endLike(text: string, other: string): string {
  return other.endsWith('\n') ? text : text.replace(/\r?\n$/, '');
}
