import { isAlias, isMap, isNode, isPair, isSeq, visit, type Node } from 'yaml';
import { collectionSource, type SourceItem, type YamlSource } from './source';

/** Whether a node is a list or mapping written with brackets or braces. */
export function isFlow(node: Node | null | undefined): boolean {
  return (isMap(node) || isSeq(node)) && collectionSource(node)?.type === 'flow-collection';
}

/**
 * A list or mapping in flow style as the lines of one in block style, without indentation. The parts keep their own
 * style and characters; comments between them become lines of their own. Undefined where that cannot be done.
 */
export function flowToBlock(source: YamlSource, node: Node): readonly string[] | undefined {
  const token = collectionSource(node);
  if (token === undefined || !isFlow(node) || hasProperties(node)) return undefined;
  const comments = (tokens: SourceItem['start']): readonly string[] =>
    (tokens ?? []).flatMap(({ type, source: text }) => (type === 'comment' && text ? [text] : []));
  const lines: string[] = [];
  const parts: readonly unknown[] = isMap(node) || isSeq(node) ? node.items : [];
  // A comma, or what precedes it, belongs to the item after it; an item without a node holds only comments.
  const items = token.items;
  let part = 0;
  for (const item of items) {
    lines.push(...comments(item.start), ...comments(item.sep));
    const hasNode = 'value' in item || 'key' in item;
    if (!hasNode) continue;
    const text = partText(source, parts[part++], isSeq(node));
    if (text === undefined) return undefined;
    lines.push(...text);
  }
  if (part !== parts.length) return undefined;
  return lines;
}

function partText(source: YamlSource, part: unknown, inList: boolean): readonly string[] | undefined {
  const slice = (node: unknown): string | undefined => {
    if (node === null) return '';
    const range = isNode(node) ? node.range : undefined;
    return range ? source.text.slice(range[0], range[1]) : undefined;
  };
  let text: string | undefined;
  if (isPair(part)) {
    const key = slice(part.key);
    const value = slice(part.value);
    if (key === undefined || key === '' || value === undefined || inList) return undefined;
    text = value === '' ? `${key}:` : `${key}: ${value}`;
  } else {
    const item = slice(part);
    text = item === undefined ? undefined : `- ${item}`;
  }
  // White space at the start of a continued line means nothing in flow style.
  return text?.split(/\r?\n/).map((line, i) => (i === 0 ? line : `    ${line.trimStart()}`));
}

/** Anchors, tags and aliases stand outside the ranges of nodes. */
function hasProperties(root: Node): boolean {
  let found = false;
  visit(root, {
    Node: (_key, node) => {
      if (isAlias(node) || node.tag !== undefined || ('anchor' in node && node.anchor)) {
        found = true;
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return found;
}
