import type { Fields } from '../yaml/fields';
import { findBuiltin } from './builtin';
import {
  actorKinds,
  placeKinds,
  type ActorKind,
  type Entity,
  type EntityKind,
  type PlaceKind,
} from './entity';

/** What an entity is read from: the mapping of a parsed file, or lines that need no parser. */
export type EntryFields = Pick<Fields, 'string' | 'strings' | 'texts' | 'node' | 'problem' | 'wrongType'>;

/** Reads an entity; undefined (and reported) where it has no name. */
export function readEntity(
  fields: EntryFields,
  kind: EntityKind,
  id: string,
  file: string,
  line: number,
): Entity | undefined {
  const builtin = findBuiltin(kind, id);
  const names = withoutBlank(fields.texts('name'));
  if (builtin === undefined && Object.keys(names).length === 0) {
    fields.problem('name-missing', undefined, { id });
    return undefined;
  }
  const within = fields.string('within');
  const wikidata = fields.string('wikidata');
  const at = readPosition(fields);
  return {
    kind,
    id,
    subtype: readKind(fields, kind, id) ?? builtin?.subtype ?? (kind === 'actor' ? 'organisation' : 'region'),
    names,
    aliases: nonBlank(fields.strings('aliases')),
    descriptions: nonBlank(fields.strings('descriptions')),
    demonyms: nonBlank(fields.strings('demonyms')),
    metonyms: nonBlank(fields.strings('metonyms')),
    was: fields.strings('was'),
    ...(within === undefined ? {} : { within }),
    ...(at === undefined ? {} : { at }),
    ...(wikidata === undefined ? {} : { wikidata }),
    source: { file, line },
  };
}

function readKind(fields: EntryFields, kind: EntityKind, id: string): ActorKind | PlaceKind | undefined {
  const kinds: readonly (ActorKind | PlaceKind)[] = kind === 'actor' ? actorKinds : placeKinds;
  const written = fields.string('kind');
  if (written === undefined) {
    if (findBuiltin(kind, id) === undefined) fields.problem('missing-key', undefined, { key: `${id}: kind` });
    return undefined;
  }
  const known = kinds.find((name) => name === written);
  if (known === undefined) {
    const what = kind === 'actor' ? 'actor' : 'place';
    fields.problem('unknown-kind', fields.node('kind'), { kind: written, what, kinds: kinds.join(', ') });
  }
  return known;
}

function readPosition(fields: EntryFields): readonly [number, number] | undefined {
  const node = fields.node('at');
  if (node === undefined) return undefined;
  const [latitude, longitude, ...more] = fields.strings('at').map(Number);
  const valid =
    latitude !== undefined &&
    longitude !== undefined &&
    more.length === 0 &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180;
  if (valid) return [latitude, longitude];
  fields.wrongType(node, 'at', 'position');
  return undefined;
}

/** Of the thousands of entries of a large gazetteer hardly any has a blank text, and nothing is copied for it. */
function nonBlank(texts: readonly string[]): readonly string[] {
  return texts.some(isBlank) ? texts.filter((text) => !isBlank(text)) : texts;
}

function withoutBlank(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const key in texts) {
    if (isBlank(texts[key] ?? ''))
      return Object.fromEntries(Object.entries(texts).filter(([, text]) => !isBlank(text)));
  }
  return texts;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
