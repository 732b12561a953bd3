import type { OpenCorpus } from '../corpora/corpora';
import { articleNode, type ArticleNode, type ShelfNode } from './articleNodes';

/** The nodes of the articles that were shown: the view knows them by these very objects. */
export class KnownNodes {
  readonly #nodes = new Map<string, readonly ArticleNode[]>();

  /** The node of an article; `again`: the one on a shelf that is not its first. */
  of(open: OpenCorpus, path: string, again?: ShelfNode): ArticleNode {
    const fresh = articleNode(open, path, again);
    const known = this.at(fresh.uri).filter((node) => node.open === open);
    const same = known.find((node) => node.again === again);
    if (!same) this.#nodes.set(fresh.uri, [...known, fresh]);
    return same ?? fresh;
  }

  /** All nodes of an article. */
  at(uri: string): readonly ArticleNode[] {
    return this.#nodes.get(uri) ?? [];
  }

  /** Forgets those of articles that are gone, and all that stood on shelves a second time. */
  tidy(isThere: (node: ArticleNode) => boolean): void {
    for (const [uri, nodes] of this.#nodes) {
      const kept = nodes.filter((node) => !node.again && isThere(node));
      if (kept.length > 0) this.#nodes.set(uri, kept);
      else this.#nodes.delete(uri);
    }
  }
}
