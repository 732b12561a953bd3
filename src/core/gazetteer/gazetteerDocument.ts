import { isAlias, isMap, isScalar, type Node, type Pair } from 'yaml';
import type { Problem } from '../problem';
import { withoutCutOff } from '../yaml/cutOff';
import { Fields } from '../yaml/fields';
import { keyOf } from '../yaml/pairs';
import { parseYaml, type ParsedYaml } from '../yaml/parse';
import { checkVersion } from '../yaml/version';
import { findBuiltin } from './builtin';
import type { Entity, EntityKind } from './entity';
import { listKeyOf } from './gazetteerNodes';
import { readEntity } from './readEntity';

/** What an `actors.yaml` or `places.yaml` says, without its bad entries (those are in `problems`). */
export interface GazetteerFile {
  readonly kind: EntityKind;
  /** In the order of the file. An entry with the id of a built-in entity may leave out name and kind. */
  readonly entities: readonly Entity[];
  /** Ids of built-in entities that the corpus switches off (`jordan: false`). */
  readonly off: readonly string[];
  /** Strings that are never a candidate. */
  readonly ignore: readonly string[];
  readonly problems: readonly Problem[];
  /** Whether the file may be written: it parses and its version is known. */
  readonly writable: boolean;
}

/** What a corpus without such a file has. */
export function emptyGazetteer(kind: EntityKind): GazetteerFile {
  return { kind, entities: [], off: [], ignore: [], problems: [], writable: true };
}

/** An entry as it was read: undefined where it says nothing, or nothing that is right. */
export interface ReadEntry {
  readonly id: string;
  /** Where its key begins in the text. */
  readonly at: number;
  readonly value: Entity | 'off' | undefined;
}

/** A gazetteer file that was parsed whole. */
export interface GazetteerDocument {
  readonly yaml: ParsedYaml;
  readonly gazetteer: GazetteerFile;
  /** One for each id, in the order of the file. */
  readonly entries: readonly ReadEntry[];
}

/** Parses and reads all of a gazetteer file; `file` is its path relative to the corpus folder. Never throws. */
export function readGazetteerDocument(file: string, text: string, kind: EntityKind): GazetteerDocument {
  const yaml = parseYaml(file, text);
  const problems: Problem[] = [...yaml.problems];
  const report = (problem: Problem): void => void problems.push(problem);
  const root = Fields.root(yaml, report);
  if (root === undefined) {
    const empty = { kind, entities: [], off: [], ignore: [], problems, writable: problems.length === 0 };
    return { yaml, gazetteer: empty, entries: [] };
  }
  const versionKnown = checkVersion(root, 'gazetteer');
  const entries = readEntries(yaml, root, kind, file, report);
  const gazetteer = {
    kind,
    ...partsOf(entries),
    ignore: root.strings('ignore'),
    problems: withoutCutOff(
      problems,
      yaml.problems,
      entries.map(({ at }) => yaml.lineAt(at)),
    ),
    writable: yaml.problems.length === 0 && versionKnown,
  };
  return { yaml, gazetteer, entries };
}

/** The entities among the entries of a file, and what they switch off. */
export function partsOf(
  entries: readonly Pick<ReadEntry, 'id' | 'value'>[],
): Pick<GazetteerFile, 'entities' | 'off'> {
  return {
    entities: entries.flatMap(({ value }) => (typeof value === 'object' ? [value] : [])),
    off: entries.flatMap(({ id, value }) => (value === 'off' ? [id] : [])),
  };
}

function readEntries(
  yaml: ParsedYaml,
  root: Fields,
  kind: EntityKind,
  file: string,
  report: (problem: Problem) => void,
): readonly ReadEntry[] {
  const entries: ReadEntry[] = [];
  const listKey = listKeyOf(kind);
  const list = root.node(listKey);
  if (list === undefined) return entries;
  if (!isMap(list)) {
    root.wrongType(list, listKey, 'mapping');
    return entries;
  }
  const lines = new Map<string, number>();
  for (const pair of list.items) {
    const key = pair.key as Node;
    const id = keyOf(pair);
    const line = root.lineOf(key);
    const first = lines.get(id);
    if (first !== undefined) {
      report({ code: 'duplicate-id', severity: 'error', file, line, data: { id, first, inFile: '' } });
      continue;
    }
    lines.set(id, line);
    const value = readValue(yaml, root, pair, kind, { id, file, line });
    entries.push({ id, at: key.range?.[0] ?? 0, value });
  }
  return entries;
}

interface Place {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

function readValue(
  yaml: ParsedYaml,
  root: Fields,
  pair: Pair,
  kind: EntityKind,
  { id, file, line }: Place,
): Entity | 'off' | undefined {
  const value = isAlias(pair.value) ? pair.value.resolve(yaml.document) : (pair.value as Node | null);
  if (isScalar(value) && value.value === false) return 'off';
  if (value === null || value === undefined || (isScalar(value) && value.value === null)) {
    if (findBuiltin(kind, id) === undefined) root.problem('name-missing', pair.key as Node, { id });
    return undefined;
  }
  const fields = root.fieldsOf(value, id);
  return fields && readEntity(fields, kind, id, file, line);
}
