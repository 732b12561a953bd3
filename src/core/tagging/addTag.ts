import { isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Problem } from '../problem';
import { parseYaml } from '../yaml/parse';
import type { Codebook } from './codebook';
import { readCodebook } from './readCodebook';

/** What a new tag is called in a language, where its name does not say it. */
export interface NewTagLabel {
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
}

export type AddTagResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem };

/**
 * The text of a codebook with one more tag, and with those of its ancestors that it lacks; each comes last among its
 * siblings, and nothing else of the text changes. `text` undefined: there is no file yet. Refuses (as a problem) where
 * the codebook does not parse, is of a newer version, or is written in a way that cannot be added to.
 */
export function addTag(
  file: string,
  text: string | undefined,
  path: string,
  label?: NewTagLabel,
): AddTagResult {
  const before = readCodebook(file, text ?? '');
  const [first] = before.problems;
  if (!before.writable && first) return { ok: false, problem: first };
  const names = path.split('/');
  const bad = names.find((name) => name === '' || name !== name.trim() || /\p{Cc}/u.test(name));
  if (bad !== undefined) return refuse('bad-tag-name', file, 1, { tag: bad });
  if (before.all().some((tag) => tag.path === path)) return { ok: true, text: text ?? '' };

  const yaml = parseYaml(file, text ?? '');
  const root = yaml.document.contents as Node | null;
  // `tags` and the names take turns: tags, accusation, tags, collusion.
  const keys = names.flatMap((name) => ['tags', name]);
  const entry: Entry = { keys, label, eol: /\r?\n/.exec(yaml.text)?.[0] ?? '\n' };
  let next: string | undefined;
  if (root === null) next = startedWith(yaml.text, entry);
  else if (isMap(root)) next = insert(yaml.text, root, entry);
  if (next !== undefined && isOnlyAdded(before, readCodebook(file, next), path))
    return { ok: true, text: next };
  return refuse('edit-refused', file, root?.range ? yaml.lineAt(root.range[0]) : 1);
}

interface Entry {
  /** The keys on the way from the root of the file to the tag. */
  readonly keys: readonly string[];
  readonly label: NewTagLabel | undefined;
  readonly eol: string;
}

const usualStep = 2;

/** A codebook without content: at most comments, which stay. */
function startedWith(text: string, entry: Entry): string {
  const start = text === '' || text === '\ufeff' || text.endsWith('\n') ? text : text + entry.eol;
  return start + ['codebook: 1', ...block(entry.keys, entry.label, 0, usualStep), ''].join(entry.eol);
}

/** Walks down as far as the path is there, and adds the rest; undefined where the YAML does not allow it. */
function insert(text: string, root: YAMLMap, entry: Entry): string | undefined {
  let map: YAMLMap = root;
  let step = usualStep;
  for (const [depth, key] of entry.keys.entries()) {
    const pair = map.items.find((item) => keyOf(item) === key);
    if (pair === undefined) return append(text, map, entry.keys.slice(depth), entry, step);
    const value = pair.value as Node | null;
    if (isMap(value)) {
      if (!map.flow && !value.flow) step = Math.max(1, column(text, value) - column(text, map));
      map = value;
    } else if (value === null || (isScalar(value) && value.value === null)) {
      if (map.flow || value?.anchor !== undefined || value?.tag !== undefined) return undefined;
      const indent = column(text, map) + step;
      return below(
        text,
        endOfPair(pair),
        block(entry.keys.slice(depth + 1), entry.label, indent, step),
        entry.eol,
      );
    } else return undefined;
  }
  return undefined;
}

function append(
  text: string,
  map: YAMLMap,
  keys: readonly string[],
  { label, eol }: Entry,
  step: number,
): string | undefined {
  if (map.flow) {
    const brace = (map.range?.[1] ?? 0) - 1;
    if (text[brace] !== '}') return undefined;
    const inside = text.slice(0, brace).trimEnd();
    const comma = /[{,]$/.test(inside) ? ' ' : ', ';
    return `${inside}${comma}${flow(keys, label)} ${text.slice(brace)}`;
  }
  const last = map.items.at(-1);
  if (last === undefined) return undefined;
  return below(text, endOfPair(last), block(keys, label, column(text, map), step), eol);
}

/** Lines after the line that holds the last character before `end`. */
function below(text: string, end: number, lines: readonly string[], eol: string): string {
  const content = text.slice(0, end).trimEnd().length;
  const newline = text.indexOf('\n', content);
  const added = lines.join(eol);
  return newline < 0
    ? text + eol + added + eol
    : `${text.slice(0, newline + 1)}${added}${eol}${text.slice(newline + 1)}`;
}

/** Nested block mappings, one for each key. */
function block(
  keys: readonly string[],
  label: NewTagLabel | undefined,
  indent: number,
  step: number,
): readonly string[] {
  const line = (depth: number, content: string): string => ' '.repeat(indent + depth * step) + content;
  const lines = keys.map((key, depth) => line(depth, `${scalar(key)}:`));
  if (label === undefined) return lines;
  const text = `${scalar(label.language)}: ${scalar(label.text)}`;
  return [...lines, line(keys.length, 'label:'), line(keys.length + 1, text)];
}

function flow(keys: readonly string[], label: NewTagLabel | undefined): string {
  const leaf = label ? `{ label: { ${scalar(label.language)}: ${JSON.stringify(label.text)} } }` : '{}';
  return keys.reduceRight((inner, key, i) => {
    const body = `${scalar(key)}: ${inner}`;
    return i === 0 ? body : `{ ${body} }`;
  }, leaf);
}

/** Plain where nobody could read it as anything but this text, else in double quotes. */
function scalar(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{M}\p{N} _'’().؟!-]*$/u.test(text) && !text.endsWith(' ');
  const isWord = /^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain && !isWord ? text : JSON.stringify(text);
}

/** The end of the innermost last value; comments and blank lines that follow belong to what comes next. */
function endOfPair(pair: Pair): number {
  const value = pair.value as Node | null;
  if (isMap(value) && !value.flow) {
    const last = value.items.at(-1);
    if (last) return endOfPair(last);
  }
  if (value !== null && value.range && value.range[1] > value.range[0]) return value.range[1];
  const key = pair.key as Node;
  return (value?.range ?? key.range)?.[0] ?? 0;
}

function column(text: string, map: YAMLMap): number {
  const first = map.items[0]?.key as Node | undefined;
  const start = first?.range?.[0] ?? 0;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return start - line - (text.startsWith('\ufeff') && line === 0 ? 1 : 0);
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : String(pair.key);
}

/** Whether every tag is as it was, and this one is there. */
function isOnlyAdded(before: Codebook, after: Codebook, path: string): boolean {
  const print = (codebook: Codebook): string[] =>
    codebook
      .all()
      .map(({ path, labels, description, was }) => JSON.stringify([path, labels, description, was]));
  const now = new Set(print(after));
  return (
    after.writable &&
    after.problems.length <= before.problems.length &&
    after.find(path)?.path === path &&
    after.roles.length === before.roles.length &&
    print(before).every((tag) => now.has(tag))
  );
}

function refuse(
  code: Problem['code'],
  file: string,
  line: number,
  data: Problem['data'] = {},
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, severity: 'error', file, line, data } };
}
