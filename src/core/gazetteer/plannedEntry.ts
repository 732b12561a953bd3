import { findBuiltin } from './builtin';
import type { Entity, EntityKind } from './entity';
import type { EntryContent, NameList } from './entryContent';

/** What is to become of an entry of a gazetteer file. */
export interface PlannedEntry {
  /** Its id in the file; undefined: it is new. */
  readonly original: string | undefined;
  readonly id: string;
  /** What is read of it in the end; undefined: nothing, it says nothing or goes. */
  readonly value: Entity | 'off' | undefined;
  readonly state: 'stays' | 'goes';
  /** What is put to it. */
  readonly added: EntryContent;
  /** Lists that lose something, as they are to be. */
  readonly lists: Readonly<Partial<Record<NameList | 'was', readonly string[]>>>;
}

/** What an entry is that nothing happens to. */
export const unchanged = { state: 'stays', added: {}, lists: {} } as const;

export const noNames = {
  names: {},
  aliases: [],
  descriptions: [],
  demonyms: [],
  metonyms: [],
  was: [],
  source: {},
} as const;

/** An entity as it is read from an entry that says nothing. */
export function blankEntity(kind: EntityKind, id: string): Entity {
  const subtype = findBuiltin(kind, id)?.subtype ?? (kind === 'actor' ? 'organisation' : 'region');
  return { ...noNames, kind, id, subtype };
}

/** An entity as it is read once this is added to its entry. */
export function extended(entity: Entity, content: EntryContent): Entity {
  const { subtype, names, within, at, wikidata } = content;
  const list = (key: NameList | 'was'): readonly string[] => [...entity[key], ...(content[key] ?? [])];
  return {
    ...entity,
    ...(subtype === undefined ? {} : { subtype: subtype as Entity['subtype'] }),
    names: { ...entity.names, ...names },
    aliases: list('aliases'),
    descriptions: list('descriptions'),
    demonyms: list('demonyms'),
    metonyms: list('metonyms'),
    was: list('was'),
    ...(within === undefined ? {} : { within }),
    ...(at === undefined ? {} : { at }),
    ...(wikidata === undefined ? {} : { wikidata }),
  };
}

/** The line of an entry in the file, from 1. */
export function lineOf({ value }: PlannedEntry): number {
  return typeof value === 'object' ? (value.source.line ?? 1) : 1;
}
