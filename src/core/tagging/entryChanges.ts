import { entryLines, type EntryChange, type NewEntry } from './entryList';
import { correctionFields, passageFields } from './entryText';
import type { SidecarDocument } from './sidecarDocument';
import { isSameRange, type SidecarPlan } from './sidecarPlan';

/** What happens to the passages of a sidecar, by their place in its list. */
export function passageChanges(
  document: SidecarDocument,
  plan: SidecarPlan,
): ReadonlyMap<number, EntryChange> {
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
    const present = new Map(passageFields(value).map((field) => [field.key, JSON.stringify(field.value)]));
    const fields = passageFields(wanted).filter(
      ({ key, value }) => present.get(key) !== JSON.stringify(value),
    );
    if (fields.length === 0) return;
    const position = isSameRange(value.anchor, wanted.anchor) ? {} : { position: wanted.anchor };
    changes.set(i, { type: 'change', fields, ...position });
  });
  return changes;
}

/** The passages that a plan adds. */
export function newPassages(document: SidecarDocument, plan: SidecarPlan): readonly NewEntry[] {
  const known = new Set(document.passages.flatMap(({ value }) => value?.id ?? []));
  return [...plan.passages.values()]
    .filter(({ id }) => !known.has(id))
    .map((passage) => ({
      position: passage.anchor,
      lines: plan.written?.get(passage.id) ?? entryLines(passageFields(passage)),
    }));
}

/** What happens to the corrections of a sidecar, by their place in its list. */
export function correctionChanges(
  document: SidecarDocument,
  plan: SidecarPlan,
): ReadonlyMap<number, EntryChange> {
  const wanted = new Set(plan.corrections.map((correction) => JSON.stringify(correctionFields(correction))));
  const changes = new Map<number, EntryChange>();
  document.corrections.forEach(({ value }, i) => {
    if (value && !wanted.has(JSON.stringify(correctionFields(value)))) changes.set(i, { type: 'remove' });
  });
  return changes;
}

/** The corrections that a plan adds. */
export function newCorrections(document: SidecarDocument, plan: SidecarPlan): readonly NewEntry[] {
  const known = new Set(
    document.corrections.flatMap(({ value }) => (value ? JSON.stringify(correctionFields(value)) : [])),
  );
  return plan.corrections
    .filter((correction) => !known.has(JSON.stringify(correctionFields(correction))))
    .map((correction) => ({
      position: correction.anchor,
      lines: entryLines(correctionFields(correction)),
    }));
}
