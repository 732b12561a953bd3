import { isMap, isSeq, type Node } from 'yaml';
import type { Problem } from '../problem';
import { isDate } from '../text/isDate';
import { withoutCutOff } from '../yaml/cutOff';
import { Fields } from '../yaml/fields';
import { parseYaml, type ParsedYaml } from '../yaml/parse';
import { checkVersion } from '../yaml/version';
import type { ArticleMetadata, MentionCorrection, Passage, Sidecar, UnusedPassage } from './passage';
import { readCorrection, readNote, readPassage } from './readEntry';

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
  const versionKnown = checkVersion(root, 'sidecar');
  const article = root.fields('article');
  const unused: UnusedPassage[] = [];
  const reading = { file, report, seen: new Map<string, number>(), unused };
  const passages = entries(root, 'passages', (fields) => readPassage(fields, reading));
  const corrections = entries(root, 'mentions', readCorrection);
  const starts = [...passages, ...corrections].map(({ node }) => yaml.lineAt(node?.range?.[0] ?? 0));
  const sidecar: Sidecar = {
    metadata: article ? readMetadata(article) : {},
    passages: passages.flatMap(({ value }) => value ?? []),
    ...(unused.length > 0 ? { unused } : {}),
    corrections: corrections.flatMap(({ value }) => value ?? []),
    problems: [...withoutCutOff(problems, yaml.problems, starts)].sort((a, b) => a.line - b.line),
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
    root.wrongType(list, key, 'list');
    return [];
  }
  return (list.items as (Node | null)[]).map((node) => {
    const entry = root.resolve(node);
    const fields = isMap(entry) ? root.fieldsOf(entry, key) : undefined;
    if (fields) return { node, value: read(fields) };
    root.wrongType(node ?? list, key, 'entries');
    return { node, value: undefined };
  });
}

function readMetadata(article: Fields): ArticleMetadata {
  const text = (key: 'title' | 'source' | 'published' | 'language'): ArticleMetadata => {
    const value = article.string(key)?.trim();
    return value ? { [key]: value } : {};
  };
  const { published } = text('published');
  if (published !== undefined && !isDate(published))
    article.problem('bad-date', article.node('published'), { value: published });
  const tags = article.located('tags');
  const note = readNote(article);
  return {
    ...text('title'),
    ...text('source'),
    ...(published === undefined ? {} : { published }),
    ...text('language'),
    ...(tags.length > 0
      ? { tags: tags.map(({ value }) => value), tagLines: tags.map(({ node }) => article.lineOf(node)) }
      : {}),
    ...(note === undefined ? {} : { note }),
  };
}
