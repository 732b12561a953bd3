import { entryKeys } from './entryContent';
import type { PlainLines } from './plainLines';
import type { EntryFields } from './readEntity';

/** A text without quotation marks that means nothing else in YAML, from `lastIndex` on. */
const plain = /\p{L}[\p{L}\p{M}\p{N} ._’()/-]*/uy;
const nothing = /^(?:null|Null|NULL)$/;
const language = /[a-z][A-Za-z0-9-]*/y;
/** Coordinates are left to the parser. */
const keys = new Set<string>(entryKeys.filter((name) => name !== 'at'));

type Value = string | readonly string[] | Readonly<Record<string, string>>;

const noTexts: readonly string[] = [];

/**
 * The fields of an entry that is written as nearly all are: a key or a text in each line, no quotation marks, no flow
 * lists. It takes a small part of the time that a parser of all YAML takes, and says the same.
 */
export class PlainFields implements EntryFields {
  /** So few that looking through them is faster than a `Map` is made. */
  readonly #names: readonly string[];
  readonly #values: readonly Value[];
  /** Whether something was asked for that is not so: the parser is to say what. */
  isAmiss = false;

  private constructor(names: readonly string[], values: readonly Value[]) {
    this.#names = names;
    this.#values = values;
  }

  /** Of the lines of an entry below that of its id, which is indented so far; undefined where they are any other way. */
  static of(lines: PlainLines, outer: number): PlainFields | undefined {
    const names: string[] = [];
    const values: Value[] = [];
    const inner = lines.indent;
    if (inner <= outer) return undefined;
    while (!lines.isOver()) {
      const { text, start } = lines;
      if (lines.indent !== inner) return undefined;
      const colon = text.indexOf(':', start);
      if (colon < 0 || colon >= lines.end) return undefined;
      const name = text.slice(start, colon);
      if (!keys.has(name) || names.includes(name)) return undefined;
      names.push(name);
      let value: Value | undefined;
      if (colon + 1 < lines.end) {
        value = valueIn(lines, colon + 1);
        lines.next();
      } else {
        lines.next();
        value = lines.isOver() || lines.indent <= inner ? undefined : blockOf(lines, inner);
      }
      if (value === undefined) return undefined;
      values.push(value);
    }
    return new PlainFields(names, values);
  }

  #value(name: string): Value | undefined {
    return this.#values[this.#names.indexOf(name)];
  }

  string(name: string): string | undefined {
    const value = this.#value(name);
    if (value === undefined || typeof value === 'string') return value;
    return this.problem();
  }

  strings(name: string): readonly string[] {
    const value = this.#value(name) ?? noTexts;
    if (typeof value === 'string') return [value];
    if (isList(value)) return value;
    this.problem();
    return noTexts;
  }

  texts(name: string, language = 'und'): Readonly<Record<string, string>> {
    const value = this.#value(name) ?? {};
    if (typeof value === 'string') return { [language]: value };
    if (!isList(value)) return value;
    this.problem();
    return {};
  }

  node(): undefined {
    return undefined;
  }

  problem(): undefined {
    this.isAmiss = true;
  }

  wrongType(): void {
    this.problem();
  }
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

/** A plain text behind a space, up to the end of the line. */
function valueIn({ text, end }: PlainLines, at: number): string | undefined {
  plain.lastIndex = at + 1;
  if (text.charCodeAt(at) !== space || !plain.test(text) || plain.lastIndex !== end) return undefined;
  if (text.charCodeAt(end - 1) === space) return undefined;
  const value = text.slice(at + 1, end);
  return nothing.test(value) ? undefined : value;
}

/** A list, or languages with their texts, of the lines that are indented farther; undefined where it is neither. */
function blockOf(lines: PlainLines, outer: number): Value | undefined {
  const { text, indent } = lines;
  const isList = text.charCodeAt(lines.start) === dash;
  const items: string[] = [];
  const texts: Record<string, string> = {};
  for (; !lines.isOver() && lines.indent > outer; lines.next()) {
    const { start } = lines;
    if (lines.indent !== indent || isList !== (text.charCodeAt(start) === dash)) return undefined;
    language.lastIndex = start;
    if (!isList && (!language.test(text) || text.charCodeAt(language.lastIndex) !== colonUnit))
      return undefined;
    const value = valueIn(lines, isList ? start + 1 : language.lastIndex + 1);
    if (value === undefined) return undefined;
    if (isList) items.push(value);
    else {
      const name = text.slice(start, language.lastIndex);
      if (nothing.test(name) || Object.hasOwn(texts, name)) return undefined;
      texts[name] = value;
    }
  }
  return isList ? items : texts;
}

const [space, dash, colonUnit] = [0x20, 0x2d, 0x3a];
