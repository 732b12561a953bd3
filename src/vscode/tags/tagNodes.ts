import type { PassageNode } from '../articles/articleNodes';
import type { OpenCorpus } from '../corpora/corpora';
import type { CorpusNode } from '../corpora/corpusItem';

/** A tag of the codebook, or one that only sidecars have; a `TagArgument`. */
export interface TagNode {
  readonly node: 'tag';
  readonly open: OpenCorpus;
  readonly corpus: string;
  readonly tag: string;
}

/** An article that has a tag in its passages or as a whole. */
export interface TaggedArticleNode {
  readonly node: 'article';
  readonly of: TagNode;
  readonly path: string;
  readonly uri: string;
}

/** A passage with a tag, in its line; a `PassageArgument`. */
export interface TaggedPassageNode extends PassageNode {
  readonly of: TaggedArticleNode;
  /** The article's text. */
  readonly text: string;
}

export type TagTreeNode = CorpusNode | TagNode | TaggedArticleNode | TaggedPassageNode;

export function tagNode(open: OpenCorpus, tag: string): TagNode {
  return { node: 'tag', open, corpus: open.folder.toString(), tag };
}

/** Names a node for good: it stays open and selected while the corpus changes. */
export function idOf(node: TagTreeNode): string {
  switch (node.node) {
    case 'corpus':
      return node.open.folder.toString();
    case 'tag':
      return `${node.corpus} ${node.tag}`;
    case 'article':
      return `${idOf(node.of)} ${node.path}`;
    case 'passage':
      return `${idOf(node.of)} ${node.twin} ${node.id}`;
  }
}
