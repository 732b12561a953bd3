import type { ActorKind, Entity, EntityKind, PlaceKind } from '../entity';
import { organisations } from './organisations';
import { persons } from './persons';
import { places } from './places';
import { slug } from './slug';
import { entity } from './states';

/** The places beside states and capitals. */
export function* placeEntities(): Generator<Entity> {
  for (const [head, entries] of blocks(places)) {
    const [holder = '', kind = ''] = head.split(' ');
    const more = holder === 'earth' ? {} : { within: holder };
    for (const entry of entries) yield entityOf('place', kind as PlaceKind, entry, more);
  }
}

/** Organisations, armed groups and outlets that are known beyond one country. */
export function* organisationEntities(): Generator<Entity> {
  for (const [kind, entries] of blocks(organisations)) {
    for (const entry of entries) yield entityOf('actor', kind as ActorKind, entry);
  }
  // Called after its head: the man is meant nowhere in it.
  const names = { ar: 'النظام السوري', en: 'Syrian regime' };
  const descriptions = [
    'نظام الأسد',
    'نظام بشار الأسد',
    'نظام الرئيس الأسد',
    'نظام الرئيس بشار الأسد',
    'Assad regime',
    "Assad's regime",
  ];
  yield entity('actor', 'regime-of-syria', 'organisation', names, { descriptions });
}

/** Persons whom the news names by their surname alone. */
export function* personEntities(): Generator<Entity> {
  for (const line of persons.trim().split('\n')) {
    for (const entry of entriesOf(line)) yield entityOf('actor', 'person', entry);
  }
}

interface Entry {
  readonly ar: readonly string[];
  readonly en: readonly string[];
}

function* blocks(data: string): Generator<readonly [head: string, entries: readonly Entry[]]> {
  for (const line of data.trim().split('\n')) {
    const colon = line.indexOf(':');
    yield [line.slice(0, colon), entriesOf(line.slice(colon + 1))];
  }
}

function entriesOf(list: string): readonly Entry[] {
  return list.split(';').map((entry) => {
    const [ar = '', en = ''] = entry.split('=');
    return { ar: ar.trim().split('/'), en: en.trim().split('/') };
  });
}

/** The first names of an entry are its names, and the first English one makes its id; the others are aliases. */
function entityOf(
  kind: EntityKind,
  subtype: ActorKind | PlaceKind,
  { ar, en }: Entry,
  more: Pick<Entity, 'within'> = {},
): Entity {
  const [name = '', ...aliases] = ar;
  const [english = '', ...englishAliases] = en;
  const all = { aliases: [...aliases, ...englishAliases, ...withoutArticle(english, subtype)], ...more };
  return entity(kind, slug(english), subtype, { ar: name, en: english }, all);
}

/** Walid Muallem: an Arabic surname is as often written without its article. */
function withoutArticle(name: string, subtype: ActorKind | PlaceKind): readonly string[] {
  return subtype === 'person' && / al-/u.test(name) ? [name.replaceAll(' al-', ' ')] : [];
}
