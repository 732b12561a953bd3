import { entryKeys } from './entryContent';
import type { EntryFields } from './readEntity';

/** A text without quotation marks that means nothing else in YAML. */
const plain = /^\p{L}[\p{L}\p{M}\p{N} ._’()/-]*$/u;
const nothing = /^(?:null|Null|NULL)$/;
const key = /^([a-z][A-Za-z0-9-]*):(?: (.*))?$/u;
/** Coordinates are left to the parser. */
const keys = new Set<string>(entryKeys.filter((name) => name !== 'at'));

type Value = string | readonly string[] | Readonly<Record<string, string>>;

/**
 * The fields of an entry that is written as nearly all are: a key or a text in each line, no quotation marks, no flow
 * lists. It takes a small part of the time that a parser of all YAML takes, and says the same.
 */
export class PlainFields implements EntryFields {
  readonly #values: ReadonlyMap<string, Value>;
  /** Whether something was asked for that is not so: the parser is to say what. */
  isAmiss = false;

  private constructor(values: ReadonlyMap<string, Value>) {
    this.#values = values;
  }

  /** `lines` are those of the entry, from that of its id on, without blank ones. Undefined where they are any other way. */
  static of(lines: readonly string[]): PlainFields | undefined {
    const values = new Map<string, Value>();
    let at = 1;
    const inner = indentOf(lines[at] ?? '');
    if (inner <= indentOf(lines[0] ?? '')) return undefined;
    while (at < lines.length) {
      const line = lines[at++] ?? '';
      const [, name, text] = (indentOf(line) === inner && key.exec(line.slice(inner))) || [];
      if (name === undefined || !keys.has(name) || values.has(name)) return undefined;
      if (text !== undefined) {
        if (!isPlain(text)) return undefined;
        values.set(name, text);
        continue;
      }
      const from = at;
      const depth = indentOf(lines[at] ?? '');
      while (at < lines.length && indentOf(lines[at] ?? '') > inner) at++;
      const value = valueOf(lines.slice(from, at), depth);
      if (value === undefined) return undefined;
      values.set(name, value);
    }
    return new PlainFields(values);
  }

  string(name: string): string | undefined {
    const value = this.#values.get(name);
    if (value === undefined || typeof value === 'string') return value;
    return this.problem();
  }

  strings(name: string): readonly string[] {
    const value = this.#values.get(name) ?? [];
    if (typeof value === 'string') return [value];
    if (isList(value)) return value;
    this.problem();
    return [];
  }

  texts(name: string, language = 'und'): Readonly<Record<string, string>> {
    const value = this.#values.get(name) ?? {};
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
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

function isPlain(text: string): boolean {
  return plain.test(text) && !text.endsWith(' ') && !nothing.test(text);
}

/** A list, or languages with their texts; undefined where it is neither, or not plain. */
function valueOf(lines: readonly string[], depth: number): Value | undefined {
  const [first] = lines;
  if (first === undefined || lines.some((line) => indentOf(line) !== depth)) return undefined;
  const texts = lines.map((line) => line.slice(depth));
  if (first.startsWith('- ', depth)) {
    const items = texts.map((text) => (text.startsWith('- ') ? text.slice(2) : ''));
    return items.every(isPlain) ? items : undefined;
  }
  const pairs = new Map<string, string>();
  for (const text of texts) {
    const [, name, value] = key.exec(text) ?? [];
    if (name === undefined || value === undefined || !isPlain(value) || nothing.test(name)) return undefined;
    if (pairs.has(name)) return undefined;
    pairs.set(name, value);
  }
  return Object.fromEntries(pairs);
}

function indentOf(line: string): number {
  let at = 0;
  while (line.charCodeAt(at) === 0x20) at++;
  return at;
}
