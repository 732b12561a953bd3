import type { NewPassage } from './passage';
import { passageKey } from './holds';

/** Where two sides said different things and one of them, or both, was kept. */
export interface MergeConflict {
  /** The passage, or undefined for what belongs to the article. */
  readonly id: string | undefined;
  /** The key that differs; undefined where one side removed what the other changed: it is kept. */
  readonly key: string | undefined;
}

/** What both sides make of one passage. */
export interface MergedPassage {
  /** Undefined: it is removed. */
  readonly passage: NewPassage | undefined;
  readonly conflicts: readonly MergeConflict[];
}

/** Merges what two readers made of a passage; undefined stands for no such passage. Nothing that either added is lost. */
export function mergePassage(
  base: NewPassage | undefined,
  ours: NewPassage | undefined,
  theirs: NewPassage | undefined,
): MergedPassage {
  const kept = ours ?? theirs;
  if (kept === undefined) return { passage: undefined, conflicts: [] };
  if (ours === undefined || theirs === undefined) {
    if (base === undefined) return { passage: kept, conflicts: [] };
    const isChanged = passageKey(kept) !== passageKey(base);
    if (!isChanged) return { passage: undefined, conflicts: [] };
    return { passage: kept, conflicts: [{ id: kept.id, key: undefined }] };
  }
  const conflicts: MergeConflict[] = [];
  const conflict = (key: string): void => void conflicts.push({ id: ours.id, key });
  const one = <T>(key: string, a: T | undefined, b: T | undefined, old: T | undefined): T | undefined => {
    const [left, right, before] = [a, b, old].map((value) => JSON.stringify(value));
    if (left === right || right === before) return a;
    if (left === before) return b;
    conflict(key);
    return a ?? b;
  };
  const note = mergeNotes(base?.note, ours.note, theirs.note, () => conflict('note'));
  const by = one('by', ours.by, theirs.by, base?.by);
  const created = one('created', ours.created, theirs.created, base?.created);
  const tags = mergeLists(base?.tags ?? [], ours.tags, theirs.tags, (tag) => tag);
  return {
    passage: {
      id: ours.id,
      anchor: one('start', ours.anchor, theirs.anchor, base?.anchor) ?? ours.anchor,
      // Where each side took another tag away, none would be left: both stay.
      tags: tags.length > 0 ? tags : [...new Set([...ours.tags, ...theirs.tags])],
      actors: mergeLists(base?.actors ?? [], ours.actors, theirs.actors, (actor) =>
        JSON.stringify([actor.id, actor.role]),
      ),
      ...(note === undefined ? {} : { note }),
      ...(by === undefined ? {} : { by }),
      ...(created === undefined ? {} : { created }),
    },
    conflicts,
  };
}

/** What ours has, without what theirs took away, then what theirs added. */
export function mergeLists<T>(
  base: readonly T[],
  ours: readonly T[],
  theirs: readonly T[],
  keyOf: (item: T) => string,
): readonly T[] {
  const before = new Set(base.map(keyOf));
  const right = new Set(theirs.map(keyOf));
  const left = new Set(ours.map(keyOf));
  const kept = ours.filter((item) => right.has(keyOf(item)) || !before.has(keyOf(item)));
  const added = theirs.filter((item) => !left.has(keyOf(item)) && !before.has(keyOf(item)));
  return [...kept, ...added];
}

/** Both notes where both sides wrote, ours first. */
export function mergeNotes(
  base: string | undefined,
  ours: string | undefined,
  theirs: string | undefined,
  conflict: () => void,
): string | undefined {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  if (ours === undefined || theirs === undefined) {
    conflict();
    return ours ?? theirs;
  }
  if (ours.includes(theirs)) return ours;
  if (theirs.includes(ours)) return theirs;
  conflict();
  return `${ours}\n\n${theirs}`;
}
