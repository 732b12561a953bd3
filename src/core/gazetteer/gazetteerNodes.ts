import { isMap, type YAMLMap } from 'yaml';
import { rootOf, valueOf } from '../yaml/pairs';
import type { ParsedYaml } from '../yaml/parse';
import type { EntityKind } from './entity';

/** What the keys of a file are, in the order of the format. */
export function topKeys(kind: EntityKind): readonly string[] {
  return ['gazetteer', listKeyOf(kind), 'ignore'];
}

export function listKeyOf(kind: EntityKind): 'actors' | 'places' {
  return kind === 'actor' ? 'actors' : 'places';
}

/** The entries of a file by their id; undefined where there is no list of them. */
export function entriesOf(yaml: ParsedYaml, kind: EntityKind): YAMLMap | undefined {
  const list = valueOf(rootOf(yaml), listKeyOf(kind));
  return isMap(list) ? list : undefined;
}
