import { isMap, type Node, type YAMLMap } from 'yaml';
import { isFlow } from './flowToBlock';
import { firstKey } from './pairs';
import { pairExtents, type BlockMap } from './pairExtents';
import { afterColon, type YamlSource } from './source';

/** The keys that lead to a value from the top of a file. */
export type Keys = readonly string[];

/** A value by its keys, and the mapping that holds it. */
export interface Place {
  /** Absent for the top of the file. */
  readonly holder?: BlockMap | undefined;
  readonly key?: Node;
  /** The offset after the colon of the key. */
  readonly colon?: number | undefined;
  readonly value: Node | null;
  /** The value, where it is a mapping in block style with anything in it. */
  readonly map?: BlockMap | undefined;
  /** After the last line of the value. */
  readonly end: number;
}

/** What stands at `keys` in the mapping at the top of a file; undefined where nothing does. */
export function findPlace(source: YamlSource, root: YAMLMap, keys: Keys): Place | undefined {
  const block = (map: YAMLMap, limit: number): BlockMap | undefined => {
    const start = firstKey(map);
    return start === undefined ? undefined : { map, column: source.column(start), limit };
  };
  let place: Place = { map: block(root, source.end), value: root, end: source.end };
  for (const key of keys) {
    const holder = place.map;
    const extent = holder && pairExtents(source, holder)?.find((pair) => pair.key === key);
    if (extent === undefined) return undefined;
    const value = extent.pair.value as Node | null;
    place = {
      holder,
      key: extent.pair.key as Node,
      colon: afterColon(extent.pair),
      value,
      end: extent.end,
      ...(isMap(value) && !isFlow(value) ? { map: block(value, extent.end) } : {}),
    };
  }
  return place;
}
