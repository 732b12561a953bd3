import type { Problem } from '../problem';
import { atOnce, type Slices } from '../slices';
import { foldKey } from '../text/fold';
import { entityKey, type Entity, type EntityRef } from './entity';
import type { GazetteerFile } from './readGazetteer';
import { nationalId, patternEntity } from './patternEntity';

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
export function mergeGazetteers(builtin: readonly Entity[], files: readonly GazetteerFile[]): Gazetteer {
  return atOnce(mergingGazetteers(builtin, files));
}

/** The same in slices. */
export function* mergingGazetteers(
  builtin: readonly Entity[],
  files: readonly GazetteerFile[],
): Slices<Gazetteer> {
  const problems = files.flatMap((file) => file.problems);
  const off = new Set(files.flatMap((file) => file.off.map((id) => entityKey({ kind: file.kind, id }))));
  const known = new Map(builtin.map((entity) => [entityKey(entity), entity]));
  const byKey = new Map<string, Entity>();
  for (const file of files) {
    for (const own of file.entities) {
      const key = entityKey(own);
      const earlier = byKey.get(key);
      if (earlier !== undefined) {
        problems.push(duplicate(own, earlier));
        continue;
      }
      const base = known.get(key);
      byKey.set(key, base === undefined ? own : extend(base, own));
      yield;
    }
  }
  // A built-in entity whose id an entry of the corpus was is part of that one.
  const merged = new Set(
    [...byKey.values()].flatMap(({ kind, was }) => was.map((id) => entityKey({ kind, id }))),
  );
  for (const [key, entity] of known) {
    if (!byKey.has(key) && !off.has(key) && !merged.has(key)) byKey.set(key, entity);
  }
  const formerIds = new Map<string, Entity>();
  for (const entity of byKey.values()) {
    for (const id of entity.was) {
      const key = entityKey({ kind: entity.kind, id });
      if (!formerIds.has(key)) formerIds.set(key, entity);
    }
    yield;
  }
  const find = (ref: EntityRef): Entity | undefined => {
    const key = entityKey(ref);
    const entity = byKey.get(key) ?? formerIds.get(key);
    return entity ?? (off.has(key) ? undefined : patternEntity(ref));
  };
  for (const entity of byKey.values()) {
    if (entity.within === undefined || entity.source.file === undefined) continue;
    if (find({ kind: 'place', id: entity.within })) continue;
    const { file, line = 1 } = entity.source;
    problems.push({ code: 'unknown-place', severity: 'error', file, line, data: { id: entity.within } });
  }
  const ignore = new Set(files.flatMap((file) => file.ignore.map(foldKey)));
  const entities = [...byKey.values()];
  const ids = entities.flatMap(({ kind, id, was }) => (kind === 'actor' ? [id, ...was] : []));
  const actorsOff = files.flatMap((file) => (file.kind === 'actor' ? file.off : []));
  const isNational = (id: string): boolean => nationalId({ kind: 'actor', id }) !== undefined;
  const institutions = new Set([...ids, ...actorsOff].filter(isNational));
  return { entities, ignore, problems, institutions, find };
}

function extend(base: Entity, own: Entity): Entity {
  return {
    ...base,
    ...own,
    names: { ...base.names, ...own.names },
    aliases: union(own.aliases, [...base.aliases, ...Object.values(base.names)]),
    descriptions: union(own.descriptions, base.descriptions),
    demonyms: union(own.demonyms, base.demonyms),
    metonyms: union(own.metonyms, base.metonyms),
    was: union(own.was, base.was),
  };
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
