import { findBuiltin } from './builtin';
import type { Entity, EntityKind } from './entity';
import { contentOf, joined, type EntryContent, type NameList } from './entryContent';
import { patternEntity } from './patternEntity';
import { blankEntity, extended, unchanged, type PlannedEntry } from './plannedEntry';
import type { GazetteerFile } from './readGazetteer';

/** The entries of a gazetteer file while edits are planned, by their id of now. */
export class PlannedEntries {
  readonly #kind: EntityKind;
  readonly #entries: PlannedEntry[];
  /** Present id → its place among the entries. */
  readonly #places: Map<string, number>;

  /** `ids` are all that the file has, in its order. */
  constructor({ kind, entities, off }: GazetteerFile, ids: readonly string[]) {
    this.#kind = kind;
    const read = new Map<string, PlannedEntry['value']>([
      ...off.map((id) => [id, 'off'] as const),
      ...entities.map((entity) => [entity.id, entity] as const),
    ]);
    this.#entries = ids.map((id) => ({ ...unchanged, original: id, id, value: read.get(id) }));
    // Of two entries with one id the first counts.
    this.#places = new Map(ids.map((id, i) => [id, i] as const).reverse());
  }

  /** In the order of the file, new ones last. One that was made and is gone again was never there. */
  all(): readonly PlannedEntry[] {
    return this.#entries.filter(({ original, state }) => original !== undefined || state === 'stays');
  }

  get(id: string): PlannedEntry | undefined {
    return this.#entries[this.#places.get(id) ?? -1];
  }

  /** Puts an entry in the place of the one with its id. */
  set(entry: PlannedEntry): void {
    this.#entries[this.#places.get(entry.id) ?? -1] = entry;
  }

  append(entry: PlannedEntry): void {
    this.#places.set(entry.id, this.#entries.length);
    this.#entries.push(entry);
  }

  /** An entry that says this, in the place of one that says nothing. */
  create(id: string, content: EntryContent, instead?: PlannedEntry): void {
    const value = extended(blankEntity(this.#kind, id), content);
    const made: PlannedEntry = { ...unchanged, original: instead?.original, id, value, added: content };
    if (instead) this.set(made);
    else this.append(made);
  }

  remove(entry: PlannedEntry): void {
    this.set({ ...entry, state: 'goes', value: undefined });
    this.#places.delete(entry.id);
  }

  /** Puts an entry in the place of one with another id, by which it is no longer found. */
  replace(id: string, entry: PlannedEntry): void {
    this.#places.set(entry.id, this.#places.get(id) ?? -1);
    this.#places.delete(id);
    this.set(entry);
  }

  /** Adds to an entry, which is made where there is none; false where there is no such entity. */
  add(id: string, content: EntryContent): boolean {
    const entry = this.get(id);
    const builtin = findBuiltin(this.#kind, id);
    if (entry !== undefined && entry.value === undefined && builtin === undefined) return false;
    if (entry !== undefined && entry.value !== 'off') {
      const lists = Object.entries(entry.lists).map(([key, texts]) => [
        key,
        [...texts, ...(content[key as NameList] ?? [])],
      ]);
      this.set({
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
    this.create(id, builtin ? content : joined(content, contentOf(entity)), entry);
    return true;
  }

  /** All that is known of an entity, from the file and the built-in lists; undefined where there is none, or it is off. */
  contentOf(id: string): EntryContent | undefined {
    const value = this.get(id)?.value;
    if (value === 'off') return undefined;
    const builtin = this.#base(id);
    if (value === undefined) return builtin && contentOf(builtin);
    return builtin ? joined(contentOf(value), contentOf(builtin)) : contentOf(value);
  }

  #base(id: string): Entity | undefined {
    return findBuiltin(this.#kind, id) ?? patternEntity({ kind: this.#kind, id });
  }
}
