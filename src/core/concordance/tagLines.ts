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

/**
 * The edits that change the tags of passages, and with `whole` those of the article; a passage that is left without tags
 * is removed. Those that are gone are left out.
 */
export function editsToRetag(
  { passages, metadata }: Sidecar,
  { ids, whole = false }: { readonly ids: ReadonlySet<string>; readonly whole?: boolean },
  change: (tags: readonly string[]) => readonly string[],
): readonly SidecarEdit[] {
  /** Undefined where nothing changes. */
  const changed = (before: readonly string[]): readonly string[] | undefined => {
    const tags = [...new Set(change(before))];
    return tags.length === before.length && tags.every((tag, i) => tag === before[i]) ? undefined : tags;
  };
  const ofArticle = whole && metadata.tags ? changed(metadata.tags) : undefined;
  const ofPassages = passages.flatMap(({ id, tags: before }): readonly SidecarEdit[] => {
    const tags = ids.has(id) ? changed(before) : undefined;
    if (tags === undefined) return [];
    return tags.length === 0 ? [{ type: 'remove-passage', id }] : [{ type: 'set-tags', id, tags }];
  });
  return [
    ...(ofArticle ? [{ type: 'set-article', article: { tags: ofArticle } } as const] : []),
    ...ofPassages,
  ];
}

function isSame({ anchor }: Passage, { start, end, quote }: Anchor): boolean {
  return anchor.start === start && anchor.end === end && anchor.quote === quote;
}
