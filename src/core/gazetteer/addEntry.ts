import { isMap, isScalar, type Node, type Pair } from 'yaml';
import type { Problem } from '../problem';
import { indentLines, pairExtents } from '../yaml/editMap';
import { parseYaml } from '../yaml/parse';
import { afterColon, applySplices, YamlSource, type Splice } from '../yaml/source';
import { writeScalar } from '../yaml/writeScalar';
import type { EntityKind } from './entity';
import { readGazetteer } from './readGazetteer';

/** An entry to be added to a gazetteer file. */
export interface NewEntry {
  readonly id: string;
  readonly subtype: string;
  /** Language (BCP 47) → name. */
  readonly names: Readonly<Record<string, string>>;
}

export type AddEntryResult =
  | {
      readonly ok: true;
      /** What is put into the text; nothing else of it changes. */
      readonly splice: Splice;
      /** The offset of the entry's id in the new text. */
      readonly id: number;
    }
  | { readonly ok: false; readonly problem: Problem };

/**
 * An entry at the end of the list of a gazetteer file. Refuses (as a problem) where the file does not parse, is of a
 * newer version, or is written in a way that cannot be added to.
 */
export function addEntry(file: string, text: string, kind: EntityKind, entry: NewEntry): AddEntryResult {
  const listKey = kind === 'actor' ? 'actors' : 'places';
  const before = readGazetteer(file, text, kind);
  const [first] = before.problems;
  if (!before.writable && first) return { ok: false, problem: first };
  const splice = spliceInto(new YamlSource(parseYaml(file, text)), listKey, entry);
  const id = splice && splice.start + splice.text.indexOf(` ${writeScalar(entry.id)}:`) + 1;
  if (splice !== undefined && id !== undefined) {
    const after = readGazetteer(file, applySplices(text, [splice]), kind);
    const isAdded =
      after.entities.at(-1)?.id === entry.id && after.entities.length === before.entities.length + 1;
    if (isAdded && after.problems.length <= before.problems.length) return { ok: true, splice, id };
  }
  return { ok: false, problem: { code: 'edit-refused', severity: 'error', file, line: 1, data: {} } };
}

/** Undefined where the YAML does not allow it. */
function spliceInto(source: YamlSource, listKey: string, entry: NewEntry): Splice | undefined {
  const root = source.document.contents as Node | null;
  const lines = [`${listKey}:`, ...entryLines(entry, 2)];
  if (root === null) return inserted(source, source.text.length, ['gazetteer: 1', ...lines]);
  if (!isMap(root) || root.flow === true) return undefined;
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === listKey);
  if (!pair) return inserted(source, source.extentEnd(0, source.end, 0), lines);
  const limit = limitOf(source, root.items, pair);
  const list = pair.value as Node | null;
  if (list === null || (isScalar(list) && list.value === null)) {
    const colon = afterColon(pair);
    return colon === undefined ? undefined : inserted(source, source.nextLine(colon), entryLines(entry, 2));
  }
  if (!isMap(list) || list.flow === true) return undefined;
  const column = source.column((list.items[0]?.key as Node | undefined)?.range?.[0] ?? 0);
  const end = pairExtents(source, { map: list, column, limit })?.at(-1)?.end;
  return end === undefined ? undefined : inserted(source, end, entryLines(entry, column));
}

/** Nothing of a pair at the top stands at or after this offset. */
function limitOf(source: YamlSource, pairs: readonly Pair[], pair: Pair): number {
  const next = pairs[pairs.indexOf(pair) + 1]?.key as Node | undefined;
  return next?.range ? source.lineStart(next.range[0]) : source.end;
}

function entryLines({ id, subtype, names }: NewEntry, column: number): readonly string[] {
  const texts = Object.entries(names).map(
    ([language, name]) => `    ${writeScalar(language)}: ${writeScalar(name)}`,
  );
  return indentLines([`${writeScalar(id)}:`, `  kind: ${subtype}`, '  name:', ...texts], column);
}

/** Lines put at the start of a line, or after a last line that has no line end. */
function inserted(source: YamlSource, at: number, lines: readonly string[]): Splice {
  const isOpen = at > 0 && source.text[at - 1] !== '\n';
  const text = lines.map((line) => line + source.eol).join('');
  return { start: at, end: at, text: (isOpen ? source.eol : '') + text };
}
