import { isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import { mapSplices } from '../yaml/editMap';
import { fieldLines, indentLines } from '../yaml/fieldLines';
import { pairExtents, type PairExtent } from '../yaml/pairExtents';
import { firstKey, keyOf } from '../yaml/pairs';
import { afterColon, type Splice, type YamlSource } from '../yaml/source';
import type { TopKeys } from '../yaml/topKeys';
import { writeScalar } from '../yaml/writeScalar';
import type { EntityKind } from './entity';
import { contentFields, entryKeys } from './entryContent';
import { listKeyOf, topKeys } from './gazetteerNodes';
import { leftOf } from './leftOf';
import type { PlannedEntry } from './plannedEntry';
import { entryLines, fieldsOf } from './plannedFields';

/** The text of a gazetteer, and the mapping of its entries in it; undefined where there is none yet. */
export interface EntryPlace {
  readonly source: YamlSource;
  readonly top: TopKeys;
  readonly list: YAMLMap | undefined;
  readonly kind: EntityKind;
}

/** What changes in the entries of a gazetteer; undefined where they are written too unusually to be edited. */
export function entrySplices(
  { source, top, list, kind }: EntryPlace,
  changed: readonly PlannedEntry[],
): readonly Splice[] | undefined {
  if (changed.length === 0) return [];
  const column = source.column(firstKey(list) ?? 0);
  const limit = top.extent(listKeyOf(kind))?.end;
  const known = list && limit !== undefined ? pairExtents(source, { map: list, column, limit }) : [];
  if (known === undefined) return undefined;
  // Of two entries with one id the first counts.
  const extents = new Map(known.map((extent) => [extent.key, extent] as const).reverse());
  const splices: Splice[] = [];
  const fresh: string[] = [];
  for (const entry of changed) {
    const left = leftFor(source, entry, changed, extents);
    if (entry.original === undefined) {
      fresh.push(...entryLines(entry), ...indentLines(left, 2));
      continue;
    }
    const extent = extents.get(entry.original);
    const own =
      extent &&
      (entry.state === 'goes' ? removal(source, extent) : changeOf(source, entry, extent, column, left));
    if (own === undefined) return undefined;
    splices.push(...own);
  }
  if (fresh.length === 0) return splices;
  const last = known.at(-1);
  const added = last
    ? [source.insertion(last.end, indentLines(fresh, column))]
    : top.fill(listKeyOf(kind), fresh, topKeys(kind));
  return added && [...splices, ...added];
}

/** The lines of an entry, and the blank line after it where there is one before it too. */
function removal(source: YamlSource, { start, end }: PairExtent): readonly Splice[] {
  const { text } = source;
  const line = source.lineStart(start);
  const isApart = /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, line));
  const blank = isApart ? (/^[ \t]*\r?\n/.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return [{ start: line, end: end + blank, text: '' }];
}

/** What entries that become part of this one say beyond what we know: lines without indentation. */
function leftFor(
  source: YamlSource,
  { added, original, state }: PlannedEntry,
  changed: readonly PlannedEntry[],
  extents: ReadonlyMap<string, PairExtent>,
): readonly string[] {
  if (state === 'goes') return [];
  const heir = extents.get(original ?? '')?.pair.value;
  const taken = new Set<string>([...entryKeys, ...(isMap(heir) ? heir.items.map(keyOf) : [])]);
  const gone = changed.filter((entry) => entry.state === 'goes' && added.was?.includes(entry.original ?? ''));
  return gone.flatMap((entry) => {
    const extent = extents.get(entry.original ?? '');
    return extent ? leftOf(source, extent.pair, extent.end, taken) : [];
  });
}

/** What changes in an entry that stays; `column` is that of its id, `left` what is put at its end. */
function changeOf(
  source: YamlSource,
  entry: PlannedEntry,
  { pair, end }: PairExtent,
  column: number,
  left: readonly string[],
): readonly Splice[] | undefined {
  const { original, id, value } = entry;
  const splices: Splice[] = [];
  const key = (pair.key as Node | null)?.range;
  if (original !== id) {
    if (!key) return undefined;
    splices.push({ start: key[0], end: key[1], text: writeScalar(id) });
  }
  const node = pair.value as Node | null;
  if (isMap(node)) {
    const fields = fieldsOf(entry, node);
    const first = firstKey(node);
    if (fields.length === 0) return splices;
    if (first === undefined) return undefined;
    const block = { map: node, column: source.column(first), limit: end };
    const changes = mapSplices(source, block, fields, entryKeys);
    const rest = left.length > 0 ? [source.insertion(end, indentLines(left, block.column))] : [];
    return changes && [...splices, ...changes, ...rest];
  }
  if (node !== null && !isScalar(node)) return undefined;
  // `id:` or `id: false`, with a comment perhaps.
  const colon = afterColon(pair);
  if (colon === undefined) return undefined;
  const to = Math.max(colon, node?.range && node.range[1] > node.range[0] ? node.range[1] : colon);
  if (value === 'off') return [...splices, { start: colon, end: to, text: ' false' }];
  const fields = contentFields(entry.added);
  if (fields.length === 0) return splices;
  const lines = indentLines([...fields.flatMap((field) => fieldLines(field)), ...left], column + 2);
  return [...splices, { start: colon, end: to, text: '' }, source.insertion(end, lines)];
}
