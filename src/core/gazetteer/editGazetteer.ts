import type { Node } from 'yaml';
import type { Problem } from '../problem';
import { parseYaml, type ParsedYaml } from '../yaml/parse';
import type { Entity, EntityKind } from './entity';
import type { GazetteerEdit } from './gazetteerEdit';
import { planEdits, type GazetteerPlan } from './gazetteerPlan';
import { entriesOf, keyOf, rootOf } from './gazetteerNodes';
import { writePlan } from './gazetteerSplices';
import { isChanged } from './plannedFields';
import { readGazetteer, type GazetteerFile } from './readGazetteer';

export type { GazetteerEdit } from './gazetteerEdit';

/** The new text of a gazetteer, or why nothing was changed. */
export type GazetteerEditResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem };

/**
 * Makes all of the edits, one after the other, or none. `text` is the file as it is on disk, undefined where there is
 * none. What is not edited stays to the byte; what is written is read again and compared with what it should say, and
 * refused if it differs. A text that does not parse, or is of a newer version, is never changed.
 */
export function editGazetteer(
  path: string,
  text: string | undefined,
  kind: EntityKind,
  edits: readonly GazetteerEdit[],
): GazetteerEditResult {
  const started = startedText(text);
  const yaml = parseYaml(path, started);
  const before = readGazetteer(path, started, kind, yaml);
  const [first] = before.problems;
  if (!before.writable) return { ok: false, problem: first ?? refusal(path) };
  const plan = planEdits(path, before, entriesOf(yaml, kind)?.items.map(keyOf) ?? [], edits);
  if ('code' in plan) return { ok: false, problem: plan };
  const next = rootOf(yaml) && writePlan(yaml, kind, plan);
  if (next === started) return { ok: true, text: text ?? next };
  const isRight = next !== undefined && says(readGazetteer(path, next, kind), plan, before);
  return isRight ? { ok: true, text: next } : { ok: false, problem: refusal(path, lineOf(yaml, kind, plan)) };
}

/** A file without content gets its first key. */
function startedText(text: string | undefined): string {
  if (text === undefined) return 'gazetteer: 1\n';
  const withoutComments = text.replace(/^\uFEFF/, '').replace(/^\s*(?:#.*)?$/gm, '');
  if (withoutComments.trim() !== '') return text;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text}${text === '' || /[\n\uFEFF]$/.test(text) ? '' : eol}gazetteer: 1${eol}`;
}

/** Whether what is read is what was planned, and nothing that could be read before is now wrong. */
function says(file: GazetteerFile, plan: GazetteerPlan, before: GazetteerFile): boolean {
  if (!file.writable || file.problems.length > before.problems.length) return false;
  const wanted = new Map<string, string>();
  for (const { id, value } of plan.entries) {
    if (value !== undefined && !wanted.has(id)) wanted.set(id, value === 'off' ? 'off' : print(value, plan));
  }
  const found = [
    ...file.off.map((id) => [id, 'off'] as const),
    ...file.entities.map((entity) => [entity.id, print(entity, plan)] as const),
  ];
  const ignore = [...before.ignore, ...plan.ignored];
  return (
    found.length === wanted.size &&
    found.every(([id, value]) => wanted.get(id) === value) &&
    ignore.length === file.ignore.length &&
    ignore.every((name, i) => name === file.ignore[i])
  );
}

function print(entity: Entity, { renamed }: GazetteerPlan): string {
  const { kind, id, subtype, names, aliases, descriptions, demonyms, metonyms, was, at, wikidata } = entity;
  const within = entity.within === undefined ? undefined : (renamed.get(entity.within) ?? entity.within);
  const sorted = Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1));
  const lists = [aliases, descriptions, demonyms, metonyms, was];
  return JSON.stringify([kind, id, subtype, sorted, lists, within, at, wikidata]);
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
