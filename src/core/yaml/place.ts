/** Where in the structure of a YAML file somebody is typing, told from the lines above alone: it need not parse yet. */
export interface YamlPlace {
  /** The keys and list elements (`-`) around the place, from the root. Of a value its key comes last. */
  readonly path: readonly string[];
  /** After `key:`; else at the start of a line or an element, where a key or a plain element may come. */
  readonly isValue: boolean;
  /** In brackets or braces. */
  readonly inFlow: boolean;
  /** What stands there already and would be replaced, as UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** The column of the key or element on its line, counted in UTF-16 units from 0. */
  readonly column: number;
  /** The other keys of the mapping that the place is in, as far as lines tell. */
  readonly siblings: readonly string[];
}

/** A line taken apart: the columns of its dashes, and what follows them. */
interface Line {
  readonly dashes: readonly number[];
  readonly column: number;
  readonly key: string | undefined;
  /** Whether something stands after the colon. */
  readonly hasValue: boolean;
}

const keyed = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#'"[\]{},&*!|>%@`-][^#]*?|-[^\s#][^#]*?)\s*:(?:\s+|$)/;

/** The place at an offset; undefined in a comment. */
export function yamlPlaceAt(text: string, offset: number): YamlPlace | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', offset);
  const line = text.slice(lineStart, found < 0 ? text.length : found).replace(/\r$/, '');
  const before = line.slice(0, offset - lineStart);
  if (/(?:^|\s)#/.test(before.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => 'x'.repeat(quoted.length)))) {
    return undefined;
  }
  const own = partsOf(before);
  const { column } = own;
  const outer = pathTo(text.slice(0, lineStart), own.dashes, own.column);
  const content = before.slice(own.column);
  const key = keyed.exec(content);
  const at = lineStart + own.column + (key?.[0].length ?? 0);
  const inner = insideFlow(text.slice(at, offset));
  if (inner !== undefined) {
    const here = key ? [...outer, bare(key[1] ?? '')] : outer;
    const start = offset - inner.typed.length;
    const rest = /^[^,\]}:#\n\r]*/.exec(text.slice(offset))?.[0].trimEnd() ?? '';
    const { isValue } = inner;
    const path = [...here, ...inner.path];
    return { path, isValue, inFlow: true, start, end: offset + rest.length, column, siblings: [] };
  }
  const after = line.slice(before.length);
  if (key) {
    const rest = after.replace(/(?:^|\s+)#.*$/, '').trimEnd();
    const end = offset + rest.length;
    const path = [...outer, bare(key[1] ?? '')];
    return { path, isValue: true, inFlow: false, start: at, end, column, siblings: [] };
  }
  const rest = /^[^:#]*/.exec(after)?.[0].trimEnd() ?? '';
  const siblings = siblingsOf(text, lineStart, own);
  return {
    path: outer,
    isValue: false,
    inFlow: false,
    start: at,
    end: offset + rest.length,
    column,
    siblings,
  };
}

/** The keys in the column of a line, as far up and down as its mapping goes. */
function siblingsOf(text: string, lineStart: number, { column, dashes }: Line): readonly string[] {
  const keys: string[] = [];
  /** False: the mapping ends here. */
  const take = (raw: string, isAbove: boolean): boolean => {
    if (/^\s*(?:#|$)/.test(raw)) return true;
    const line = partsOf(raw.replace(/\r$/, ''));
    const isFirst = line.dashes.length > 0 && line.column === column;
    if ((line.dashes[0] ?? line.column) < column && !(isAbove && isFirst)) return false;
    if (line.column === column && line.key !== undefined) keys.push(line.key);
    return !isFirst;
  };
  const above = dashes.length > 0 ? [] : text.slice(0, lineStart).split('\n').slice(0, -1).reverse();
  const below = text.slice(lineStart).split('\n').slice(1);
  above.every((line) => take(line, true));
  below.every((line) => take(line, false));
  return keys;
}

function partsOf(line: string): Line {
  let column = /^ */.exec(line)?.[0].length ?? 0;
  const dashes: number[] = [];
  for (let dash = /^- +|^-$/.exec(line.slice(column)); dash; dash = /^- +|^-$/.exec(line.slice(column))) {
    dashes.push(column);
    column += dash[0].length;
  }
  const content = line.slice(column);
  const key = keyed.exec(content);
  const hasValue = key !== null && content.slice(key[0].length).replace(/^#.*/, '').trim() !== '';
  return { dashes, column, key: key ? bare(key[1] ?? '') : undefined, hasValue };
}

/** The keys and elements around what stands in a column after these dashes, by the lines above. */
function pathTo(above: string, dashes: readonly number[], column: number): readonly string[] {
  const path: string[] = [];
  let now: { readonly column: number; readonly isDash: boolean } = { column, isDash: false };
  const enter = (all: readonly number[]): void => {
    for (const dash of [...all].reverse()) {
      path.unshift('-');
      now = { column: dash, isDash: true };
    }
  };
  enter(dashes);
  for (const raw of above.split('\n').reverse()) {
    if (now.column === 0 && !now.isDash) break;
    const line = raw.replace(/\r$/, '');
    if (/^\s*(?:#|$)/.test(line)) continue;
    const parts = partsOf(line);
    const { key } = parts;
    if (!now.isDash && parts.column === now.column && parts.dashes.length > 0) {
      // The first key of the mapping that this key belongs to.
      enter(parts.dashes);
      continue;
    }
    // The dashes of a list may stand in the column of its key.
    const isOwner =
      key !== undefined &&
      !parts.hasValue &&
      (parts.column < now.column || (now.isDash && parts.column === now.column && parts.dashes.length === 0));
    if (isOwner || (key !== undefined && parts.column < now.column && /[|>][-+\d]*\s*$/.test(line))) {
      path.unshift(key);
      now = { column: parts.column, isDash: false };
      enter(parts.dashes);
    } else if (parts.column < now.column && key === undefined && parts.dashes.length === 0) break;
  }
  return path;
}

/** The way into brackets and braces that are open at the end of a text, and what was typed there. */
function insideFlow(
  text: string,
): { readonly path: readonly string[]; readonly isValue: boolean; readonly typed: string } | undefined {
  if (!/^[[{]/.test(text)) return undefined;
  const open: { readonly path: string[]; from: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    const inner = open.at(-1);
    if (character === '"' || character === "'") {
      const close = text.indexOf(character, i + 1);
      if (close < 0) break;
      i = close;
    } else if (character === '[' || character === '{') {
      const key = inner && keyed.exec(text.slice(inner.from, i).trimStart())?.[1];
      const step = key === undefined ? [] : [bare(key)];
      open.push({ path: [...step, ...(character === '[' ? ['-'] : [])], from: i + 1 });
    } else if (character === ']' || character === '}') open.pop();
    else if (character === ',' && inner) inner.from = i + 1;
  }
  const inner = open.at(-1);
  if (inner === undefined) return undefined;
  const path = open.flatMap((one) => one.path);
  const typed = text.slice(inner.from).trimStart();
  const key = keyed.exec(typed);
  if (key === null) return { path, isValue: false, typed };
  return { path: [...path, bare(key[1] ?? '')], isValue: true, typed: typed.slice(key[0].length) };
}

function bare(key: string): string {
  return /^(["']).*\1$/.test(key) ? key.slice(1, -1) : key;
}
