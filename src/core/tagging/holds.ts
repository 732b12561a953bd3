import { applySplices } from '../yaml/source';
import type { NewPassage, Passage, Sidecar } from './passage';
import { readSidecarDocument } from './sidecarDocument';
import type { EditedText } from './sidecarEditor';
import type { SidecarPlan } from './sidecarPlan';

/**
 * Whether what is read from the new text is what was planned, and nothing that could be read before is now wrong.
 * Entries that stand as they stood are left out of what is read: a list in block style is read entry by entry, so
 * that without anchors and aliases the others mean the same without them.
 */
export function holds(file: string, { text, kept }: EditedText, plan: SidecarPlan, before: Sidecar): boolean {
  const hasReferences = /(?:^|[\s[{,:-])[&*][^\s*]/m.test(text);
  const left = hasReferences ? [] : kept;
  const { sidecar } = readSidecarDocument(
    file,
    applySplices(
      text,
      left.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
  if (!sidecar.writable || sidecar.problems.length > before.problems.length) return false;
  return says(sidecar, plan, new Set(left.map(({ id }) => id)));
}

/** Whether a sidecar holds what was planned; `leftOut` has the ids of passages that it does not hold and need not. */
export function says(sidecar: Sidecar, plan: SidecarPlan, leftOut: ReadonlySet<string> = new Set()): boolean {
  const passages = new Map(sidecar.passages.map((passage) => [passage.id, passage]));
  if (passages.size + leftOut.size !== plan.passages.size) return false;
  for (const [id, planned] of plan.passages) {
    if (leftOut.has(id)) continue;
    const passage = passages.get(id);
    if (passage === undefined || passageKey(passage) !== passageKey(planned)) return false;
  }
  const corrections = (list: Sidecar['corrections'] | SidecarPlan['corrections']): string =>
    list
      .map(({ anchor, is }) => JSON.stringify([anchor, is]))
      .sort()
      .join();
  const { tagLines: _, ...article } = sidecar.metadata;
  return (
    corrections(sidecar.corrections) === corrections(plan.corrections) && sameFields(article, plan.article)
  );
}

/** Equal for passages that say the same. */
export function passageKey({ id, anchor, tags, actors, note, by, created }: Passage | NewPassage): string {
  const { start, end, quote, before, after } = anchor;
  const roles = actors.map((actor) => [actor.id, actor.role]);
  return JSON.stringify([id, start, end, quote, before, after, tags, roles, note, by, created]);
}

function sameFields(a: object, b: object): boolean {
  const sorted = (value: object): string =>
    JSON.stringify(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
}
