import { isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import { keyOf } from './pairs';
import type { YamlSource } from './source';

/** A mapping in block style: where its keys stand, and the room that it has. */
export interface BlockMap {
  readonly map: YAMLMap;
  /** Column of its keys. */
  readonly column: number;
  /** Nothing of it stands at or after this offset. */
  readonly limit: number;
}

/** A pair of a mapping, and where it stands. */
export interface PairExtent {
  readonly key: string;
  readonly pair: Pair;
  /** Where the key stands. */
  readonly start: number;
  readonly end: number;
}

/** Where the pairs of a mapping stand; the end is after the last line of each. */
export function pairExtents(
  source: YamlSource,
  { map, column, limit }: BlockMap,
): readonly PairExtent[] | undefined {
  const starts = map.items.map((pair) => (pair.key as Node | null)?.range?.[0]);
  const extents: PairExtent[] = [];
  for (const [i, pair] of map.items.entries()) {
    const start = starts[i];
    if (start === undefined || !isScalar(pair.key) || source.column(start) !== column) return undefined;
    const next = starts[i + 1];
    const room = next === undefined ? limit : source.lineStart(next);
    // Two keys on a line are flow style.
    if (room <= start) return undefined;
    const end = source.extentEnd(start, room, column);
    extents.push({ key: keyOf(pair), pair, start, end });
  }
  return extents;
}
