import type { Slices } from '../../slices';
import { foldWord } from '../../text/fold';
import { entityKey, type Entity } from '../entity';
import { territories, zoneCities } from './cldr';
import { slug } from './slug';
import { entity, states } from './states';

/** A land or a city of CLDR. */
export interface CldrPlace {
  /** ISO 3166 code of a land; zone of a city. */
  readonly key: string;
  /** The entity's id. */
  readonly id: string;
  /** Of a city, the id of its land. */
  readonly within?: string;
  readonly ar: readonly string[];
  readonly en: readonly string[];
}

/** Lands that are part of another state: places, not states. */
const dependent = new Set(
  (
    'AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM ' +
    'PN PR RE SH SJ SX TC TF TK UM VG VI WF YT'
  ).split(' '),
);

let known: { readonly lands: readonly CldrPlace[]; readonly cities: readonly CldrPlace[] } | undefined;

/** The lands and cities of CLDR under the ids that the lists by hand give them. */
export function cldrPlaces(): {
  readonly lands: readonly CldrPlace[];
  readonly cities: readonly CldrPlace[];
} {
  if (known !== undefined) return known;
  const ids = new Map(states().map(({ code, id }) => [code, id]));
  const lands = rows(territories).map(([code = '', ar, en]): CldrPlace => {
    const english = namesOf(en);
    return { key: code, id: ids.get(code) ?? slug(english[0] ?? code), ar: namesOf(ar), en: english };
  });
  const byCode = new Map(lands.map(({ key, id }) => [key, id]));
  const cities = rows(zoneCities).map(([zone = '', code = '', ar, en]): CldrPlace => {
    const english = namesOf(en);
    const within = byCode.get(code);
    const id = slug(english[0] ?? zone);
    return { key: zone, id, ...(within === undefined ? {} : { within }), ar: namesOf(ar), en: english };
  });
  return (known = { lands, cities });
}

/** So many lands or cities are added in no time. */
const together = 64;

/** Adds to the entities by hand the names, lands and cities that CLDR has beyond them. */
export function* addingCldr(byHand: readonly Entity[]): Slices<readonly Entity[]> {
  const all = new Map(byHand.map((one) => [entityKey(one), one]));
  yield;
  const { lands, cities } = cldrPlaces();
  yield;
  const taken = new Set<string>();
  const add = (one: Entity, { ar, en }: Pick<CldrPlace, 'ar' | 'en'>): void => {
    const key = entityKey(one);
    const before = all.get(key);
    all.set(key, withNames(before ?? one, [...ar, ...en]));
  };
  let done = 0;
  for (const land of lands) {
    if (++done % together === 0) yield;
    for (const name of [...land.ar, ...land.en]) taken.add(foldWord(name));
    const names = { ar: land.ar[0] ?? '', en: land.en[0] ?? '' };
    if (names.ar === '') continue;
    if (!dependent.has(land.key)) add(entity('actor', land.id, 'state', names), land);
    add(entity('place', land.id, dependent.has(land.key) ? 'region' : 'country', names), land);
  }
  for (const city of cities) {
    if (++done % together === 0) yield;
    // الجزائر and تونس are the lands; CLDR calls the cities so too.
    const ar = city.ar.filter((name) => !taken.has(foldWord(name)));
    const en = city.en.filter((name) => !taken.has(foldWord(name)));
    const [arabic] = ar;
    const [english] = en;
    if (arabic === undefined || english === undefined) continue;
    const more = city.within === undefined ? {} : { within: city.within };
    add(entity('place', city.id, 'city', { ar: arabic, en: english }, more), { ar, en });
  }
  return [...all.values()];
}

function withNames(one: Entity, names: readonly string[]): Entity {
  const written = new Set([...Object.values(one.names), ...one.aliases].map(foldWord));
  const added = names.filter((name) => !written.has(foldWord(name)));
  return added.length === 0 ? one : { ...one, aliases: [...one.aliases, ...added] };
}

function rows(list: string): readonly (readonly string[])[] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
}

function namesOf(field: string | undefined): readonly string[] {
  return field ? field.split('/') : [];
}
