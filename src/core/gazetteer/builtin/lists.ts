import type { ActorKind, Entity, PlaceKind } from '../entity';
import { organisations } from './organisations';
import { persons } from './persons';
import { places } from './places';
import { slug } from './slug';
import { entity } from './states';

/** The places beside states and capitals. */
export function* placeEntities(): Generator<Entity> {
  for (const [head, entries] of blocks(places)) {
    const [holder = '', kind = ''] = head.split(' ');
    for (const { ar, en } of entries) {
      const [name = '', ...aliases] = ar;
      const [english = '', ...englishAliases] = en;
      yield entity('place', slug(english), kind as PlaceKind, namesOf(name, english), {
        aliases: [...aliases, ...englishAliases],
        ...(holder === 'earth' ? {} : { within: holder }),
      });
    }
  }
}

/** Organisations, armed groups and outlets that are known beyond one country. */
export function* organisationEntities(): Generator<Entity> {
  for (const [kind, entries] of blocks(organisations)) {
    for (const { ar, en } of entries) {
      const [name = '', ...aliases] = ar;
      const [english = '', ...englishAliases] = en;
      const more = { aliases: [...aliases, ...englishAliases] };
      yield entity('actor', slug(english), kind as ActorKind, namesOf(name, english), more);
    }
  }
}

/** Persons whom the news names by their surname alone. */
export function* personEntities(): Generator<Entity> {
  for (const line of persons.trim().split('\n')) {
    for (const { ar, en } of entriesOf(line)) {
      const [name = '', ...aliases] = ar;
      const [english = '', ...englishAliases] = en;
      const more = { aliases: [...aliases, ...englishAliases] };
      yield entity('actor', slug(english), 'person', namesOf(name, english), more);
    }
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

function namesOf(ar: string, en: string): Readonly<Record<string, string>> {
  return { ar, en };
}
