export const actorKinds = [
  'person',
  'organisation',
  'armed-group',
  'state',
  'office',
  'outlet',
  'people',
] as const;
export const placeKinds = [
  'country',
  'region',
  'province',
  'city',
  'town',
  'base',
  'camp',
  'river',
  'facility',
  'field',
] as const;

export type EntityKind = 'actor' | 'place';
export type ActorKind = (typeof actorKinds)[number];
export type PlaceKind = (typeof placeKinds)[number];

/** Names an entity within a corpus. A state may be both an actor and a place under one id. */
export interface EntityRef {
  readonly kind: EntityKind;
  readonly id: string;
}

/** Where an entity is defined. */
export interface EntitySource {
  /** Relative to the corpus folder; absent for an entity of the built-in lists. */
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
}

/** An entry of the gazetteer. */
export interface Entity extends EntityRef {
  readonly subtype: ActorKind | PlaceKind;
  /** Language (BCP 47) → name; at least one. */
  readonly names: Readonly<Record<string, string>>;
  /** Other proper names and spellings. */
  readonly aliases: readonly string[];
  /** Phrases that describe rather than name it: النظام السوري. */
  readonly descriptions: readonly string[];
  /** What its people are called: الروس. */
  readonly demonyms: readonly string[];
  /** Names of places that stand for it when they act: موسكو. */
  readonly metonyms: readonly string[];
  /** Ids that were merged into this one. */
  readonly was: readonly string[];
  /** The id of the place that holds this place. */
  readonly within?: string;
  /** Latitude and longitude, in degrees. */
  readonly at?: readonly [number, number];
  readonly wikidata?: string;
  readonly source: EntitySource;
}

/** A key for maps and sets; ids are unique within a kind. */
export function entityKey(ref: EntityRef): string {
  return `${ref.kind}:${ref.id}`;
}

/** The way back from `entityKey`. */
export function entityOfKey(key: string): EntityRef {
  const colon = key.indexOf(':');
  return { kind: key.slice(0, colon) === 'actor' ? 'actor' : 'place', id: key.slice(colon + 1) };
}

/** The entity's name in the first of the languages that it has one in; else in any; else its id. */
export function entityName(entity: Entity, ...languages: readonly string[]): string {
  for (const language of languages) {
    const name = entity.names[language] ?? entity.names[language.split('-')[0] ?? language];
    if (name !== undefined) return name;
  }
  return Object.values(entity.names)[0] ?? entity.id;
}
