import { isMap, visit, type Node, type Pair } from 'yaml';
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
    Pair: (_key, pair: Pair, path) => {
      const node = pair.value as Node | null;
      if (node === null || !nodes.has(node)) return undefined;
      const parent = path.at(-1);
      const colon = afterColon(pair);
      const key = (pair.key as Node | null)?.range?.[0];
      const lines = flowToBlock(source, node);
      if (lines === undefined || colon === undefined || key === undefined || !node.range || !isMap(parent))
        return visit.BREAK;
      done++;
      const text = indentLines(lines, source.column(key) + 2).map((line) => source.eol + line);
      splices.push({ start: colon, end: node.range[1], text: text.join('') });
      return visit.SKIP;
    },
  });
  return done === nodes.size ? splices : undefined;
}
