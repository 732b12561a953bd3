import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import type { ParsedYaml } from './parse';

/** The mapping at the top of a file; undefined where there is something else. */
export function rootOf({ document }: Pick<ParsedYaml, 'document'>): YAMLMap | undefined {
  const root = document.contents as Node | null;
  return isMap(root) ? root : undefined;
}

/** The key of a pair as it is written, without quotation marks: `2017` and `no` are texts. */
export function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.source ?? key.value) : String(key);
}

/** The pair of a key; the first one where it stands twice. */
export function pairOf(map: YAMLMap | undefined, key: string): Pair | undefined {
  return map?.items.find((pair) => keyOf(pair) === key);
}

/** What a key holds; null where it holds nothing, and where it is absent. */
export function valueOf(map: YAMLMap | undefined, key: string): Node | null {
  return (pairOf(map, key)?.value ?? null) as Node | null;
}

/** Where the first key of a mapping begins; undefined for an empty one. */
export function firstKey(map: YAMLMap | undefined): number | undefined {
  return (map?.items[0]?.key as Node | null | undefined)?.range?.[0];
}
