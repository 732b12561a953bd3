import type { Anchor, Passage, Sidecar } from '../tagging/passage';
import type { SidecarEdit } from '../tagging/sidecarEdit';

/** Who tags, when, and under which ids. */
export interface Tagger {
  readonly by?: string | undefined;
  /** ISO 8601. */
  readonly created: string;
  readonly newId: () => string;
}

/**
 * The edits of a sidecar that give tags to stretches of its article. A reader who has a passage of the very same words
 * means that one; where anybody's has all of the tags already, nothing is done.
 */
export function editsToTag(
  { passages }: Sidecar,
  anchors: readonly Anchor[],
  tags: readonly string[],
  { by, created, newId }: Tagger,
): readonly SidecarEdit[] {
  return anchors.flatMap((anchor): readonly SidecarEdit[] => {
    const same = passages.filter((passage) => isSame(passage, anchor));
    if (same.some((passage) => tags.every((tag) => passage.tags.includes(tag)))) return [];
    const own = same.find((passage) => passage.by === by);
    if (own) return [{ type: 'set-tags', id: own.id, tags: [...new Set([...own.tags, ...tags])] }];
    const passage = { id: newId(), anchor, tags, actors: [], ...(by === undefined ? {} : { by }), created };
    return [{ type: 'add-passage', passage }];
  });
}

/** The edits that change the tags of passages; one that is left without tags is removed. Those that are gone are left out. */
export function editsToRetag(
  { passages }: Sidecar,
  ids: ReadonlySet<string>,
  change: (tags: readonly string[]) => readonly string[],
): readonly SidecarEdit[] {
  return passages.flatMap(({ id, tags: before }): readonly SidecarEdit[] => {
    if (!ids.has(id)) return [];
    const tags = [...new Set(change(before))];
    if (tags.length === 0) return [{ type: 'remove-passage', id }];
    const isSameList = tags.length === before.length && tags.every((tag, i) => tag === before[i]);
    return isSameList ? [] : [{ type: 'set-tags', id, tags }];
  });
}

function isSame({ anchor }: Passage, { start, end, quote }: Anchor): boolean {
  return anchor.start === start && anchor.end === end && anchor.quote === quote;
}
