import type { Splice } from './source';

/** An entry of a list or mapping as lines: from its dash or key to the line before the next one, with the comments in between. */
export interface OutlineEntry {
  readonly start: number;
  readonly end: number;
  /** Of its first line, from 1. */
  readonly line: number;
}

/** Whether a parser found as many entries, each beginning (`starts`, in UTF-16 units) where the outline has it. */
export function isOutlined(
  outline: readonly OutlineEntry[],
  starts: readonly (number | undefined)[],
): boolean {
  const fits = ({ start, end }: OutlineEntry, i: number): boolean => {
    const at = starts[i];
    return at !== undefined && start <= at && at < end;
  };
  return starts.length === outline.length && outline.every(fits);
}

/**
 * The entries under the one key `key` at the left margin, without parsing them: of a list or mapping in block style, as
 * we write it; `opens` (sticky) is matched where an entry begins. Undefined where the file has another form. In such a block an
 * entry means the same whatever stands before and after it, as long as there are no anchors and aliases: every line at
 * the column of the first entry begins another one, even after a quotation mark or a bracket that was never closed.
 */
export function outlineUnder(key: string, text: string, opens: RegExp): readonly OutlineEntry[] | undefined {
  const keys = [...text.matchAll(new RegExp(`^["']?${key}["']?[ \\t]*:[^\\n]*(?:\\n|$)`, 'gm'))];
  const [head] = keys;
  if (head === undefined || keys.length > 1 || !/:[ ]*(?:#[^\n]*)?\r?\n$/.test(head[0])) return undefined;
  const entries: { start: number; end: number; line: number }[] = [];
  let column: number | undefined;
  let line = lineOf(text, head.index) + 1;
  let at = head.index + head[0].length;
  for (; at < text.length; line++) {
    const found = text.indexOf('\n', at);
    const next = found < 0 ? text.length : found + 1;
    const first = firstCharacter(text, at, next);
    // Whether a line that a tab indents is wrong depends on what stands around its entry.
    if (first !== undefined && text[first] === '\t') return undefined;
    if (first !== undefined && text[first] !== '#') {
      const indent = first - at;
      if (indent === 0) break;
      column ??= indent;
      if (indent < column) return undefined;
      if (indent === column) {
        opens.lastIndex = first;
        if (!opens.test(text)) return undefined;
        const last = entries.at(-1);
        if (last) last.end = at;
        entries.push({ start: at, end: at, line });
      }
    }
    at = next;
  }
  const last = entries.at(-1);
  if (last) last.end = at;
  return entries;
}

/** The first character of a line that is no space; undefined for a blank line. */
function firstCharacter(text: string, start: number, end: number): number | undefined {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20) continue;
    return unit === 0x0a || unit === 0x0d ? undefined : i;
  }
  return undefined;
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** A text without some of its entries. */
export class Excerpt {
  readonly text: string;
  readonly #whole: string;
  /** What was left out, by its place in the excerpt, in order. */
  readonly #cuts: readonly { readonly at: number; readonly line: number; size: number; lines: number }[];

  constructor(whole: string, entries: readonly OutlineEntry[], isKept: (index: number) => boolean) {
    const cuts: { at: number; line: number; size: number; lines: number }[] = [];
    let text = '';
    let from = 0;
    let lost = { size: 0, lines: 0 };
    entries.forEach(({ start, end, line }, i) => {
      const next = entries[i + 1];
      if (isKept(i) || next === undefined) return;
      text += whole.slice(from, start);
      from = end;
      const size = end - start;
      const lines = next.line - line;
      const last = cuts.at(-1);
      if (last?.at === text.length) {
        last.size += size;
        last.lines += lines;
      } else cuts.push({ at: text.length, line: line - lost.lines, size, lines });
      lost = { size: lost.size + size, lines: lost.lines + lines };
    });
    this.text = text + whole.slice(from);
    this.#whole = whole;
    this.#cuts = cuts;
  }

  /** The line in the whole text of one in the excerpt. */
  line(line: number): number {
    return this.#cuts.reduce((sum, cut) => (cut.line <= line ? sum + cut.lines : sum), line);
  }

  /** Makes the change of the excerpt in the whole text; undefined where it spans what was left out. */
  carry(changed: string): string | undefined {
    const { text } = this;
    const most = Math.min(text.length, changed.length);
    let start = 0;
    while (start < most && text[start] === changed[start]) start++;
    let same = 0;
    while (same < most - start && text.at(-1 - same) === changed.at(-1 - same)) same++;
    const end = text.length - same;
    if (this.#cuts.some(({ at }) => start <= at && at <= end)) return undefined;
    const shift = this.#cuts.reduce((sum, { at, size }) => (at < start ? sum + size : sum), 0);
    const middle = changed.slice(start, changed.length - same);
    return this.#whole.slice(0, start + shift) + middle + this.#whole.slice(end + shift);
  }
  /** The same replacements in the whole text; undefined where one spans what was left out. */
  carrySplices(splices: readonly Splice[]): readonly Splice[] | undefined {
    const carried: Splice[] = [];
    for (const { start, end, text } of splices) {
      let shift = 0;
      for (const { at, size } of this.#cuts) {
        // What is put in where something was left out follows the entry before it.
        if (at < start || (at === start && start < end)) shift += size;
        else if (at < end) return undefined;
      }
      carried.push({ start: start + shift, end: end + shift, text });
    }
    return carried;
  }
}
