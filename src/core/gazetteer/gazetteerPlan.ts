import type { Problem } from '../problem';
import { findBuiltin } from './builtin';
import type { EntityKind } from './entity';
import { contentOf, joined, lacking, nameLists, type EntryContent, type NameList } from './entryContent';
import type { GazetteerEdit } from './gazetteerEdit';
import { PlannedEntries } from './plannedEntries';
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
  readonly #entries: PlannedEntries;
  readonly #known: Set<string>;
  readonly #ignored: string[] = [];
  readonly #renamed = new Map<string, string>();

  constructor(path: string, file: GazetteerFile, ids: readonly string[]) {
    this.#path = path;
    this.#kind = file.kind;
    this.#entries = new PlannedEntries(file, ids);
    this.#known = new Set(file.ignore);
  }

  get plan(): GazetteerPlan {
    return { entries: this.#entries.all(), ignored: this.#ignored, renamed: this.#renamed };
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
    const taken = this.#entries.get(id);
    if (taken) return this.#taken(id, taken);
    if (Object.keys(content.names ?? {}).length === 0) return this.#refuse('name-missing', { id });
    this.#entries.create(id, content);
    return undefined;
  }

  #addNames({ id, list, names }: Of<'add-names'>): Problem | undefined {
    const value = this.#entries.get(id)?.value;
    const present = typeof value === 'object' ? value[list] : [];
    const fresh = [...new Set(names)].filter((name) => !present.includes(name));
    return this.#entries.add(id, { [list]: fresh }) ? undefined : this.#unknown(id);
  }

  #removeNames({ id, names }: Of<'remove-names'>): Problem | undefined {
    const entry = this.#entries.get(id);
    if (typeof entry?.value !== 'object') return this.#unknown(id);
    const { value } = entry;
    const lists: Partial<Record<NameList | 'was', readonly string[]>> = { ...entry.lists };
    for (const list of nameLists) {
      const rest = value[list].filter((name) => !names.includes(name));
      if (rest.length < value[list].length) lists[list] = rest;
    }
    this.#entries.set({ ...entry, value: { ...value, ...lists }, lists });
    return undefined;
  }

  #switchOff({ id }: Of<'switch-off'>): Problem | undefined {
    const entry = this.#entries.get(id);
    if (typeof entry?.value === 'object') return this.#refuse('edit-refused', {}, lineOf(entry));
    if (entry) this.#entries.set({ ...entry, value: 'off' });
    else this.#entries.append({ ...unchanged, original: undefined, id, value: 'off' });
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
    const content = this.#entries.contentOf(from);
    const target = this.#entries.contentOf(into);
    if (content === undefined) return this.#unknown(from);
    if (target === undefined || from === into) return this.#unknown(into);
    const value = this.#entries.get(into)?.value;
    const own = typeof value === 'object' ? value : blankEntity(this.#kind, into);
    const seen = extended({ ...own, ...noNames, was: own.was }, { ...target, was: [] });
    const additions = lacking(seen, { ...content, was: [from, ...(content.was ?? [])] });
    const gone = this.#entries.get(from);
    if (gone) this.#entries.remove(gone);
    return this.#entries.add(into, additions) ? undefined : this.#unknown(into);
  }

  #rename({ from, to }: Of<'rename'>): Problem | undefined {
    const taken = this.#entries.get(to);
    if (taken) return this.#taken(to, taken);
    const entry = this.#entries.get(from);
    const content = this.#entries.contentOf(from);
    if (content === undefined || (entry && typeof entry.value !== 'object')) return this.#unknown(from);
    this.#renamed.set(from, to);
    const was = [...(content.was ?? []).filter((id) => id !== to), from];
    if (typeof entry?.value !== 'object') {
      this.#entries.create(to, { ...content, was });
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
    this.#entries.replace(from, {
      ...entry,
      id: to,
      value: { ...extended(value, rest), id: to, was },
      added: joined(added, { ...rest, was: [from] }),
      lists: isInFile || entry.lists.was ? { ...entry.lists, was } : entry.lists,
    });
    return undefined;
  }

  #taken(id: string, by: PlannedEntry): Problem {
    return this.#refuse('duplicate-id', { id, first: lineOf(by), inFile: '' }, lineOf(by));
  }

  #unknown(id: string): Problem {
    return this.#refuse('unknown-entity', { what: this.#kind, id, file: this.#path });
  }

  #refuse(code: Problem['code'], data: Problem['data'], line = 1): Problem {
    return { code, severity: 'error', file: this.#path, line, data };
  }
}
