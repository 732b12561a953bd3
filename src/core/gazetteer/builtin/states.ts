import type { ActorKind, Entity, EntityKind, PlaceKind } from '../entity';
import { countries } from './countries';

/** One state of the built-in list. */
export interface State {
  readonly id: string;
  /** ISO 3166. */
  readonly code: string;
  readonly ar: string;
  readonly en: string;
  readonly otherNames: readonly string[];
  /** Masculine singular, without the article: روسي. */
  readonly nisba: string;
  readonly adjective: string;
  readonly people: readonly string[];
  readonly capital: {
    readonly id: string;
    readonly ar: string;
    readonly en: string;
    readonly other: readonly string[];
  };
}

let list: readonly State[] | undefined;

export function states(): readonly State[] {
  return (list ??= countries
    .trim()
    .split('\n')
    .map((line) => {
      const [ids = '', ar = '', en = '', arMore, enMore, nisba = '', adjective = '', people, ...capital] =
        line.split('|');
      const [id = '', code = ''] = ids.split(' ');
      const [capitalId = '', capitalAr = '', capitalEn = '', capitalMore] = capital;
      return {
        id,
        code,
        ar,
        en,
        otherNames: [...split(arMore), ...republic(nisba), ...split(enMore)],
        nisba,
        adjective,
        people: split(people),
        capital: { id: capitalId, ar: capitalAr, en: capitalEn, other: split(capitalMore) },
      };
    }));
}

/** الجمهورية التركية; of a state whose nisba is one word. */
function republic(nisba: string | undefined): readonly string[] {
  return nisba && !nisba.includes(' ') ? [`الجمهورية ال${nisba}ة`] : [];
}

let byId: ReadonlyMap<string, State> | undefined;

/** A state of the built-in list by its id. */
export function stateById(id: string): State | undefined {
  byId ??= new Map(states().map((state) => [state.id, state]));
  return byId.get(id);
}

function split(list: string | undefined): readonly string[] {
  return list ? list.split(';') : [];
}

/** Each state as an actor and as a country, and its capital. */
export function* stateEntities(): Generator<Entity> {
  for (const state of states()) {
    const { capital } = state;
    const seat = capital.ar === '' ? [] : [capital.ar, capital.en, ...capital.other];
    const names = { ar: state.ar, en: state.en };
    const demonyms = [`ال${state.nisba}ون`, `ال${state.nisba}ين`, ...state.people];
    yield entity('actor', state.id, 'state', names, {
      aliases: state.otherNames,
      metonyms: seat,
      demonyms: state.nisba === '' ? [] : demonyms,
    });
    yield entity('place', state.id, 'country', names, { aliases: state.otherNames });
    if (capital.ar !== '' && capital.ar !== state.ar) {
      const capitalNames = { ar: capital.ar, en: capital.en };
      yield entity('place', capital.id, 'city', capitalNames, { aliases: capital.other, within: state.id });
    }
  }
}

/** A built-in entity, with what it does not say left empty. */
export function entity(
  kind: EntityKind,
  id: string,
  subtype: ActorKind | PlaceKind,
  names: Readonly<Record<string, string>>,
  more: Partial<Pick<Entity, 'aliases' | 'metonyms' | 'demonyms' | 'descriptions' | 'within'>> = {},
): Entity {
  const { aliases = [], metonyms = [], demonyms = [], descriptions = [], within } = more;
  return {
    kind,
    id,
    subtype,
    names,
    aliases,
    descriptions,
    demonyms,
    metonyms,
    was: [],
    ...(within === undefined ? {} : { within }),
    source: {},
  };
}
