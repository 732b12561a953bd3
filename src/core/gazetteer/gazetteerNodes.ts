import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import type { ParsedYaml } from '../yaml/parse';
import type { EntityKind } from './entity';

/** What the keys of a file are, in the order of the format. */
export function topKeys(kind: EntityKind): readonly string[] {
  return ['gazetteer', listKeyOf(kind), 'ignore'];
}

export function listKeyOf(kind: EntityKind): 'actors' | 'places' {
  return kind === 'actor' ? 'actors' : 'places';
}

/** The mapping at the top of a file; undefined where there is something else. */
export function rootOf({ document }: Pick<ParsedYaml, 'document'>): YAMLMap | undefined {
  const root = document.contents as Node | null;
  return isMap(root) ? root : undefined;
}

/** The pair of a key; the first one where it stands twice. */
export function pairOf(map: YAMLMap | undefined, key: string): Pair | undefined {
  return map?.items.find((pair) => keyOf(pair) === key);
}

export function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.source ?? key.value) : String(key);
}

/** The entries of a file by their id; undefined where there is no list of them. */
export function entriesOf(yaml: ParsedYaml, kind: EntityKind): YAMLMap | undefined {
  const list = pairOf(rootOf(yaml), listKeyOf(kind))?.value;
  return isMap(list) ? list : undefined;
}
