import { decodeUtf8 } from '../../text/decode';
import type { Entity } from '../entity';
import { stateById } from './states';
import { cldrPlaces } from './withCldr';

/** Names in one more language, as a file beside the bundle has them. */
export interface LanguageNames {
  /** ISO 3166 code → the names of a land, the usual one first. */
  readonly territories: Readonly<Record<string, readonly string[]>>;
  /** Zone → the city that it is named after. */
  readonly cities: Readonly<Record<string, string>>;
}

/** Reads such a file; one that is malformed has no names. */
export function readLanguageNames(bytes: Uint8Array): LanguageNames {
  const none: LanguageNames = { territories: {}, cities: {} };
  try {
    return { ...none, ...(JSON.parse(decodeUtf8(bytes)) as LanguageNames) };
  } catch {
    return none;
  }
}

/** Whether a language (BCP 47) has its names in the bundle; others are loaded when a corpus is in them. */
export function isBuiltInLanguage(language: string): boolean {
  return /^(?:ar|en|und)(?:-|$)/iu.test(language);
}

/** The built-in entities with their names in another language. Malformed names are left out. */
export function withLanguage(
  entities: readonly Entity[],
  language: string,
  { territories, cities }: LanguageNames,
): readonly Entity[] {
  const named = new Map<string, readonly string[]>();
  for (const { key, id } of cldrPlaces().cities) {
    const names = stringsIn([cities[key]]);
    if (names.length > 0) named.set(id, names);
  }
  const lands = new Map<string, readonly string[]>();
  for (const { key, id } of cldrPlaces().lands) lands.set(id, stringsIn(territories[key] ?? []));
  return entities.map((entity) => {
    const land = entity.subtype === 'state' || entity.subtype === 'country' || !named.has(entity.id);
    const names = (land ? lands : named).get(entity.id);
    if (names === undefined || names.length === 0) return entity;
    return addNames(entity, language, names, named);
  });
}

function addNames(
  entity: Entity,
  language: string,
  [name = '', ...others]: readonly string[],
  cities: ReadonlyMap<string, readonly string[]>,
): Entity {
  const capital = entity.subtype === 'state' ? stateById(entity.id)?.capital.id : undefined;
  return {
    ...entity,
    names: { ...entity.names, [language]: name },
    aliases: [...entity.aliases, ...others],
    metonyms: [...entity.metonyms, ...(capital === undefined ? [] : (cities.get(capital) ?? []))],
  };
}

function stringsIn(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === 'string' && value.trim() !== '') as readonly string[];
}
