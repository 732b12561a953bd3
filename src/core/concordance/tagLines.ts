import type { Anchor, Sidecar } from '../tagging/passage';
import type { SidecarEdit } from '../tagging/sidecarEdit';
import { hasWords, tagAnchor, type Tagger } from '../tagging/tagAnchor';

/**
 * The edits of a sidecar that give tags to stretches of its article; where anybody's passage of the very same words has
 * all of the tags already, nothing is done.
 */
export function editsToTag(
  { passages }: Sidecar,
  anchors: readonly Anchor[],
  tags: readonly string[],
  tagger: Tagger,
): readonly SidecarEdit[] {
  return anchors.flatMap((anchor): readonly SidecarEdit[] => {
    const isTagged = passages.some(
      (passage) => hasWords(passage, anchor) && tags.every((tag) => passage.tags.includes(tag)),
    );
    return isTagged ? [] : [tagAnchor(passages, anchor, tags, tagger)];
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
