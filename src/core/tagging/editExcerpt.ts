import type { EditResult } from '../editedFile';
import { Excerpt, type OutlineEntry } from '../yaml/outline';
import { editWhole } from './editWhole';
import { says } from './holds';
import type { Passage } from './passage';
import { lookAtSidecar } from './readSidecar';
import { readSidecarDocument } from './sidecarDocument';
import type { SidecarEdit } from './sidecarEdit';
import type { KnownSidecar } from './sidecarMemory';
import { planEdits } from './sidecarPlan';

/**
 * Makes edits in a known sidecar, looking only at what they concern: of thousands of entries that takes a fraction of
 * the time. Every entry of the result is still compared with what it should be. Undefined where it cannot be done so.
 */
export function editExcerpt(
  file: string,
  known: KnownSidecar,
  edits: readonly SidecarEdit[],
): EditResult | undefined {
  const excerpt = excerptFor(known, edits);
  if (excerpt === undefined) return undefined;
  const plan = planEdits(file, known.sidecar, edits);
  if ('code' in plan) return { ok: false, problem: plan };
  const edited = editWhole(file, readSidecarDocument(file, excerpt.text), edits);
  const text = edited.ok ? excerpt.carry(edited.text) : undefined;
  if (text === undefined) return undefined;
  const { sidecar } = lookAtSidecar(file, text);
  const isRight = sidecar.writable && sidecar.problems.length === 0 && says(sidecar, plan);
  return isRight ? { ok: true, text } : undefined;
}

/**
 * The part of a sidecar that some edits concern: the entries that they change, those beside which new ones will stand,
 * and what stands outside the list. An edit there, carried over, gives what it gives in the whole. Undefined where it
 * might not, or where little would be left out.
 */
function excerptFor(known: KnownSidecar, edits: readonly SidecarEdit[]): Excerpt | undefined {
  const { text, entries, sidecar } = known;
  const last = entries.length - 1;
  const kept = new Set([0, 1, last - 1, last]);
  const keep = (index: number): void => {
    for (const i of [index - 1, index, index + 1]) kept.add(i);
  };
  const places = new Map(sidecar.passages.map(({ id }, i) => [id, i]));
  for (const edit of edits) {
    // Where a moved entry goes depends on the order of all others.
    if (edit.type === 'set-anchor') return undefined;
    if (edit.type === 'add-passage') {
      if (!isInOrder(sidecar.passages)) return undefined;
      const { start, end } = edit.passage.anchor;
      const next = sidecar.passages.findIndex(
        ({ anchor }) => anchor.start > start || (anchor.start === start && anchor.end > end),
      );
      keep(next < 0 ? last : next);
    } else if ('id' in edit) keep(places.get(edit.id) ?? 0);
  }
  const witness = styleWitness(text, entries);
  if (witness === undefined) return undefined;
  kept.add(witness);
  if (kept.size > entries.length / 2) return undefined;
  return new Excerpt(text, entries, (i) => kept.has(i));
}

/** In a list that is out of order, the place of a new entry depends on all others. */
function isInOrder(passages: readonly Passage[]): boolean {
  return passages.every(({ anchor }, i) => i === 0 || (passages[i - 1]?.anchor.start ?? 0) <= anchor.start);
}

/**
 * An entry that shows whether blank lines separate the entries, which new ones then follow. Undefined where that
 * cannot be told from the ends of their lines.
 */
function styleWitness(text: string, entries: readonly OutlineEntry[]): number | undefined {
  const ends = entries.slice(0, -1).map(({ start, end }) => endOf(text.slice(start, end)));
  const dense = ends.indexOf('line');
  if (dense >= 0) return dense;
  return ends.every((end) => end === 'blank') ? 0 : undefined;
}

function endOf(entry: string): 'line' | 'blank' | 'comment' {
  const trimmed = entry.trimEnd();
  const lastLine = trimmed.slice(trimmed.lastIndexOf('\n') + 1);
  if (/^\s*#/.test(lastLine)) return 'comment';
  return /^\r?\n?$/.test(entry.slice(trimmed.length).replace(/^[ \t]+/, '')) ? 'line' : 'blank';
}
