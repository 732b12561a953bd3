import type { Node } from 'yaml';
import type { Problem } from '../problem';
import { keyOf, rootOf } from '../yaml/pairs';
import type { ParsedYaml } from '../yaml/parse';
import { applySplices, type Splice } from '../yaml/source';
import type { EntityKind } from './entity';
import { readGazetteerDocument, type GazetteerDocument } from './gazetteerDocument';
import type { GazetteerEdit } from './gazetteerEdit';
import { entriesOf } from './gazetteerNodes';
import { planEdits, type GazetteerPlan } from './gazetteerPlan';
import { planSplices } from './gazetteerSplices';
import { says } from './holds';
import { isChanged } from './plannedFields';

/** The same with the replacements; undefined where the text was first written in another style. */
export type WholeEdit =
  | { readonly ok: true; readonly text: string; readonly splices: readonly Splice[] | undefined }
  | { readonly ok: false; readonly problem: Problem };

/** Makes edits in a gazetteer that was parsed whole. */
export function editWhole(
  path: string,
  document: GazetteerDocument,
  kind: EntityKind,
  edits: readonly GazetteerEdit[],
): WholeEdit {
  const { yaml, gazetteer: before } = document;
  const [first] = before.problems;
  if (!before.writable) return { ok: false, problem: first ?? refusal(path) };
  const plan = planEdits(path, before, entriesOf(yaml, kind)?.items.map(keyOf) ?? [], edits);
  if ('code' in plan) return { ok: false, problem: plan };
  const written = rootOf(yaml) && planSplices(yaml, kind, plan);
  if (written === undefined) return { ok: false, problem: refusal(path, lineOf(yaml, kind, plan)) };
  const text = applySplices(written.text, written.splices);
  const splices = written.text === yaml.text ? written.splices : undefined;
  if (text === yaml.text) return { ok: true, text, splices };
  const isRight = says(readGazetteerDocument(path, text, kind).gazetteer, plan, before);
  return isRight
    ? { ok: true, text, splices }
    : { ok: false, problem: refusal(path, lineOf(yaml, kind, plan)) };
}

function refusal(file: string, line = 1): Problem {
  return { code: 'edit-refused', severity: 'error', file, line, data: {} };
}

/** The line of the first entry that was to be changed. */
function lineOf(yaml: ParsedYaml, kind: EntityKind, { entries }: GazetteerPlan): number {
  const changed = entries.find((entry) => entry.original !== undefined && isChanged(entry));
  const pair = entriesOf(yaml, kind)?.items.find((item) => keyOf(item) === changed?.original);
  return yaml.lineAt((pair?.key as Node | undefined)?.range?.[0] ?? 0);
}
