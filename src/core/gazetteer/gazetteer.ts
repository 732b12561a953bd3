import type { Problem } from '../problem';
import { atOnce, type Slices } from '../slices';
import { languageOf } from '../text/direction';
import { foldKey } from '../text/fold';
import { entityKey, type Entity, type EntityKind, type EntityRef } from './entity';
import type { GazetteerFile } from './readGazetteer';
import { nationalId, patternEntity } from './patternEntity';
import { unknownPlaces, type TextOf } from './unknownPlaces';

/** Everything that the recogniser of a corpus knows: its own entries first, then the built-in ones. */
export interface Gazetteer {
  readonly entities: readonly Entity[];
  /** Folded strings that are never a candidate. */
  readonly ignore: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  /** Ids of institutions and offices of states that an entry has, had, or switches off: `find` says what they are now. */
  readonly institutions: ReadonlySet<string>;
  /** The entity that a reference means today: ids that were merged into another are followed. */
  find(ref: EntityRef): Entity | undefined;
}

/**
 * Puts the corpus's gazetteer files before the built-in lists: an entry with a built-in id extends that entity (its
 * own values win, lists are joined), `id: false` switches it off, and one that was merged into an entry of the corpus
 * is no longer there by itself.
 */
export function mergeGazetteers(
  builtin: readonly Entity[],
  files: readonly GazetteerFile[],
  textOf?: TextOf,
): Gazetteer {
  return atOnce(mergingGazetteers(builtin, files, textOf));
}

/** The same in slices. */
export function* mergingGazetteers(
  builtin: readonly Entity[],
  files: readonly GazetteerFile[],
  textOf?: TextOf,
): Slices<Gazetteer> {
  const problems = files.flatMap((file) => file.problems);
  const off = new Set(files.flatMap((file) => file.off.map((id) => entityKey({ kind: file.kind, id }))));
  const known = new EntityTable(builtin);
  const entities: Entity[] = [];
  const table = new EntityTable([]);
  const add = (entity: Entity): void => {
    table.set(entity.id, entity);
    entities.push(entity);
  };
  for (const file of files) {
    for (const own of file.entities) {
      const earlier = table.get(own);
      if (earlier === undefined) {
        const base = known.get(own);
        add(base === undefined ? own : extend(base, own));
      } else problems.push(duplicate(own, earlier));
      if (entities.length % together === 0) yield;
    }
  }
  // A built-in entity whose id an entry of the corpus was is part of that one.
  const merged = new Set<string>();
  for (const { kind, was } of entities) for (const id of was) merged.add(entityKey({ kind, id }));
  for (const entity of builtin) {
    const key = entityKey(entity);
    if (table.get(entity) === undefined && !off.has(key) && !merged.has(key)) add(entity);
  }
  yield;
  const former = new EntityTable([]);
  for (const entity of entities) {
    for (const id of entity.was) {
      if (former.get({ kind: entity.kind, id }) === undefined) former.set(id, entity);
    }
  }
  const find = (ref: EntityRef): Entity | undefined => {
    const entity = table.get(ref) ?? former.get(ref);
    return entity ?? (off.has(entityKey(ref)) ? undefined : patternEntity(ref));
  };
  problems.push(...unknownPlaces(entities, find, textOf));
  yield;
  const ignore = new Set(files.flatMap((file) => file.ignore.map(foldKey)));
  const institutions = new Set<string>();
  const note = (id: string): void => {
    if (nationalId({ kind: 'actor', id }) !== undefined) institutions.add(id);
  };
  for (const { kind, id, was } of entities) {
    if (kind !== 'actor') continue;
    note(id);
    was.forEach(note);
  }
  for (const file of files) if (file.kind === 'actor') file.off.forEach(note);
  return { entities, ignore, problems, institutions, find };
}

/** So many entities are over in no time. */
const together = 256;

/** Entities by their ids, those of each kind for themselves. */
class EntityTable {
  readonly #tables: Readonly<Record<EntityKind, Map<string, Entity>>> = {
    actor: new Map<string, Entity>(),
    place: new Map<string, Entity>(),
  };

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) this.set(entity.id, entity);
  }

  get({ kind, id }: EntityRef): Entity | undefined {
    return this.#tables[kind].get(id);
  }

  set(id: string, entity: Entity): void {
    this.#tables[entity.kind].set(id, entity);
  }
}

function extend(base: Entity, own: Entity): Entity {
  return {
    ...base,
    ...own,
    names: { ...base.names, ...inTheirPlace(base.names, own.names['und']), ...own.names },
    aliases: union(own.aliases, [...base.aliases, ...Object.values(base.names)]),
    descriptions: union(own.descriptions, base.descriptions),
    demonyms: union(own.demonyms, base.demonyms),
    metonyms: union(own.metonyms, base.metonyms),
    was: union(own.was, base.was),
  };
}

/** A name that says no language is the entity's in all languages whose name is in the same letters: `name: الاتحاد`. */
function inTheirPlace(names: Entity['names'], plain: string | undefined): Entity['names'] {
  if (plain === undefined) return {};
  const letters = languageOf(plain);
  const replaced = Object.entries(names).filter(([, name]) => languageOf(name) === letters);
  return Object.fromEntries(replaced.map(([language]) => [language, plain]));
}

function union(first: readonly string[], second: readonly string[]): readonly string[] {
  return [...new Set([...first, ...second])];
}

function duplicate(entity: Entity, first: Entity): Problem {
  const { file = '', line = 1 } = entity.source;
  const inFile = first.source.file === file ? '' : ` (${first.source.file ?? ''})`;
  const data = { id: entity.id, first: first.source.line ?? 1, inFile };
  return { code: 'duplicate-id', severity: 'error', file, line, data };
}
