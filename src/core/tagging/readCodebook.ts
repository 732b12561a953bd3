import { isMap, isScalar, type Node } from 'yaml';
import type { Problem } from '../problem';
import { atOnce, type Slices } from '../slices';
import { Fields, scalarText } from '../yaml/fields';
import { parsingYaml } from '../yaml/parse';
import { checkVersion } from '../yaml/version';
import type { Codebook, Role, Tag } from './codebook';
import { familyColour, parseColour } from './palette';
import { pathUnder } from './tagPath';
import { TagPaths } from './tagPaths';

/** Deeper or larger codebooks come from YAML aliases that contain themselves or multiply. */
const maxDepth = 32;
const maxTags = 20_000;

/** Reads a codebook; `file` is its path relative to the corpus folder. Never throws: what is wrong is in `problems`. */
export function readCodebook(file: string, text: string): Codebook {
  return atOnce(readingCodebook(file, text));
}

/** The same in slices. */
export function* readingCodebook(file: string, text: string): Slices<Codebook> {
  const yaml = yield* parsingYaml(file, text);
  yield;
  const problems: Problem[] = [...yaml.problems];
  const report = (problem: Problem): void => void problems.push(problem);
  const root = Fields.root(yaml, report);
  const empty = yaml.document.contents === null;
  const versionKnown = root ? checkVersion(root, 'codebook') : empty;
  const reader = new TagReader(file, report);
  const roots = root ? reader.children(root, undefined, undefined, 0) : [];
  const paths = new TagPaths(roots);
  for (const clash of paths.clashes) {
    const { tag, path, other, line } = clash;
    report({ code: 'former-tag', severity: 'warning', file, line, data: { tag, path, other } });
  }
  return {
    roots,
    roles: root ? readRoles(root) : [],
    problems: problems.sort((a, b) => a.line - b.line),
    writable: yaml.problems.length === 0 && versionKnown,
    find: (path) => paths.find(path),
    all: () => paths.all,
  };
}

class TagReader {
  readonly #file: string;
  readonly #report: (problem: Problem) => void;
  #count = 0;

  constructor(file: string, report: (problem: Problem) => void) {
    this.#file = file;
    this.#report = report;
  }

  /** The tags under the key `tags`; those of a family are given its path and colour. */
  children(
    fields: Fields,
    parent: string | undefined,
    colour: string | undefined,
    depth: number,
  ): readonly Tag[] {
    const node = fields.node('tags');
    if (node === undefined) return [];
    const entries = fields.fieldsOf(node, 'tags');
    const tags: Tag[] = [];
    for (const name of entries?.keys() ?? []) {
      if (entries === undefined) continue;
      if (depth >= maxDepth || ++this.#count > maxTags) {
        this.#problem('too-deep', entries.lineOfKey(name), { limit: depth >= maxDepth ? maxDepth : maxTags });
        break;
      }
      if (name === '' || name.includes('/') || name !== name.trim()) {
        this.#problem('bad-tag-name', entries.lineOfKey(name), { tag: name });
        continue;
      }
      const path = pathUnder(parent, name);
      const inherited = colour ?? familyColour(tags.length);
      tags.push(this.#tag(entries, name, path, inherited, depth));
    }
    return tags;
  }

  #tag(entries: Fields, name: string, path: string, inherited: string, depth: number): Tag {
    const line = entries.lineOfKey(name);
    const node = entries.node(name);
    const fields = node && entries.fieldsOf(node, name);
    if (fields === undefined) {
      return { path, labels: {}, colour: inherited, was: [], children: [], line };
    }
    const colour = this.#colour(fields) ?? inherited;
    const description = fields.string('description')?.trim();
    return {
      path,
      labels: fields.texts('label'),
      colour,
      ...(description ? { description } : {}),
      was: fields.strings('was'),
      children: this.children(fields, path, colour, depth + 1),
      line,
    };
  }

  #colour(fields: Fields): string | undefined {
    if (!fields.has('colour')) return undefined;
    // Without quotes, #c0392b is a comment and the key is empty; that must not pass unnoticed.
    const node: Node | undefined = fields.node('colour');
    const text = node === undefined ? '' : (scalarText(node) ?? '');
    const colour = parseColour(text);
    if (colour === undefined) this.#problem('bad-colour', fields.lineOfKey('colour'), { colour: text });
    return colour;
  }

  #problem(code: Problem['code'], line: number, data: Problem['data']): void {
    this.#report({ code, severity: 'error', file: this.#file, line, data });
  }
}

function readRoles(root: Fields): readonly Role[] {
  const node = root.node('roles');
  if (node === undefined) return [];
  if (!isMap(node)) {
    return root
      .located('roles')
      .map(({ value, node: item }) => ({ id: value, labels: {}, line: root.lineOf(item) }));
  }
  const entries = root.fieldsOf(node, 'roles');
  return (entries?.keys() ?? []).map((id) => {
    const entry = entries?.node(id);
    const line = entries?.lineOfKey(id) ?? root.lineOf(node);
    if (entries === undefined || entry === undefined) return { id, labels: {}, line };
    // A role may be given by its label alone: `accuser: Accuser`.
    if (isScalar(entry)) return { id, labels: entries.texts(id), line };
    const fields = entries.fieldsOf(entry, id);
    const description = fields?.string('description')?.trim();
    return { id, labels: fields?.texts('label') ?? {}, ...(description ? { description } : {}), line };
  });
}
