import type { Anchor, Passage } from './passage';
import type { SidecarEdit } from './sidecarEdit';

/** Who tags, when, and under which ids. */
export interface Tagger {
  readonly by?: string | undefined;
  /** ISO 8601. */
  readonly created: string;
  readonly newId: () => string;
}

/**
 * The edit that gives tags to a stretch of an article: a new passage; but a reader who tags the very same words again
 * means the passage that he has there.
 */
export function tagAnchor(
  passages: readonly Passage[],
  anchor: Anchor,
  tags: readonly string[],
  { by, created, newId }: Tagger,
): SidecarEdit {
  const own = passages.find((passage) => passage.by === by && hasWords(passage, anchor));
  if (own) return { type: 'set-tags', id: own.id, tags: [...new Set([...own.tags, ...tags])] };
  const passage = { id: newId(), anchor, tags, actors: [], ...(by === undefined ? {} : { by }), created };
  return { type: 'add-passage', passage };
}

/** Whether a passage is of the very words of an anchor. */
export function hasWords({ anchor }: Passage, { start, end, quote }: Anchor): boolean {
  return anchor.start === start && anchor.end === end && anchor.quote === quote;
}
