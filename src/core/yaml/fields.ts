import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type YAMLMap } from 'yaml';
import type { Problem } from '../problem';
import type { ExpectedForm } from '../problemPhrases';
import { keyOf, pairOf } from './pairs';
import type { ParsedYaml } from './parse';

/**
 * Reads the fields of one mapping with their types, reporting what is wrong at its line and going on. Keys that are
 * not asked for are left alone: a later version may know them.
 */
export class Fields {
  readonly #yaml: ParsedYaml;
  readonly #map: YAMLMap;
  readonly #report: (problem: Problem) => void;

  constructor(yaml: ParsedYaml, map: YAMLMap, report: (problem: Problem) => void) {
    this.#yaml = yaml;
    this.#map = map;
    this.#report = report;
    const seen = new Set<string>();
    for (const pair of map.items) {
      const key = keyOf(pair);
      if (seen.has(key)) this.#twice(key, pair.key as Node);
      seen.add(key);
    }
  }

  /** The mapping at the top of a file; undefined (and reported) where the file holds something else. */
  static root(yaml: ParsedYaml, report: (problem: Problem) => void): Fields | undefined {
    const contents = yaml.document.contents as Node | null;
    if (contents === null) return undefined;
    if (isMap(contents)) return new Fields(yaml, contents, report);
    const line = yaml.lineAt(contents.range?.[0] ?? 0);
    const data = { key: yaml.file, expected: 'mapping' satisfies ExpectedForm };
    if (!yaml.problems.some((known) => known.line === line))
      report({ code: 'wrong-type', severity: 'error', file: yaml.file, line, data });
    return undefined;
  }

  /** Line of the mapping's first key, counted from 1. */
  get line(): number {
    return this.lineOf(this.#map);
  }

  lineOf(node: Node | null | undefined): number {
    return this.#yaml.lineAt(node?.range?.[0] ?? 0);
  }

  /** What is malformed as YAML is wrong in its content too; saying so in the same line would hide the cause. */
  problem(code: Problem['code'], at: Node | null | undefined, data: Problem['data'] = {}): void {
    const line = at ? this.lineOf(at) : this.line;
    if (this.#yaml.problems.some((known) => known.line === line)) return;
    this.#report({ code, severity: 'error', file: this.#yaml.file, line, data });
  }

  /** The value of a key is not what it must be. */
  wrongType(at: Node, key: string, expected: ExpectedForm): void {
    this.problem('wrong-type', at, { key, expected });
  }

  /** In a merge conflict both sides have their own of what they changed, and that is no further problem. */
  #twice(key: string, at: Node): void {
    const isConflict = this.#yaml.problems.some(({ code }) => code === 'merge-conflict');
    if (!isConflict) this.problem('duplicate-key', at, { key });
  }

  keys(): readonly string[] {
    return [...new Set(this.#map.items.map(keyOf))];
  }

  /** The node of a key, aliases followed; undefined where the key is absent or empty. */
  node(key: string): Node | undefined {
    return resolve(pairOf(this.#map, key)?.value as Node | null, this.#yaml.document);
  }

  /** Whether the key is there, even if it is empty. */
  has(key: string): boolean {
    return pairOf(this.#map, key) !== undefined;
  }

  /** What an alias stands for; undefined for an empty node. */
  resolve(node: Node | null | undefined): Node | undefined {
    return resolve(node, this.#yaml.document);
  }

  /** The line of a key; of the mapping where the key is absent. */
  lineOfKey(key: string): number {
    const pair = pairOf(this.#map, key);
    return pair ? this.lineOf(pair.key as Node) : this.line;
  }

  /** A string; a number is read as it is written, so that `published: 2017` need not be quoted. */
  string(key: string): string | undefined {
    const node = this.node(key);
    if (node === undefined) return undefined;
    const text = scalarText(node);
    if (text === undefined) this.wrongType(node, key, 'text');
    return text;
  }

  number(key: string): number | undefined {
    const node = this.node(key);
    if (node === undefined) return undefined;
    if (isScalar(node) && typeof node.value === 'number') return node.value;
    this.wrongType(node, key, 'number');
    return undefined;
  }

  /** The elements of a list of strings; a single string counts as a list of one. Wrong elements are reported. */
  strings(key: string): readonly string[] {
    return this.located(key).map(({ value }) => value);
  }

  /** As `strings`, each with the node that it came from. */
  located(key: string): readonly { readonly value: string; readonly node: Node }[] {
    const node = this.node(key);
    if (node === undefined) return [];
    const items = isSeq(node) ? (node.items as Node[]) : [node];
    return items.flatMap((item) => {
      const resolved = resolve(item, this.#yaml.document);
      const value = resolved && scalarText(resolved);
      if (value !== undefined && resolved !== undefined) return [{ value, node: resolved }];
      this.wrongType(item, key, 'texts');
      return [];
    });
  }

  /** The elements of a list, whatever they are; a missing key is an empty list. */
  list(key: string): readonly Node[] {
    const node = this.node(key);
    if (node === undefined) return [];
    if (isSeq(node)) {
      return node.items.flatMap((item) => resolve(item as Node | null, this.#yaml.document) ?? []);
    }
    this.wrongType(node, key, 'list');
    return [];
  }

  /** A mapping under a key. */
  fields(key: string): Fields | undefined {
    const node = this.node(key);
    return node === undefined ? undefined : this.fieldsOf(node, key);
  }

  /** The fields of an element; reported as `key` where it is no mapping. */
  fieldsOf(node: Node, key: string): Fields | undefined {
    if (isMap(node)) return new Fields(this.#yaml, node, this.#report);
    this.wrongType(node, key, 'mapping');
    return undefined;
  }

  /** Language → text; a plain string is text in `language`. */
  texts(key: string, language = 'und'): Readonly<Record<string, string>> {
    const node = this.node(key);
    if (node === undefined) return {};
    const single = scalarText(node);
    if (single !== undefined) return { [language]: single };
    const fields = this.fieldsOf(node, key);
    const texts: Record<string, string> = {};
    for (const name of fields?.keys() ?? []) {
      const text = fields?.string(name);
      if (text !== undefined) texts[name] = text;
    }
    return texts;
  }
}

/** The text of a scalar as written; undefined for an empty one and for what is no scalar. */
export function scalarText(node: Node): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  if (typeof node.value === 'string') return node.value;
  return node.source;
}

function resolve(node: Node | null | undefined, document: Document.Parsed): Node | undefined {
  const target = isAlias(node) ? node.resolve(document) : node;
  return target === null || target === undefined || (isScalar(target) && target.value === null)
    ? undefined
    : target;
}
