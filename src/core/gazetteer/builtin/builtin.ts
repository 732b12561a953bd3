import { entityKey, type Entity, type EntityKind } from '../entity';
import { withCldr } from './withCldr';
import { organisationEntities, personEntities, placeEntities } from './lists';
import { stateEntities } from './states';

let entities: readonly Entity[] | undefined;
let byKey: ReadonlyMap<string, Entity> | undefined;

/** The entities that every corpus knows; made on first use. */
export function builtinEntities(): readonly Entity[] {
  return (entities ??= withCldr([
    ...stateEntities(),
    ...organisationEntities(),
    ...personEntities(),
    ...placeEntities(),
  ]));
}

/** A built-in entity by its id. */
export function findBuiltin(kind: EntityKind, id: string): Entity | undefined {
  byKey ??= new Map(builtinEntities().map((entity) => [entityKey(entity), entity]));
  return byKey.get(entityKey({ kind, id }));
}
