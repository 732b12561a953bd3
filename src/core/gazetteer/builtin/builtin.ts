import { atOnce, type Slices } from '../../slices';
import { entityKey, type Entity, type EntityKind } from '../entity';
import { addingCldr } from './withCldr';
import { organisationEntities, personEntities, placeEntities } from './lists';
import { stateEntities } from './states';

let entities: readonly Entity[] | undefined;
let byKey: ReadonlyMap<string, Entity> | undefined;

/** The entities that every corpus knows; made on first use. */
export function builtinEntities(): readonly Entity[] {
  return atOnce(makingBuiltinEntities());
}

/** The same in slices. */
export function* makingBuiltinEntities(): Slices<readonly Entity[]> {
  if (entities !== undefined) return entities;
  const byHand: Entity[] = [];
  for (const list of [stateEntities(), organisationEntities(), personEntities(), placeEntities()]) {
    byHand.push(...list);
    yield;
  }
  return (entities = yield* addingCldr(byHand));
}

/** A built-in entity by its id. */
export function findBuiltin(kind: EntityKind, id: string): Entity | undefined {
  byKey ??= new Map(builtinEntities().map((entity) => [entityKey(entity), entity]));
  return byKey.get(entityKey({ kind, id }));
}
