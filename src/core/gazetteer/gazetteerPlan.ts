import type { Problem } from '../problem';
import { findBuiltin } from './builtin/builtin';
import type { Entity, EntityKind } from './entity';
import { contentOf, joined, lacking, nameLists, type EntryContent, type NameList } from './entryContent';
import type { GazetteerEdit } from './gazetteerEdit';
import { patternEntity } from './patternEntity';
import { blankEntity, extended, lineOf, noNames, unchanged, type PlannedEntry } from './plannedEntry';
import type { GazetteerFile } from './readGazetteer';

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
  const planner = new Planner(path, file, ids);
  for (const edit of edits) {
    const problem = planner.make(edit);
    if (problem) return problem;
  }
  return planner.plan;
}

type Of<Type extends GazetteerEdit['type']> = Extract<GazetteerEdit, { readonly type: Type }>;

class Planner {
  readonly #path: string;
  readonly #kind: EntityKind;
  readonly #entries: PlannedEntry[];
  /** Present id → its place among the entries. */
  readonly #places: Map<string, number>;
  readonly #known: Set<string>;
  readonly #ignored: string[] = [];
  readonly #renamed = new Map<string, string>();

  constructor(path: string, file: GazetteerFile, ids: readonly string[]) {
    this.#path = path;
    this.#kind = file.kind;
    const read = new Map<string, PlannedEntry['value']>([
      ...file.off.map((id) => [id, 'off'] as const),
      ...file.entities.map((entity) => [entity.id, entity] as const),
    ]);
    this.#entries = ids.map((id) => ({ ...unchanged, original: id, id, value: read.get(id) }));
    // Of two entries with one id the first counts.
    this.#places = new Map(ids.map((id, i) => [id, i] as const).reverse());
    this.#known = new Set(file.ignore);
  }

  get plan(): GazetteerPlan {
    const entries = this.#entries.filter(
      ({ original, state }) => original !== undefined || state === 'stays',
    );
    return { entries, ignored: this.#ignored, renamed: this.#renamed };
  }

  make(edit: GazetteerEdit): Problem | undefined {
    switch (edit.type) {
      case 'add-entity':
        return this.#addEntity(edit);
      case 'add-names':
        return this.#addNames(edit);
      case 'remove-names':
        return this.#removeNames(edit);
      case 'switch-off':
        return this.#switchOff(edit);
      case 'ignore':
        return this.#ignore(edit);
      case 'merge':
        return this.#merge(edit);
      case 'rename':
        return this.#rename(edit);
    }
  }

  #addEntity({ id, content }: Of<'add-entity'>): Problem | undefined {
    const taken = this.#entry(id);
    if (taken) return this.#taken(id, taken);
    if (Object.keys(content.names ?? {}).length === 0) return this.#refuse('name-missing', { id });
    this.#create(id, content);
    return undefined;
  }

  #addNames({ id, list, names }: Of<'add-names'>): Problem | undefined {
    const value = this.#entry(id)?.value;
    const present = typeof value === 'object' ? value[list] : [];
    const fresh = [...new Set(names)].filter((name) => !present.includes(name));
    return this.#add(id, { [list]: fresh }) ? undefined : this.#unknown(id);
  }

  #removeNames({ id, names }: Of<'remove-names'>): Problem | undefined {
    const entry = this.#entry(id);
    if (typeof entry?.value !== 'object') return this.#unknown(id);
    const { value } = entry;
    const lists: Partial<Record<NameList | 'was', readonly string[]>> = { ...entry.lists };
    for (const list of nameLists) {
      const rest = value[list].filter((name) => !names.includes(name));
      if (rest.length < value[list].length) lists[list] = rest;
    }
    this.#set({ ...entry, value: { ...value, ...lists }, lists });
    return undefined;
  }

  #switchOff({ id }: Of<'switch-off'>): Problem | undefined {
    const entry = this.#entry(id);
    if (typeof entry?.value === 'object') return this.#refuse('edit-refused', {}, lineOf(entry));
    if (entry) this.#set({ ...entry, value: 'off' });
    else this.#append({ ...unchanged, original: undefined, id, value: 'off' });
    return undefined;
  }

  #ignore({ names }: Of<'ignore'>): undefined {
    for (const name of names) {
      if (this.#known.has(name)) continue;
      this.#known.add(name);
      this.#ignored.push(name);
    }
  }

  #merge({ from, into }: Of<'merge'>): Problem | undefined {
    const content = this.#whole(from);
    const target = this.#whole(into);
    if (content === undefined) return this.#unknown(from);
    if (target === undefined || from === into) return this.#unknown(into);
    const value = this.#entry(into)?.value;
    const own = typeof value === 'object' ? value : blankEntity(this.#kind, into);
    const seen = extended({ ...own, ...noNames, was: own.was }, { ...target, was: [] });
    const additions = lacking(seen, { ...content, was: [from, ...(content.was ?? [])] });
    const gone = this.#entry(from);
    if (gone) {
      this.#set({ ...gone, state: 'goes', value: undefined });
      this.#places.delete(from);
    }
    return this.#add(into, additions) ? undefined : this.#unknown(into);
  }

  #rename({ from, to }: Of<'rename'>): Problem | undefined {
    const taken = this.#entry(to);
    if (taken) return this.#taken(to, taken);
    const entry = this.#entry(from);
    const content = this.#whole(from);
    if (content === undefined || (entry && typeof entry.value !== 'object')) return this.#unknown(from);
    this.#renamed.set(from, to);
    const was = [...(content.was ?? []).filter((id) => id !== to), from];
    if (typeof entry?.value !== 'object') {
      this.#create(to, { ...content, was });
      return undefined;
    }
    // Under its new id the built-in lists no longer tell what the entry leaves out.
    const { value } = entry;
    const builtin = findBuiltin(this.#kind, from);
    const rest: EntryContent = builtin
      ? { ...lacking(value, { ...contentOf(builtin), was: [] }), subtype: value.subtype }
      : {};
    // An id that it takes back is no former one any more, whether the file has it or an edit before this one.
    const { was: addedIds = [] } = entry.added;
    const isInFile = value.was.includes(to) && !addedIds.includes(to);
    const added = { ...entry.added, was: addedIds.filter((id) => id !== to) };
    this.#places.set(to, this.#places.get(from) ?? -1);
    this.#places.delete(from);
    this.#set({
      ...entry,
      id: to,
      value: { ...extended(value, rest), id: to, was },
      added: joined(added, { ...rest, was: [from] }),
      lists: isInFile || entry.lists.was ? { ...entry.lists, was } : entry.lists,
    });
    return undefined;
  }

  /** Adds to an entry, which is made where there is none; false where there is no such entity. */
  #add(id: string, content: EntryContent): boolean {
    const entry = this.#entry(id);
    const builtin = findBuiltin(this.#kind, id);
    if (entry !== undefined && entry.value === undefined && builtin === undefined) return false;
    if (entry !== undefined && entry.value !== 'off') {
      const lists = Object.entries(entry.lists).map(([key, texts]) => [
        key,
        [...texts, ...(content[key as NameList] ?? [])],
      ]);
      this.#set({
        ...entry,
        value: extended(entry.value ?? blankEntity(this.#kind, id), content),
        added: joined(entry.added, content),
        lists: Object.fromEntries(lists) as PlannedEntry['lists'],
      });
      return true;
    }
    const entity = this.#base(id);
    if (entity === undefined) return false;
    // The built-in lists tell what an entry with their id leaves out; of an office of a state nothing does.
    this.#create(id, builtin ? content : joined(content, contentOf(entity)), entry);
    return true;
  }

  /** What is known of an entity of the file or of the built-in lists. */
  #whole(id: string): EntryContent | undefined {
    const value = this.#entry(id)?.value;
    if (value === 'off') return undefined;
    const builtin = this.#base(id);
    if (value === undefined) return builtin && contentOf(builtin);
    return builtin ? joined(contentOf(value), contentOf(builtin)) : contentOf(value);
  }

  #base(id: string): Entity | undefined {
    return findBuiltin(this.#kind, id) ?? patternEntity({ kind: this.#kind, id });
  }

  #entry(id: string): PlannedEntry | undefined {
    return this.#entries[this.#places.get(id) ?? -1];
  }

  #set(entry: PlannedEntry): void {
    this.#entries[this.#places.get(entry.id) ?? -1] = entry;
  }

  /** An entry that says this, in the place of one that says nothing. */
  #create(id: string, content: EntryContent, instead?: PlannedEntry): void {
    const value = extended(blankEntity(this.#kind, id), content);
    const made: PlannedEntry = { ...unchanged, original: instead?.original, id, value, added: content };
    if (instead) this.#set(made);
    else this.#append(made);
  }

  #append(entry: PlannedEntry): void {
    this.#places.set(entry.id, this.#entries.length);
    this.#entries.push(entry);
  }

  #taken(id: string, by: PlannedEntry): Problem {
    return this.#refuse('duplicate-id', { id, first: lineOf(by), inFile: '' }, lineOf(by));
  }

  #unknown(id: string): Problem {
    return this.#refuse('unknown-entity', { kind: this.#kind, id, file: this.#path });
  }

  #refuse(code: Problem['code'], data: Problem['data'], line = 1): Problem {
    return { code, severity: 'error', file: this.#path, line, data };
  }
}
