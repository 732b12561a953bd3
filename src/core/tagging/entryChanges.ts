import type { Node } from 'yaml';
import type { FieldChange } from '../yaml/fieldLines';
import { entryLines, type EntryChange, type NewEntry } from './entryList';
import { correctionFields, passageFields } from './entryText';
import type { NewCorrection } from './passage';
import type { SidecarDocument, SidecarEntry } from './sidecarDocument';
import { isSameRange, type SidecarPlan } from './sidecarPlan';

/** What is to be done in the lists of a sidecar. */
export interface ListWork {
  readonly passages: ReadonlyMap<number, EntryChange>;
  readonly newPassages: readonly NewEntry[];
  readonly corrections: ReadonlyMap<number, EntryChange>;
  readonly newCorrections: readonly NewEntry[];
}

export function listWork(document: SidecarDocument, plan: SidecarPlan): ListWork {
  return {
    passages: passageChanges(document, plan),
    newPassages: newPassages(document, plan),
    corrections: correctionChanges(document, plan),
    newCorrections: newCorrections(document, plan),
  };
}

/** The entries that stay and say something else. */
export function nodesToChange(
  entries: readonly SidecarEntry<unknown>[],
  changes: ReadonlyMap<number, EntryChange>,
): readonly (Node | null)[] {
  return [...changes].map(([i, { type }]) => (type === 'change' ? (entries[i]?.node ?? null) : null));
}

/** What happens to the passages of a sidecar, by their place in its list. */
function passageChanges(document: SidecarDocument, plan: SidecarPlan): ReadonlyMap<number, EntryChange> {
  const changes = new Map<number, EntryChange>();
  document.passages.forEach(({ value }, i) => {
    if (value === undefined || !plan.touched.has(value.id)) return;
    const wanted = plan.passages.get(value.id);
    if (wanted === undefined) {
      changes.set(i, { type: 'remove' });
      return;
    }
    const lines = plan.written?.get(value.id);
    if (lines) {
      changes.set(i, { type: 'replace', lines, position: wanted.anchor });
      return;
    }
    const fields = differingFields(passageFields(value), passageFields(wanted));
    if (fields.length === 0) return;
    const position = isSameRange(value.anchor, wanted.anchor) ? {} : { position: wanted.anchor };
    changes.set(i, { type: 'change', fields, ...position });
  });
  return changes;
}

/** The passages that a plan adds. */
function newPassages(document: SidecarDocument, plan: SidecarPlan): readonly NewEntry[] {
  const known = new Set(document.passages.flatMap(({ value }) => value?.id ?? []));
  return [...plan.passages.values()]
    .filter(({ id }) => !known.has(id))
    .map((passage) => ({
      position: passage.anchor,
      lines: plan.written?.get(passage.id) ?? entryLines(passageFields(passage)),
    }));
}

/** What happens to the corrections of a sidecar, by their place in its list: one that says something else stays where it is. */
function correctionChanges(document: SidecarDocument, plan: SidecarPlan): ReadonlyMap<number, EntryChange> {
  const wanted = new Map(plan.corrections.map((correction) => [print(correction), correction]));
  const fresh = unknownCorrections(document, plan);
  const changes = new Map<number, EntryChange>();
  document.corrections.forEach(({ value }, i) => {
    if (!value || wanted.has(print(value))) return;
    const successor = fresh.findIndex(({ anchor }) => isSameRange(anchor, value.anchor));
    const [correction] = successor < 0 ? [] : fresh.splice(successor, 1);
    changes.set(
      i,
      correction ? { type: 'change', fields: differing(value, correction) } : { type: 'remove' },
    );
  });
  return changes;
}

/** The corrections that a plan adds. */
function newCorrections(document: SidecarDocument, plan: SidecarPlan): readonly NewEntry[] {
  const ranges = document.corrections.flatMap(({ value }) => (value ? [value.anchor] : []));
  return unknownCorrections(document, plan)
    .filter(({ anchor }) => !ranges.some((range) => isSameRange(range, anchor)))
    .map((correction) => ({
      position: correction.anchor,
      lines: entryLines(correctionFields(correction)),
    }));
}

function unknownCorrections(document: SidecarDocument, plan: SidecarPlan): NewCorrection[] {
  const known = new Set(document.corrections.flatMap(({ value }) => (value ? print(value) : [])));
  return plan.corrections.filter((correction) => !known.has(print(correction)));
}

/** The fields that change one correction into another. */
function differing(before: NewCorrection, after: NewCorrection): readonly FieldChange[] {
  const present = correctionFields(before);
  const wanted = correctionFields(after);
  const gone = present.filter(({ key }) => !wanted.some((field) => field.key === key));
  return [...gone.map(({ key }) => ({ key, value: undefined })), ...differingFields(present, wanted)];
}

/** Those of the wanted fields that say something else, or are not there. */
function differingFields(
  present: readonly FieldChange[],
  wanted: readonly FieldChange[],
): readonly FieldChange[] {
  return wanted.filter(({ key, value }) => {
    const known = present.find((field) => field.key === key)?.value;
    return known !== value && scalarOf(known) !== scalarOf(value);
  });
}

/** What tells a value from others; most are a single text. */
function scalarOf(value: FieldChange['value']): string | undefined {
  if (value === undefined) return undefined;
  if ('raw' in value) return value.raw;
  if ('text' in value) return value.text;
  return JSON.stringify(value);
}

function print(correction: NewCorrection): string {
  return JSON.stringify(correctionFields(correction));
}
