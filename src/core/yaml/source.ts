import type { Document, Node, Pair } from 'yaml';
import type { ParsedYaml } from './parse';

/** A replacement of a stretch of a text; offsets are UTF-16 units of the text before any replacement. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies replacements that do not overlap; those at one place in the order given, insertions before others. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}

/** The text of a YAML file by lines, as far as editing in place needs it. */
export class YamlSource {
  readonly text: string;
  readonly document: Document.Parsed;
  /** The line end that new lines get: that of the first line. */
  readonly eol: string;
  /** Where the content ends: at a line `...` or `---` after it, or at the end. */
  readonly end: number;

  constructor({ text, document }: Pick<ParsedYaml, 'text' | 'document'>) {
    this.text = text;
    this.document = document;
    const firstEnd = text.indexOf('\n');
    this.eol = firstEnd > 0 && text[firstEnd - 1] === '\r' ? '\r\n' : '\n';
    const contents = document.contents as Node | null;
    const marker = /^(?:\.\.\.|---)(?=\s|$)/gm;
    marker.lastIndex = contents?.range?.[0] ?? text.length;
    this.end = contents ? (marker.exec(text)?.index ?? text.length) : text.length;
  }

  lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** The end of an offset's line, before its line end. */
  lineEnd(offset: number): number {
    const found = this.text.indexOf('\n', offset);
    if (found < 0) return this.text.length;
    return this.text[found - 1] === '\r' ? found - 1 : found;
  }

  /** The start of the line after an offset's. */
  nextLine(offset: number): number {
    const found = this.text.indexOf('\n', offset);
    return found < 0 ? this.text.length : found + 1;
  }

  /** Lines put at the start of a line, or after a last line that has no line end. */
  insertion(at: number, lines: readonly string[]): Splice {
    const isOpen = at > 0 && this.text[at - 1] !== '\n';
    const text = (isOpen ? this.eol : '') + lines.map((line) => line + this.eol).join('');
    return { start: at, end: at, text };
  }

  column(offset: number): number {
    const start = this.lineStart(offset);
    // A byte-order mark stands before the first column.
    return offset - start - (start === 0 && this.text.charCodeAt(0) === 0xfeff ? 1 : 0);
  }

  /**
   * Where something that begins at `from` in `column`, and has the room up to `limit`, ends: after its last line.
   * Comments indented deeper than it are its own; blank lines and other comments at its end are not.
   */
  extentEnd(from: number, limit: number, column: number): number {
    let end = limit;
    for (;;) {
      const start = this.lineStart(Math.max(0, end - 1));
      if (start <= from) return end;
      const line = this.text.slice(start, end);
      const indent = /^ */.exec(line)?.[0].length ?? 0;
      const isOutside = line.trim() === '' || (line[indent] === '#' && indent <= column);
      if (!isOutside) return end;
      end = start;
    }
  }
}

/** A token of the concrete syntax, as far as it is needed here. */
interface Token {
  readonly type: string;
  readonly offset: number;
  readonly source?: string;
}

/** What a node or a pair was made from. */
export interface SourceItem {
  readonly start?: readonly Token[];
  readonly sep?: readonly Token[];
}

interface CollectionSource {
  readonly type: string;
  readonly items: readonly SourceItem[];
}

/** The concrete syntax of a collection. */
export function collectionSource(node: Node): CollectionSource | undefined {
  const token: unknown = node.srcToken;
  return isCollection(token) ? token : undefined;
}

function isCollection(token: unknown): token is CollectionSource {
  return typeof token === 'object' && token !== null && 'items' in token && Array.isArray(token.items);
}

/** The offset after the colon of a pair of a block mapping. */
export function afterColon(pair: Pair): number | undefined {
  const item = pair.srcToken as SourceItem | undefined;
  const colon = item?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon && colon.offset + 1;
}

/** The offsets of the dashes of a list in block style; undefined where it is none. */
export function dashes(node: Node): readonly number[] | undefined {
  const source = collectionSource(node);
  if (source?.type !== 'block-seq') return undefined;
  return source.items.flatMap(
    ({ start }) => start?.find(({ type }) => type === 'seq-item-ind')?.offset ?? [],
  );
}
