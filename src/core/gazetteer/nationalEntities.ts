import type { State } from './builtin/states';
import type { Entity } from './entity';
import type { Gazetteer } from './gazetteer';
import { nationalEntity, type NationalPattern } from './patternEntity';

/**
 * The institutions and offices of states as a corpus has them: one may be part of an entity of its own, be extended by
 * an entry, or be switched off. Each is made when it is first met.
 */
export class NationalEntities {
  readonly #gazetteer: Gazetteer;
  /** What is switched off is null. */
  readonly #present = new Map<NationalPattern, Map<State, Entity | null>>();
  readonly #former = new Map<NationalPattern, Map<State, Entity | null>>();

  readonly #ids = new WeakMap<Entity, string>();

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer;
  }

  /** The institution as which a state's entity was found: of whatever name the corpus has made it part of. */
  idOf(entity: Entity): string | undefined {
    return this.#ids.get(entity);
  }

  find(pattern: NationalPattern, state: State, former: boolean): Entity | undefined {
    const all = former ? this.#former : this.#present;
    let known = all.get(pattern);
    if (known === undefined) all.set(pattern, (known = new Map<State, Entity | null>()));
    let entity = known.get(state);
    if (entity === undefined) {
      entity = this.#gazetteer.find(nationalEntity(pattern, state, former)) ?? null;
      known.set(state, entity);
      if (entity !== null && !former) this.#ids.set(entity, pattern.id);
    }
    return entity ?? undefined;
  }
}
