import type { Problem } from '../problem';
import { findBuiltin } from './builtin/builtin';
import type { Entity } from './entity';
import { contentOf, joined, lacking, nameLists, type EntryContent, type NameList } from './entryContent';
import type { GazetteerEdit } from './gazetteerEdit';
import { patternEntity } from './patternEntity';
import type { GazetteerFile } from './readGazetteer';

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

/** What a gazetteer file is to hold after some edits. */
export interface GazetteerPlan {
  /** In the order of the file, new ones last. */
  readonly entries: readonly PlannedEntry[];
  /** What is added to `ignore`. */
  readonly ignored: readonly string[];
  /** Former id → new id, for `within`. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Plans edits one after the other; a problem where one cannot be made, and then none is. `ids` are all that the file has. */
export function planEdits(
  path: string,
  file: GazetteerFile,
  ids: readonly string[],
  edits: readonly GazetteerEdit[],
): GazetteerPlan | Problem {
  const { kind } = file;
  const read = new Map<string, PlannedEntry['value']>([
    ...file.off.map((id) => [id, 'off'] as const),
    ...file.entities.map((entity) => [entity.id, entity] as const),
  ]);
  const entries: PlannedEntry[] = ids.map((id) => ({
    ...unchanged,
    original: id,
    id,
    value: read.get(id),
  }));
  // Of two entries with one id the first counts.
  const places = new Map(ids.map((id, i) => [id, i] as const).reverse());
  const known = new Set(file.ignore);
  const ignored: string[] = [];
  const renamed = new Map<string, string>();

  const refuse = (code: Problem['code'], data: Problem['data'] = {}, line = 1): Problem => {
    return { code, severity: 'error', file: path, line, data };
  };
  const unknown = (id: string): Problem => refuse('unknown-entity', { kind, id, file: path });
  const entryOf = (id: string): PlannedEntry | undefined => entries[places.get(id) ?? -1];
  const base = (id: string): Entity | undefined => findBuiltin(kind, id) ?? patternEntity({ kind, id });
  const set = (entry: PlannedEntry): void => void (entries[places.get(entry.id) ?? -1] = entry);
  const create = (entry: PlannedEntry): void => {
    places.set(entry.id, entries.length);
    entries.push(entry);
  };
  const blank = (id: string): Entity => ({
    ...noNames,
    kind,
    id,
    subtype: findBuiltin(kind, id)?.subtype ?? (kind === 'actor' ? 'organisation' : 'region'),
  });

  /** Adds to an entry, which is made where there is none; false where there is no such entity. */
  const add = (id: string, content: EntryContent): boolean => {
    const entry = entryOf(id);
    if (entry !== undefined && entry.value === undefined && findBuiltin(kind, id) === undefined) return false;
    if (entry !== undefined && entry.value !== 'off') {
      const value = extended(entry.value ?? blank(id), content);
      const more = Object.entries(entry.lists).map(([key, texts]) => [
        key,
        [...texts, ...(content[key as NameList] ?? [])],
      ]);
      const lists = Object.fromEntries(more) as PlannedEntry['lists'];
      set({ ...entry, value, added: joined(entry.added, content), lists });
      return true;
    }
    const entity = base(id);
    if (entity === undefined) return false;
    // The built-in lists tell what an entry with their id leaves out; of an office of a state nothing does.
    const whole = findBuiltin(kind, id) ? content : joined(content, contentOf(entity));
    const made = {
      ...unchanged,
      original: entry?.original,
      id,
      value: extended(blank(id), whole),
      added: whole,
    };
    if (entry) set(made);
    else create(made);
    return true;
  };
  const remove = (id: string): void => {
    const entry = entryOf(id);
    if (entry === undefined) return;
    set({ ...entry, state: 'goes', value: undefined });
    places.delete(id);
  };
  /** What is known of an entity of the file or of the built-in lists. */
  const wholeOf = (id: string): EntryContent | undefined => {
    const value = entryOf(id)?.value;
    const own = typeof value === 'object' ? contentOf(value) : undefined;
    const builtin = value === 'off' ? undefined : base(id);
    if (own && builtin) return joined(own, contentOf(builtin));
    return own ?? (builtin && contentOf(builtin));
  };

  const make = (edit: GazetteerEdit): Problem | undefined => {
    switch (edit.type) {
      case 'add-entity': {
        const { id, content } = edit;
        const taken = entryOf(id);
        if (taken) return refuse('duplicate-id', { id, first: lineOf(taken), inFile: '' }, lineOf(taken));
        if (Object.keys(content.names ?? {}).length === 0) return refuse('name-missing', { id });
        create({
          ...unchanged,
          original: undefined,
          id,
          value: extended(blank(id), content),
          added: content,
        });
        return undefined;
      }
      case 'add-names': {
        const { id, list, names } = edit;
        const value = entryOf(id)?.value;
        const present = typeof value === 'object' ? value[list] : [];
        const fresh = [...new Set(names)].filter((name) => !present.includes(name));
        return add(id, { [list]: fresh }) ? undefined : unknown(id);
      }
      case 'remove-names': {
        const entry = entryOf(edit.id);
        if (typeof entry?.value !== 'object') return unknown(edit.id);
        const { value } = entry;
        const lists: Partial<Record<NameList | 'was', readonly string[]>> = { ...entry.lists };
        for (const list of nameLists) {
          const rest = value[list].filter((name) => !edit.names.includes(name));
          if (rest.length < value[list].length) lists[list] = rest;
        }
        set({ ...entry, value: { ...value, ...lists }, lists });
        return undefined;
      }
      case 'switch-off': {
        const { id } = edit;
        const entry = entryOf(id);
        if (typeof entry?.value === 'object') return refuse('edit-refused', {}, lineOf(entry));
        if (entry) set({ ...entry, value: 'off' });
        else create({ ...unchanged, original: undefined, id, value: 'off' });
        return undefined;
      }
      case 'ignore':
        for (const name of edit.names) {
          if (known.has(name)) continue;
          known.add(name);
          ignored.push(name);
        }
        return undefined;
      case 'merge': {
        const { from, into } = edit;
        const content = wholeOf(from);
        const target = wholeOf(into);
        if (content === undefined) return unknown(from);
        if (target === undefined || from === into) return unknown(into);
        const value = entryOf(into)?.value;
        const own = typeof value === 'object' ? value : blank(into);
        const seen = extended({ ...own, ...noNames, id: into, was: own.was }, { ...target, was: [] });
        const additions = lacking(seen, { ...content, was: [from, ...(content.was ?? [])] });
        remove(from);
        return add(into, additions) ? undefined : unknown(into);
      }
      case 'rename': {
        const { from, to } = edit;
        const taken = entryOf(to);
        if (taken) return refuse('duplicate-id', { id: to, first: lineOf(taken), inFile: '' }, lineOf(taken));
        const entry = entryOf(from);
        const content = wholeOf(from);
        if (content === undefined || (entry && typeof entry.value !== 'object')) return unknown(from);
        renamed.set(from, to);
        const was = [...(content.was ?? []).filter((id) => id !== to), from];
        if (typeof entry?.value !== 'object') {
          const whole = { ...content, was };
          const value = extended(blank(to), whole);
          create({ ...unchanged, original: undefined, id: to, value, added: whole });
          return undefined;
        }
        // Under its new id the built-in lists no longer tell what the entry leaves out.
        const { value } = entry;
        const builtin = findBuiltin(kind, from);
        const rest: EntryContent = builtin
          ? { ...lacking(value, { ...contentOf(builtin), was: [] }), subtype: value.subtype }
          : {};
        const isBack = value.was.includes(to);
        const added = isBack ? rest : { ...rest, was: [from] };
        places.set(to, places.get(from) ?? -1);
        places.delete(from);
        set({
          ...entry,
          id: to,
          value: { ...extended(value, rest), id: to, was },
          added: joined(entry.added, added),
          lists: isBack ? { ...entry.lists, was } : entry.lists,
        });
        return undefined;
      }
    }
  };
  for (const edit of edits) {
    const problem = make(edit);
    if (problem) return problem;
  }
  const written = entries.filter(({ original, state }) => original !== undefined || state === 'stays');
  return { entries: written, ignored, renamed };
}

const unchanged = { state: 'stays', added: {}, lists: {} } as const;

const noNames = {
  names: {},
  aliases: [],
  descriptions: [],
  demonyms: [],
  metonyms: [],
  was: [],
  source: {},
} as const;

/** An entity as it is read once this is added to its entry. */
function extended(entity: Entity, content: EntryContent): Entity {
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

function lineOf({ value }: PlannedEntry): number {
  return typeof value === 'object' ? (value.source.line ?? 1) : 1;
}
