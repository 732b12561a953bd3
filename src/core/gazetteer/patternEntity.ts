import type { Entity, EntityRef } from './entity';

/** An entity that the local grammar makes from a pattern and a country (defence-ministry-of-france), by its id. */
export function patternEntity(_ref: EntityRef): Entity | undefined {
  return undefined;
}
