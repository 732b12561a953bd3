import { Uri } from 'vscode';
import { presentPath } from '../../core/tagging/codebook';
import { articleNode } from '../articles/articleNodes';
import type { TaggingTools } from '../tagging/tools';
import type { TaggedArticleNode, TaggedPassageNode } from './tagNodes';

/** The passages of an article that have a tag, as it is on screen where it is open, in their order; lost ones last. */
export async function taggedPassages(
  { articles }: TaggingTools,
  node: TaggedArticleNode,
): Promise<TaggedPassageNode[]> {
  const { open, tag } = node.of;
  const article = open.corpus.article(node.path);
  if (!article) return [];
  const live = articles.at(Uri.parse(node.uri));
  const { passages } = live ?? articles.shown(open, article);
  const text = live?.text ?? (await open.corpus.text(node.path).catch(() => ''));
  const { codebook } = open.corpus;
  const seen = new Map<string, number>();
  const nodes = passages.map((anchored): TaggedPassageNode => {
    const { id } = anchored.passage;
    const twin = seen.get(id) ?? 0;
    seen.set(id, twin + 1);
    const at = articleNode(open, node.path);
    return { node: 'passage', article: at, uri: node.uri, id, twin, anchored, of: node, text };
  });
  return nodes
    .filter(({ anchored: { passage } }) =>
      passage.tags.some((written) => presentPath(codebook, written) === tag),
    )
    .sort((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ anchored: { anchored } }: TaggedPassageNode): number {
  return anchored.state === 'lost' ? Infinity : anchored.start;
}
