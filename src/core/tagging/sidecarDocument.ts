import { isMap, isSeq, type Node } from 'yaml';
import type { Problem } from '../problem';
import { Fields, scalarText } from '../yaml/fields';
import { parseYaml, type ParsedYaml } from '../yaml/parse';
import { checkVersion } from '../yaml/version';
import type { Anchor, ArticleMetadata, MentionCorrection, Passage, PassageActor, Sidecar } from './passage';

/** An element of `passages:` or `mentions:`; without a value where it is not to be used. */
export interface SidecarEntry<T> {
  readonly node: Node | null;
  readonly value: T | undefined;
}

/** A sidecar with the nodes that its content came from. */
export interface SidecarDocument {
  readonly yaml: ParsedYaml;
  readonly sidecar: Sidecar;
  readonly passages: readonly SidecarEntry<Passage>[];
  readonly corrections: readonly SidecarEntry<MentionCorrection>[];
}

/** Reads a sidecar. Never throws: bad entries are reported, the others are read. */
export function readSidecarDocument(file: string, text: string): SidecarDocument {
  const yaml = parseYaml(file, text);
  const problems: Problem[] = [...yaml.problems];
  const report = (problem: Problem): void => {
    // What is malformed as YAML is wrong in its content too; saying so would hide the cause.
    if (!yaml.problems.some(({ line }) => line === problem.line)) problems.push(problem);
  };
  const root = Fields.root(yaml, report);
  if (root === undefined) {
    const sidecar = {
      metadata: {},
      passages: [],
      corrections: [],
      problems,
      writable: problems.length === 0,
    };
    return { yaml, sidecar, passages: [], corrections: [] };
  }
  const versionKnown = checkVersion(root, 'sidecar', file, report);
  const article = root.fields('article');
  const seen = new Map<string, number>();
  const passages = entries(root, 'passages', (fields) => readPassage(fields, file, seen, report));
  const corrections = entries(root, 'mentions', readCorrection);
  const starts = [...passages, ...corrections].map(({ node }) => yaml.lineAt(node?.range?.[0] ?? 0));
  // An entry that ends in malformed YAML lacks what stands beyond; only the cause is told.
  const isCutOff = ({ code, line }: Problem): boolean =>
    code === 'missing-key' &&
    yaml.problems.some((cause) => {
      return cause.line >= line && !starts.some((start) => start > line && start <= cause.line);
    });
  const sidecar: Sidecar = {
    metadata: article ? readMetadata(article) : {},
    passages: passages.flatMap(({ value }) => value ?? []),
    corrections: corrections.flatMap(({ value }) => value ?? []),
    problems: problems.filter((problem) => !isCutOff(problem)).sort((a, b) => a.line - b.line),
    writable: yaml.problems.length === 0 && versionKnown,
  };
  return { yaml, sidecar, passages, corrections };
}

function entries<T>(
  root: Fields,
  key: string,
  read: (fields: Fields) => T | undefined,
): readonly SidecarEntry<T>[] {
  const list = root.node(key);
  if (list === undefined) return [];
  if (!isSeq(list)) {
    root.problem('wrong-type', list, { key, expected: 'a list' });
    return [];
  }
  return (list.items as (Node | null)[]).map((node) => {
    const entry = root.resolve(node);
    if (entry === undefined) {
      root.problem('wrong-type', node ?? list, { key, expected: 'a list of mappings' });
      return { node, value: undefined };
    }
    const fields = root.fieldsOf(entry, key);
    return { node, value: fields && read(fields) };
  });
}

function readMetadata(article: Fields): ArticleMetadata {
  const text = (key: 'title' | 'source' | 'published' | 'language'): ArticleMetadata => {
    const value = article.string(key)?.trim();
    return value ? { [key]: value } : {};
  };
  const tags = article.located('tags');
  const note = readNote(article);
  return {
    ...text('title'),
    ...text('source'),
    ...text('published'),
    ...text('language'),
    ...(tags.length > 0
      ? { tags: tags.map(({ value }) => value), tagLines: tags.map(({ node }) => article.lineOf(node)) }
      : {}),
    ...(note === undefined ? {} : { note }),
  };
}

function readPassage(
  fields: Fields,
  file: string,
  seen: Map<string, number>,
  report: (problem: Problem) => void,
): Passage | undefined {
  const id = fields.string('id');
  const anchor = readAnchor(fields);
  const tags = fields.located('tags');
  const actors = fields.list('actors').flatMap((node) => {
    const actor = readActor(fields, node);
    return actor ? [{ actor, line: fields.lineOf(node) }] : [];
  });
  const note = readNote(fields);
  const by = fields.string('by');
  const created = fields.string('created');
  const { line } = fields;
  if (id === undefined) {
    if (!fields.has('id') || fields.node('id') === undefined) {
      fields.problem('missing-key', undefined, { key: 'id' });
    }
  } else {
    const first = seen.get(id);
    if (first !== undefined) {
      const data = { id, first, inFile: '' };
      report({ code: 'duplicate-id', severity: 'error', file, line: fields.lineOfKey('id'), data });
      return undefined;
    }
    seen.set(id, line);
  }
  if (tags.length === 0) {
    // A list whose every element is wrong has been reported element by element.
    const list = fields.node('tags');
    if (list === undefined || (isSeq(list) && list.items.length === 0)) {
      report({
        code: 'missing-key',
        severity: 'error',
        file,
        line: fields.lineOfKey('tags'),
        data: { key: 'tags' },
      });
    }
  }
  if (id === undefined || anchor === undefined || tags.length === 0) return undefined;
  return {
    id,
    anchor,
    tags: [...new Set(tags.map(({ value }) => value))],
    actors: actors.map(({ actor }) => actor),
    ...(note === undefined ? {} : { note }),
    ...(by === undefined ? {} : { by }),
    ...(created === undefined ? {} : { created }),
    line,
    lines: { tags: linesOfFirst(tags, fields), actors: actors.map(({ line }) => line) },
  };
}

/** One line for each different tag, where it stands first. */
function linesOfFirst(tags: readonly { value: string; node: Node }[], fields: Fields): readonly number[] {
  const first = new Map<string, Node>();
  for (const { value, node } of tags) if (!first.has(value)) first.set(value, node);
  return [...first.values()].map((node) => fields.lineOf(node));
}

function readCorrection(fields: Fields): MentionCorrection | undefined {
  const anchor = readAnchor(fields);
  const actor = fields.string('actor');
  const place = fields.string('place');
  const name = fields.node('name');
  if (anchor === undefined) return undefined;
  const { line } = fields;
  if (actor !== undefined) return { anchor, is: { kind: 'actor', id: actor }, line };
  if (place !== undefined) return { anchor, is: { kind: 'place', id: place }, line };
  if (name !== undefined && scalarText(name) === 'false') return { anchor, is: 'not-a-name', line };
  if (name !== undefined) fields.problem('wrong-type', name, { key: 'name', expected: 'false' });
  else fields.problem('missing-key', undefined, { key: 'actor' });
  return undefined;
}

function readActor(fields: Fields, node: Node): PassageActor | undefined {
  const id = scalarText(node);
  if (id !== undefined) return { id };
  const entry = isMap(node) ? fields.fieldsOf(node, 'actors') : undefined;
  if (entry === undefined) {
    fields.problem('wrong-type', node, { key: 'actors', expected: 'a list of ids' });
    return undefined;
  }
  const name = entry.string('id');
  const role = entry.string('role');
  if (name === undefined) {
    if (entry.node('id') === undefined) entry.problem('missing-key', undefined, { key: 'id' });
    return undefined;
  }
  return { id: name, ...(role === undefined ? {} : { role }) };
}

/** Where and what; undefined (and reported) where the range is none or the quote is missing. */
function readAnchor(fields: Fields): Anchor | undefined {
  const start = fields.number('start');
  const end = fields.number('end');
  const quote = fields.string('quote');
  const before = fields.string('before') ?? '';
  const after = fields.string('after') ?? '';
  for (const key of ['start', 'end', 'quote'] as const) {
    if (fields.node(key) === undefined) fields.problem('missing-key', undefined, { key });
  }
  if (start === undefined || end === undefined) return undefined;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || start >= end) {
    fields.problem('bad-range', fields.node('start'), { start, end });
    return undefined;
  }
  return quote === undefined ? undefined : { start, end, quote, before, after };
}

/** A note without the line ends that a YAML block adds. */
function readNote(fields: Fields): string | undefined {
  const note = fields.string('note')?.replace(/\n+$/, '');
  return note ? note : undefined;
}
