import { isPair, isSeq, visit, type Node } from 'yaml';
import { indentLines } from './fieldLines';
import { flowToBlock, isFlow } from './flowToBlock';
import { parseYaml, type ParsedYaml } from './parse';
import { afterColon, applySplices, YamlSource, type Splice } from './source';

/**
 * Rewrites in block style those of some lists and mappings that are written with brackets and braces, so that they can
 * be edited by lines. `nodesOf` is asked again after each step, for what lies inside is reached only then. Undefined
 * where that cannot be done.
 */
export function inBlockStyle(
  yaml: ParsedYaml,
  ...nodesOf: readonly ((yaml: ParsedYaml) => readonly (Node | null | undefined)[])[]
): ParsedYaml | undefined {
  let current = yaml;
  for (const nodes of nodesOf) {
    const flow = nodes(current).filter((node): node is Node => isFlow(node));
    if (flow.length === 0) continue;
    const splices = blockSplices(current, new Set(flow));
    if (splices === undefined) return undefined;
    current = parseYaml(current.file, applySplices(current.text, splices));
    if (current.problems.length > 0) return undefined;
  }
  return current;
}

function blockSplices(yaml: ParsedYaml, nodes: ReadonlySet<Node>): readonly Splice[] | undefined {
  const source = new YamlSource(yaml);
  const splices: Splice[] = [];
  const root = yaml.document.contents as Node | null;
  if (root && nodes.has(root)) {
    const lines = flowToBlock(source, root);
    if (lines === undefined || !root.range) return undefined;
    return [{ start: root.range[0], end: root.range[1], text: lines.join(source.eol) }];
  }
  let done = 0;
  visit(yaml.document, {
    Collection: (_key, node, path) => {
      if (!nodes.has(node)) return undefined;
      const lines = flowToBlock(source, node);
      const place = blockPlace(source, node, path.at(-1));
      if (lines === undefined || place === undefined || !node.range) return visit.BREAK;
      done++;
      const block = indentLines(lines, place.column);
      const text = place.isBelow
        ? block.map((line) => source.eol + line).join('')
        : block.join(source.eol).trimStart();
      splices.push({ start: place.start, end: node.range[1], text });
      return visit.SKIP;
    },
  });
  return done === nodes.size ? splices : undefined;
}

/** Where a block begins that takes a node's place: on the lines below a key, or behind a dash; and its column. */
function blockPlace(
  source: YamlSource,
  node: Node,
  parent: unknown,
): { readonly start: number; readonly column: number; readonly isBelow: boolean } | undefined {
  if (isSeq(parent)) {
    const start = node.range?.[0];
    return start === undefined ? undefined : { start, column: source.column(start), isBelow: false };
  }
  if (!isPair(parent) || parent.value !== node) return undefined;
  const start = afterColon(parent);
  const key = (parent.key as Node | null)?.range?.[0];
  if (start === undefined || key === undefined) return undefined;
  return { start, column: source.column(key) + 2, isBelow: true };
}
