import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { scalarText } from '../yaml/fields';
import { keyOf, valueOf } from '../yaml/pairs';
import { parseYaml } from '../yaml/parse';

/** A tag as it stands in a file; UTF-16 offsets in the text, end exclusive. */
export interface TagPlace {
  /** A present path in a codebook, a path as it is written in a sidecar. */
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** The tag whose name stands at an offset of a codebook. */
export function tagInCodebook(text: string, offset: number): TagPlace | undefined {
  let node = parseYaml('', text).document.contents as Node | null;
  const names: string[] = [];
  for (;;) {
    const tags = valueIn(node, 'tags');
    const pair = isMap(tags) ? tags.items.find((item) => covers(item, offset)) : undefined;
    const key = pair?.key as Node | undefined;
    if (!pair || !isScalar(key) || !key.range) return undefined;
    names.push(keyOf(pair));
    const [start, end] = key.range;
    if (offset >= start && offset <= end) return { tag: names.join('/'), start, end };
    node = pair.value as Node | null;
  }
}

/** The tag of a passage, or of the article, that stands at an offset of a sidecar. */
export function tagInSidecar(text: string, offset: number): TagPlace | undefined {
  const root = parseYaml('', text).document.contents as Node | null;
  const passages = valueIn(root, 'passages');
  const holders = [valueIn(root, 'article'), ...(isSeq(passages) ? (passages.items as Node[]) : [])];
  for (const holder of holders) {
    if (!holder?.range || offset < holder.range[0] || offset > holder.range[2]) continue;
    const tags = valueIn(holder, 'tags');
    for (const item of isSeq(tags) ? (tags.items as Node[]) : tags ? [tags] : []) {
      const tag = scalarText(item);
      if (tag === undefined || !item.range || offset < item.range[0] || offset > item.range[1]) continue;
      return { tag, start: item.range[0], end: item.range[1] };
    }
  }
  return undefined;
}

function valueIn(node: Node | null, key: string): Node | null {
  return valueOf(isMap(node) ? node : undefined, key);
}

/** Whether an offset lies in a key or its value. */
function covers(pair: Pair, offset: number): boolean {
  const start = (pair.key as Node | null)?.range?.[0] ?? Infinity;
  const end = ((pair.value as Node | null) ?? (pair.key as Node)).range?.[2] ?? -1;
  return start <= offset && offset <= Math.max(end, (pair.key as Node).range?.[1] ?? -1);
}
