import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { appendSplices, listSplices } from './editList';
import { fieldLines, indentLines, type FieldChange, type FieldValue } from './fieldLines';
import { firstKey } from './pairs';
import { pairExtents, type BlockMap, type PairExtent } from './pairExtents';
import { afterColon, dashes, type Splice, type YamlSource } from './source';
import { writeScalar } from './writeScalar';

/**
 * Changes fields of a mapping in block style, leaving everything else of it as it is. New keys are put after the
 * nearest of those that precede them in `order`. Undefined where the mapping is too unusual to be edited.
 */
export function mapSplices(
  source: YamlSource,
  target: BlockMap,
  changes: readonly FieldChange[],
  order: readonly string[],
): readonly Splice[] | undefined {
  const pairs = pairExtents(source, target);
  if (pairs === undefined) return undefined;
  const splices: Splice[] = [];
  const added: { at: number; rank: number; lines: readonly string[] }[] = [];
  for (const change of changes) {
    const index = pairs.findIndex(({ key }) => key === change.key);
    const known = pairs[index];
    if (known === undefined) {
      if (change.value === undefined) continue;
      const rank = order.indexOf(change.key);
      const at = placeFor(source, pairs, change.key, order);
      if (at === undefined) return undefined;
      added.push({ at, rank, lines: indentLines(fieldLines(change), target.column) });
      continue;
    }
    const splice =
      change.value === undefined
        ? removal(source, target, pairs, index)
        : replacement(source, target, known, change.key, change.value);
    if (splice === undefined) return undefined;
    splices.push(...splice);
  }
  for (const { at, lines } of added.sort((a, b) => a.rank - b.rank)) {
    const open = at > 0 && source.text[at - 1] !== '\n';
    const text = lines.join(source.eol);
    splices.push({ start: at, end: at, text: open ? source.eol + text : text + source.eol });
  }
  return splices;
}

/** Where a new key is put: after those that precede it, or before all where the first one follows it. */
function placeFor(
  source: YamlSource,
  pairs: readonly PairExtent[],
  key: string,
  order: readonly string[],
): number | undefined {
  const rank = order.indexOf(key);
  const before = pairs.filter(({ key: other }) => order.includes(other) && order.indexOf(other) < rank);
  const [first] = pairs;
  const lineStart = source.lineStart(first?.start ?? 0);
  // Before a key that stands behind a dash nothing can be put.
  const startsLine = source.text.slice(lineStart, first?.start).trim() === '';
  if (before.length === 0 && first && order.indexOf(first.key) > rank && startsLine) return lineStart;
  return (before.at(-1) ?? first)?.end;
}

function removal(
  source: YamlSource,
  { column }: BlockMap,
  pairs: readonly PairExtent[],
  index: number,
): readonly Splice[] | undefined {
  const pair = pairs[index];
  if (pair === undefined) return undefined;
  const lineStart = source.lineStart(pair.start);
  const ownLine = source.text.slice(lineStart, pair.start).trim() === '';
  if (ownLine) return [{ start: lineStart, end: pair.end, text: '' }];
  // The key stands behind a dash: what comes next takes its place there.
  if (pairs.length === 1 || source.text.slice(pair.end, pair.end + column).trim() !== '') return undefined;
  return [{ start: pair.start, end: pair.end + column, text: '' }];
}

function replacement(
  source: YamlSource,
  { column }: BlockMap,
  extent: PairExtent,
  key: string,
  value: FieldValue,
): readonly Splice[] | undefined {
  const { pair, end } = extent;
  const colon = afterColon(pair);
  const node = pair.value as Node | null;
  if (colon === undefined) return undefined;
  if ('items' in value && isSeq(node) && dashes(node)?.length) {
    return listSplices(source, node, end, value.items, value.keyOf);
  }
  if ('added' in value && isSeq(node) && dashes(node)?.length)
    return appendSplices(source, node, end, value.added);
  if ('fields' in value && isMap(node) && node.items.length > 0) {
    const first = firstKey(node);
    const map = first === undefined ? undefined : { map: node, column: source.column(first), limit: end };
    return map && mapSplices(source, map, value.fields, []);
  }
  const { to, comment } = valueEnd(source, node, colon);
  const [first = '', ...rest] = fieldLines({ key, value }, comment);
  // Of the new first line only what follows the key; the key keeps its own spelling.
  const head = first.slice(writeScalar(key).length + 1);
  const asComment = comment !== '' && !('text' in value || 'note' in value) ? ` ${comment}` : '';
  const text = [head + asComment, ...indentLines(rest, column)].join(source.eol);
  return [{ start: colon, end: to, text }];
}

/** Where a value that is to be replaced ends, with the comment on its line; the line end stays. */
function valueEnd(source: YamlSource, node: Node | null, colon: number): { to: number; comment: string } {
  const valueStart = node?.range?.[0] ?? colon;
  const valueStop = Math.max(node?.range?.[1] ?? colon, colon);
  if (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')) {
    const header = source.text.slice(valueStart, source.lineEnd(valueStart));
    const lastLine = source.extentEnd(source.lineStart(valueStart), valueStop, -1);
    return { to: source.lineEnd(Math.max(valueStart, lastLine - 1)), comment: commentIn(header) };
  }
  const to = source.lineEnd(valueStop);
  return { to, comment: commentIn(source.text.slice(valueStop, to)) };
}

function commentIn(text: string): string {
  return /(?:^|\s)(#.*)$/.exec(text)?.[1]?.trimEnd() ?? '';
}
