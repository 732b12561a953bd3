import { applySplices } from '../yaml/source';
import type { NewPassage, Passage, Sidecar } from './passage';
import { readSidecarDocument } from './sidecarDocument';
import type { EditedText, KeptPassage } from './sidecarEditor';
import type { SidecarPlan } from './sidecarPlan';

/** What a passage need not have to be read. */
const optional = new Set(['before', 'after', 'actors', 'note', 'by', 'created']);

/** What was left out of a sidecar when it was read: of a passage, by its id, these fields, or all of it. */
type LeftOut = ReadonlyMap<string, ReadonlySet<string> | 'all'>;

/**
 * Whether what is read from the new text is what was planned, and nothing that could be read before is now wrong.
 * What stands as it stood is left out of what is read: a list and a mapping in block style are read entry by entry,
 * so that without anchors and aliases the others mean the same without them.
 */
export function holds(file: string, { text, kept }: EditedText, plan: SidecarPlan, before: Sidecar): boolean {
  const hasReferences = /(?:^|[\s[{,:-])[&*][^\s*]/m.test(text);
  const left = hasReferences ? [] : kept.filter(({ key }) => key === undefined || optional.has(key));
  const { sidecar } = readSidecarDocument(
    file,
    applySplices(
      text,
      left.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
  if (!sidecar.writable || sidecar.problems.length > before.problems.length) return false;
  return says(sidecar, plan, leftOutOf(left));
}

function leftOutOf(left: readonly KeptPassage[]): LeftOut {
  const leftOut = new Map<string, Set<string> | 'all'>();
  for (const { id, key } of left) {
    const known = leftOut.get(id);
    if (key === undefined) leftOut.set(id, 'all');
    else if (known === undefined) leftOut.set(id, new Set([key]));
    else if (known !== 'all') known.add(key);
  }
  return leftOut;
}

/** Whether a sidecar holds what was planned, as far as it was read. */
export function says(sidecar: Sidecar, plan: SidecarPlan, leftOut: LeftOut = new Map()): boolean {
  const passages = new Map(sidecar.passages.map((passage) => [passage.id, passage]));
  const unread = [...leftOut.values()].filter((left) => left === 'all').length;
  if (passages.size + unread !== plan.passages.size) return false;
  for (const [id, planned] of plan.passages) {
    const left = leftOut.get(id);
    if (left === 'all') continue;
    const passage = passages.get(id);
    if (passage === undefined || passageKey(passage) !== passageKey(left ? without(planned, left) : planned))
      return false;
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

function without(passage: NewPassage, keys: ReadonlySet<string>): NewPassage {
  const { id, anchor, tags, actors, note, by, created } = passage;
  return {
    id,
    anchor: {
      ...anchor,
      ...(keys.has('before') ? { before: '' } : {}),
      ...(keys.has('after') ? { after: '' } : {}),
    },
    tags,
    actors: keys.has('actors') ? [] : actors,
    ...(note === undefined || keys.has('note') ? {} : { note }),
    ...(by === undefined || keys.has('by') ? {} : { by }),
    ...(created === undefined || keys.has('created') ? {} : { created }),
  };
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
