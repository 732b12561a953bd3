import type { Entity } from './entity';
import type { GazetteerFile } from './gazetteerDocument';
import type { GazetteerPlan } from './gazetteerPlan';

/** Whether what is read is what was planned, and nothing that could be read before is now wrong. */
export function says(file: GazetteerFile, plan: GazetteerPlan, before: GazetteerFile): boolean {
  if (!file.writable || file.problems.length > before.problems.length) return false;
  const wanted = new Map<string, Entity | 'off'>();
  for (const { id, value } of plan.entries) {
    if (value !== undefined && !wanted.has(id)) wanted.set(id, value);
  }
  const ignore = [...before.ignore, ...plan.ignored];
  return (
    file.off.length + file.entities.length === wanted.size &&
    file.off.every((id) => wanted.get(id) === 'off') &&
    file.entities.every((entity) => isAs(entity, wanted.get(entity.id), plan)) &&
    ignore.length === file.ignore.length &&
    ignore.every((name, i) => name === file.ignore[i])
  );
}

function isAs(entity: Entity, wanted: Entity | 'off' | undefined, plan: GazetteerPlan): boolean {
  if (typeof wanted !== 'object') return false;
  return isMoved(entity, wanted, plan) || print(entity, plan) === print(wanted, plan);
}

/** Whether an entity was not read again: it is the same but for its line. */
function isMoved(entity: Entity, other: Entity, { renamed }: GazetteerPlan): boolean {
  const keys = Object.keys(entity) as (keyof Entity)[];
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => key === 'source' || entity[key] === other[key]) &&
    !renamed.has(entity.within ?? '')
  );
}

function print(entity: Entity, { renamed }: GazetteerPlan): string {
  const { kind, id, subtype, names, aliases, descriptions, demonyms, metonyms, was, at, wikidata } = entity;
  const within = entity.within === undefined ? undefined : (renamed.get(entity.within) ?? entity.within);
  const sorted = Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1));
  const lists = [aliases, descriptions, demonyms, metonyms, was];
  return JSON.stringify([kind, id, subtype, sorted, lists, within, at, wikidata]);
}
