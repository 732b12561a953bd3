import type { Node } from 'yaml';
import type { ListItem } from './editList';
import { literalBlock, writeScalar } from './writeScalar';

/**
 * What a key is to hold: YAML as it is (a number, `false`), a text on one line, a text of several lines, a list, a list
 * with more elements than it has (`present`, written only where it is not in block style yet), a mapping whose other
 * keys stay.
 */
export type FieldValue =
  | { readonly raw: string }
  | { readonly text: string }
  | { readonly note: string }
  | { readonly items: readonly ListItem[]; readonly keyOf: (node: Node) => string | undefined }
  | { readonly added: readonly ListItem[]; readonly present: readonly ListItem[] }
  | { readonly fields: readonly FieldChange[] };

export interface FieldChange {
  readonly key: string;
  /** Undefined: no such key. */
  readonly value: FieldValue | undefined;
}

/** The lines of a field of a new mapping, without indentation. */
export function fieldLines({ key, value }: FieldChange, comment = ''): readonly string[] {
  if (value === undefined) return [];
  const name = writeScalar(key);
  if ('raw' in value) return [`${name}: ${value.raw}`];
  if ('items' in value)
    return [`${name}:`, ...value.items.flatMap(({ lines }) => lines.map((line) => `  ${line}`))];
  if ('added' in value)
    return [
      `${name}:`,
      ...indentLines(
        [...value.present, ...value.added].flatMap(({ lines }) => lines),
        2,
      ),
    ];
  if ('fields' in value)
    return [
      `${name}:`,
      ...indentLines(
        value.fields.flatMap((field) => fieldLines(field)),
        2,
      ),
    ];
  const block = 'note' in value ? literalBlock(value.note, comment) : undefined;
  if (block !== undefined) return [`${name}: ${block[0]}`, ...block.slice(1)];
  const text = 'note' in value ? value.note : value.text;
  return [`${name}: ${writeScalar(text)}${comment === '' ? '' : ` ${comment}`}`];
}

/** Puts lines at a column; empty ones stay empty. */
export function indentLines(lines: readonly string[], column: number): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(column) + line));
}
