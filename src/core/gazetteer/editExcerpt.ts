import type { EditResult } from '../editedFile';
import { Excerpt } from '../yaml/outline';
import { applySplices } from '../yaml/source';
import { editWhole } from './editWhole';
import type { EntityKind } from './entity';
import { readGazetteerDocument } from './gazetteerDocument';
import type { GazetteerEdit } from './gazetteerEdit';
import type { KnownGazetteer } from './gazetteerMemory';
import { planEdits } from './gazetteerPlan';
import { says } from './holds';
import { lookAtGazetteer } from './readGazetteer';

/**
 * Makes edits in a known gazetteer, looking only at the entries that they concern: of ten thousand that takes a small
 * fraction of the time. All of the result is still compared with what it should say. Undefined where it cannot be done
 * so.
 */
export function editExcerpt(
  path: string,
  known: KnownGazetteer,
  kind: EntityKind,
  edits: readonly GazetteerEdit[],
): EditResult | undefined {
  const excerpt = excerptFor(known, edits);
  if (excerpt === undefined) return undefined;
  const ids = known.entries.map(({ id }) => id);
  const plan = planEdits(path, known.gazetteer, ids, edits);
  if ('code' in plan) return { ok: false, problem: plan };
  const edited = editWhole(path, readGazetteerDocument(path, excerpt.text, kind), kind, edits);
  const splices = edited.ok && edited.splices ? excerpt.carrySplices(edited.splices) : undefined;
  if (splices === undefined) return undefined;
  const text = applySplices(known.text, splices);
  const { gazetteer } = lookAtGazetteer(path, text, kind);
  return says(gazetteer, plan, known.gazetteer) ? { ok: true, text } : undefined;
}

/**
 * The part of a gazetteer that some edits concern: the entries that they change, each with the one before it, the last
 * one, after which new ones will stand, and what stands outside the list. Undefined where little would be left out.
 */
function excerptFor(
  { text, outline, entries }: KnownGazetteer,
  edits: readonly GazetteerEdit[],
): Excerpt | undefined {
  const ids = new Set(edits.flatMap(idsOf));
  const kept = new Set([entries.length - 1]);
  entries.forEach(({ id, value }, i) => {
    const within = typeof value === 'object' ? value.within : undefined;
    if (ids.has(id) || (within !== undefined && ids.has(within))) kept.add(i - 1).add(i);
  });
  return kept.size > entries.length / 2 ? undefined : new Excerpt(text, outline, (i) => kept.has(i));
}

function idsOf(edit: GazetteerEdit): readonly string[] {
  switch (edit.type) {
    case 'ignore':
      return [];
    case 'merge':
      return [edit.from, edit.into];
    case 'rename':
      return [edit.from, edit.to];
    default:
      return [edit.id];
  }
}
