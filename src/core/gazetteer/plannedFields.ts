import type { YAMLMap } from 'yaml';
import { fieldLines, indentLines, type FieldChange } from '../yaml/fieldLines';
import { scalarText } from '../yaml/fields';
import { pairOf } from '../yaml/pairs';
import { writeScalar } from '../yaml/writeScalar';
import { contentFields, listItems, nameLists } from './entryContent';
import type { PlannedEntry } from './plannedEntry';

/** Whether a plan changes an entry. */
export function isChanged({ original, id, state, added, lists, value }: PlannedEntry): boolean {
  return (
    original !== id ||
    state !== 'stays' ||
    contentFields(added).length > 0 ||
    Object.keys(lists).length > 0 ||
    value === 'off'
  );
}

/** What changes in an entry that is a mapping. */
export function fieldsOf({ added, lists, value }: PlannedEntry, node: YAMLMap): readonly FieldChange[] {
  const cut = [...nameLists, 'was' as const].flatMap((key): readonly FieldChange[] => {
    const texts = lists[key];
    if (texts === undefined) return [];
    return [{ key, value: texts.length > 0 ? { items: listItems(texts), keyOf: scalarText } : undefined }];
  });
  const present =
    typeof value === 'object'
      ? Object.fromEntries(
          [...nameLists, 'was' as const].map((key) => [
            key,
            value[key].slice(0, value[key].length - (added[key]?.length ?? 0)),
          ]),
        )
      : {};
  const more = contentFields(added, present).filter(
    ({ key }) => !cut.some((other) => other.key === key) && !(key === 'kind' && pairOf(node, 'kind')),
  );
  return [...cut, ...more];
}

/** The lines of a new entry, without indentation. */
export function entryLines({ id, value, added }: PlannedEntry): readonly string[] {
  const key = writeScalar(id);
  if (value === 'off') return [`${key}: false`];
  const fields = contentFields(added).flatMap((field) => fieldLines(field));
  return [`${key}:`, ...indentLines(fields, 2)];
}
