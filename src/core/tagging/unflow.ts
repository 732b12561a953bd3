import { isMap, type Node, type Pair, type YAMLMap } from 'yaml';
import { indentLines } from '../yaml/fieldLines';
import { flowToBlock, isFlow } from '../yaml/flowToBlock';
import { afterColon, applySplices, YamlSource, type Splice } from '../yaml/source';
import { readSidecarDocument, type SidecarDocument } from './sidecarDocument';

/** The mapping at the top of a sidecar. */
export function rootOf({ yaml }: SidecarDocument): YAMLMap | undefined {
  const contents = yaml.document.contents as Node | null;
  return isMap(contents) ? contents : undefined;
}

export function pairOf(document: SidecarDocument, key: string): Pair | undefined {
  return rootOf(document)?.items.find((pair) => String(pair.key) === key);
}

/** Column of the top-level keys. */
export function rootColumn(document: SidecarDocument, source: YamlSource): number {
  return source.column((rootOf(document)?.items[0]?.key as Node | null)?.range?.[0] ?? 0);
}

/**
 * Rewrites lists and mappings with brackets and braces in block style, so that they can be edited by lines: those
 * of the given nodes that are written so. Undefined where that cannot be done.
 */
export function unflow(
  file: string,
  document: SidecarDocument,
  nodes: (document: SidecarDocument) => readonly (Node | null)[],
): SidecarDocument | undefined {
  const source = new YamlSource(document.yaml);
  const splices: Splice[] = [];
  for (const node of nodes(document)) {
    if (!isFlow(node) || !node?.range) continue;
    const lines = flowToBlock(source, node);
    if (lines === undefined) return undefined;
    const [start, end] = node.range;
    const pair = rootOf(document)?.items.find(({ value }) => value === node);
    if (pair === undefined) {
      const [first = '', ...rest] = lines;
      splices.push({
        start,
        end,
        text: [first, ...indentLines(rest, source.column(start))].join(source.eol),
      });
      continue;
    }
    const colon = afterColon(pair);
    if (colon === undefined) return undefined;
    const text = indentLines(lines, rootColumn(document, source) + 2).map((line) => source.eol + line);
    splices.push({ start: colon, end, text: text.join('') });
  }
  if (splices.length === 0) return document;
  const changed = readSidecarDocument(file, applySplices(source.text, splices));
  return changed.sidecar.writable ? changed : undefined;
}
