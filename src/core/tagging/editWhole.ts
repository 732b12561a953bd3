import type { EditResult } from '../editedFile';
import type { Problem } from '../problem';
import { holds } from './holds';
import type { SidecarDocument } from './sidecarDocument';
import type { SidecarEdit } from './sidecarEdit';
import { SidecarEditor } from './sidecarEditor';
import { planEdits, type SidecarPlan } from './sidecarPlan';

/** Makes edits in a sidecar all of which was parsed. */
export function editWhole(file: string, before: SidecarDocument, edits: readonly SidecarEdit[]): EditResult {
  if (!before.sidecar.writable) return { ok: false, problem: whyNotWritable(file, before) };
  const plan = planEdits(file, before.sidecar, edits);
  if ('code' in plan) return { ok: false, problem: plan };
  const changed = new SidecarEditor(file, before, plan).run();
  const isRight =
    changed && (changed.text === before.yaml.text || holds(file, changed, plan, before.sidecar));
  return isRight ? { ok: true, text: changed.text } : { ok: false, problem: refusal(file, before, plan) };
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
