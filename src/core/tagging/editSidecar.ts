import type { Problem } from '../problem';
import { holds } from './holds';
import { readSidecarDocument, type SidecarDocument } from './sidecarDocument';
import type { SidecarEdit } from './sidecarEdit';
import { SidecarEditor } from './sidecarEditor';
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
