import type { Problem } from '../problem';
import { applySplices } from '../yaml/source';
import type { NewPassage, Passage, Sidecar } from './passage';
import { readSidecarDocument, type SidecarDocument } from './sidecarDocument';
import type { SidecarEdit } from './sidecarEdit';
import { SidecarEditor, type EditedText } from './sidecarEditor';
import { planEdits, type SidecarPlan } from './sidecarPlan';

export type { SidecarEdit } from './sidecarEdit';

/** The new text of a sidecar, or why nothing was changed. */
export type EditResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem };

/**
 * Makes all of the edits, one after the other, or none. `text` is the sidecar as it is on disk, undefined where
 * there is none. What is not edited stays to the byte; what is written is read again and compared with what it
 * should be, and refused if it differs. A text that does not parse is never changed.
 */
export function editSidecar(
  file: string,
  text: string | undefined,
  edits: readonly SidecarEdit[],
): EditResult {
  const started = startedText(text);
  const before = readSidecarDocument(file, started);
  if (!before.sidecar.writable) return { ok: false, problem: whyNotWritable(file, before) };
  const plan = planEdits(file, before.sidecar, edits);
  if ('code' in plan) return { ok: false, problem: plan };
  const changed = new SidecarEditor(file, before, plan).run();
  const isRight = changed && (changed.text === started || holds(file, changed, plan, before.sidecar));
  return isRight ? { ok: true, text: changed.text } : { ok: false, problem: refusal(file, before, plan) };
}

/** A file without content gets its first key. */
function startedText(text: string | undefined): string {
  if (text === undefined) return 'sidecar: 1\n';
  const withoutComments = text.replace(/^\uFEFF/, '').replace(/^\s*(?:#.*)?$/gm, '');
  if (withoutComments.trim() !== '') return text;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text}${text === '' || /[\n\uFEFF]$/.test(text) ? '' : eol}sidecar: 1${eol}`;
}

function whyNotWritable(file: string, { yaml, sidecar }: SidecarDocument): Problem {
  const version = sidecar.problems.find(({ code }) => code.startsWith('version-'));
  return yaml.problems[0] ?? version ?? sidecar.problems[0] ?? refusalAt(file, 1);
}

/** Names the first entry that was to be changed. */
function refusal(file: string, { sidecar }: SidecarDocument, plan: SidecarPlan): Problem {
  const entry = sidecar.passages.find(({ id }) => plan.touched.has(id));
  return refusalAt(file, entry?.line ?? 1);
}

function refusalAt(file: string, line: number): Problem {
  return { code: 'edit-refused', severity: 'error', file, line, data: {} };
}

/**
 * Whether what is read from the new text is what was planned, and nothing that could be read before is now wrong.
 * Entries that stand as they stood are left out of what is read: a list in block style is read entry by entry, so
 * that without anchors and aliases the others mean the same without them.
 */
function holds(file: string, { text, kept }: EditedText, plan: SidecarPlan, before: Sidecar): boolean {
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
  const passages = new Map(sidecar.passages.map((passage) => [passage.id, passageKey(passage)]));
  if (passages.size + left.length !== plan.passages.size) return false;
  const leftOut = new Set(left.map(({ id }) => id));
  for (const [id, passage] of plan.passages) {
    if (!leftOut.has(id) && passages.get(id) !== passageKey(passage)) return false;
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

function passageKey({ id, anchor, tags, actors, note, by, created }: Passage | NewPassage): string {
  const { start, end, quote, before, after } = anchor;
  const roles = actors.map((actor) => [actor.id, actor.role]);
  return JSON.stringify([id, start, end, quote, before, after, tags, roles, note, by, created]);
}

function sameFields(a: object, b: object): boolean {
  const sorted = (value: object): string =>
    JSON.stringify(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
}
