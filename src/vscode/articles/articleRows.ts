import { TreeItem, type MarkdownString } from 'vscode';
import { corpusItem } from '../corpora/corpusItem';
import type { ReadingProgress } from '../liveArticles/readingProgress';
import { articleCard, passageCard } from './articleCard';
import { articleItem, groupItem, orphanItem } from './articleItems';
import { idOf, type Node } from './articleNodes';
import { candidateItem, entityItem, mentionItem, passageItem } from './contentItems';
import { shelfItem } from './shelves';
import type { ShownArticles } from './shownArticles';

/** What the nodes of the tree of articles look like: their rows, and the cards of those that have one. */
export class ArticleRows {
  readonly #shown: ShownArticles;
  readonly #progress: ReadingProgress;

  constructor(shown: ShownArticles, progress: ReadingProgress) {
    this.#shown = shown;
    this.#progress = progress;
  }

  item(node: Node): TreeItem {
    const item = this.#itemOf(node);
    item.id = idOf(node);
    return item;
  }

  /** The card of a passage or an article; undefined for all others, and for an article that is gone. */
  card(node: Node): MarkdownString | undefined {
    if (node.node === 'passage') return passageCard(node);
    const shown = node.node === 'article' && this.#shown.of(node);
    if (!shown) return undefined;
    const { corpus } = node.open;
    return articleCard(shown.article, shown.analysis, corpus.problemsOf(node.path), corpus.codebook);
  }

  #itemOf(node: Node): TreeItem {
    switch (node.node) {
      case 'corpus':
        return corpusItem(node.open);
      case 'shelf':
        return shelfItem(node);
      case 'article': {
        const shown = this.#shown.of(node);
        return shown
          ? articleItem(node, shown.article, shown.analysis, this.#progress.of(node.uri))
          : new TreeItem(node.path);
      }
      case 'group':
        return groupItem(node);
      case 'entity':
        return entityItem(node);
      case 'candidate':
        return candidateItem(node);
      case 'mention':
        return mentionItem(node);
      case 'passage':
        return passageItem(node);
      case 'orphan':
        return orphanItem(node);
    }
  }
}
