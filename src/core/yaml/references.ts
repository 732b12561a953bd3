import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { scalarText } from './fields';
import type { ParsedYaml } from './parse';
import type { Guide } from './schemaGuide';

/** A scalar of a file with its place in the structure. */
export interface YamlScalar {
  /** Keys, and `-` for elements; of a key, what it is the key of comes last. */
  readonly path: readonly string[];
  readonly text: string;
  readonly isKey: boolean;
  /** UTF-16 offsets of it as it is written, quotation marks included. */
  readonly start: number;
  readonly end: number;
  /** What the schema says of the value there. */
  readonly guide: Guide;
  /** Which element of the outermost list it stands in; undefined outside of lists. */
  readonly entry: number | undefined;
}

/** Every key and every value that is a scalar, as far as the schema knows the places. Aliases are not followed. */
export function* scalarsOf({ document }: ParsedYaml, root: Guide): Generator<YamlScalar> {
  yield* walk(document.contents, root, [], undefined);
}

function* walk(
  node: Node | null,
  guide: Guide,
  path: readonly string[],
  entry: number | undefined,
): Generator<YamlScalar> {
  if (node === null || isAlias(node)) return;
  if (isScalar(node)) {
    const found = scalar(node, guide, path, false, entry);
    if (found) yield found;
  } else if (isSeq(node)) {
    const inner = guide.inside('-');
    if (inner === undefined) return;
    for (const [i, item] of node.items.entries())
      yield* walk(item as Node | null, inner, [...path, '-'], entry ?? i);
  } else if (isMap(node)) {
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? scalarText(key) : undefined;
      const inner = name === undefined ? undefined : guide.inside(name);
      if (name === undefined || inner === undefined) continue;
      const at = [...path, name];
      const found = scalar(key as Scalar, inner, at, true, entry);
      if (found) yield found;
      yield* walk(value as Node | null, inner, at, entry);
    }
  }
}

function scalar(
  node: Scalar,
  guide: Guide,
  path: readonly string[],
  isKey: boolean,
  entry: number | undefined,
): YamlScalar | undefined {
  const text = scalarText(node as Node);
  if (text === undefined || !node.range) return undefined;
  return { path, text, isKey, start: node.range[0], end: node.range[1], guide, entry };
}
