import { isMap, type Node, type Pair } from 'yaml';
import { pairExtents } from '../yaml/pairExtents';
import { firstKey } from '../yaml/pairs';
import type { YamlSource } from '../yaml/source';

/**
 * What an entry says that this version does not know, and its comments: lines without indentation, to be put to the
 * entry that it becomes part of. Keys that are `taken` are left out; those that are not, are from now on.
 */
export function leftOf(source: YamlSource, pair: Pair, end: number, taken: Set<string>): readonly string[] {
  const map = pair.value as Node | null;
  const keyEnd = (pair.key as Node | null)?.range?.[1];
  if (keyEnd === undefined) return [];
  const first = isMap(map) ? firstKey(map) : undefined;
  const column = first === undefined ? 0 : source.column(first);
  const extents =
    isMap(map) && first !== undefined ? (pairExtents(source, { map, column, limit: end }) ?? []) : [];
  const lines: string[] = [];
  // A comment ends the line of the key, or has a line of its own between and within the fields.
  let at = keyEnd;
  for (const { key, start, end: stop } of extents) {
    lines.push(...commentsIn(source.text.slice(at, start)));
    const text = source.text.slice(start, stop);
    lines.push(...(taken.has(key) ? commentsIn(text) : ownLines(text, column)));
    taken.add(key);
    at = stop;
  }
  return [...lines, ...commentsIn(source.text.slice(at, end))];
}

/** The comments of a field whose texts hold no # after white space, as names hardly ever do; else none are told apart. */
function commentsIn(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => /(?:^|\s)(#[^"']*)$/.exec(line.trimEnd())?.[1] ?? []);
}

function ownLines(text: string, column: number): readonly string[] {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line, i) => (i === 0 ? line : line.slice(Math.min(column, line.length - line.trimStart().length))));
}
