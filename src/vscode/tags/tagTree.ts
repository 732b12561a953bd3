import {
  EventEmitter,
  TreeItemCollapsibleState,
  Uri,
  type CancellationToken,
  type Disposable,
  type Event,
  type TreeDataProvider,
  type TreeItem,
} from 'vscode';
import type { Tag } from '../../core/tagging/codebook';
import type { TagIndex } from '../../core/tagging/tagIndex';
import { parentPath } from '../../core/tagging/tagPath';
import { passageCard } from '../articles/articleCard';
import { Coalesced } from '../coalesced';
import type { ArticleSequence } from '../corpora/articleOrder';
import type { OpenCorpus } from '../corpora/corpora';
import { corpusItem } from '../corpora/corpusItem';
import type { TaggingTools } from '../tagging/tools';
import { TagFilter } from './tagFilter';
import { taggedPassages } from './taggedPassages';
import { idOf, tagNode, type TaggedArticleNode, type TagNode, type TagTreeNode } from './tagNodes';
import { articleItem, passageItem, tagCard, tagItem, type TagCounts } from './tagTreeItems';
import type { TagUses } from './tagUses';

/** The codebook as a tree with counts, down to the passages in their lines. What is not opened is not worked out. */
export class TagTree implements TreeDataProvider<TagTreeNode>, Disposable {
  readonly #tools: TaggingTools;
  readonly #order: ArticleSequence;
  readonly #uses: TagUses;
  /** As last brought up to date; items are made of what the children were. */
  readonly #indexes = new Map<OpenCorpus['corpus'], TagIndex>();
  readonly #changed = new EventEmitter<void>();
  readonly #listening: readonly Disposable[];
  #filter = new TagFilter('');

  readonly onDidChangeTreeData: Event<void> = this.#changed.event;

  constructor(tools: TaggingTools, order: ArticleSequence, uses: TagUses) {
    this.#tools = tools;
    this.#order = order;
    this.#uses = uses;
    const refresh = new Coalesced<'all'>(async () => this.#changed.fire());
    this.#listening = [
      refresh,
      ...[tools.corpora, tools.readers, tools.articles].map(({ onDidChange }) =>
        onDidChange(() => refresh.add('all')),
      ),
    ];
  }

  get filter(): string {
    return this.#filter.query;
  }

  /** Shows only the tags that a query finds, in any spelling, with those above and below them; '' shows all. */
  set filter(query: string) {
    this.#filter = new TagFilter(query);
    this.#changed.fire();
  }

  getParent(node: TagTreeNode): TagTreeNode | undefined {
    switch (node.node) {
      case 'corpus':
        return undefined;
      case 'tag': {
        const parent = parentPath(node.tag);
        if (parent !== undefined) return tagNode(node.open, parent);
        return this.#tools.corpora.all.length > 1 ? { node: 'corpus', open: node.open } : undefined;
      }
      case 'article':
      case 'passage':
        return node.of;
    }
  }

  async getChildren(node?: TagTreeNode): Promise<TagTreeNode[]> {
    if (node === undefined) {
      const { all } = this.#tools.corpora;
      const [only] = all;
      return all.length === 1 && only
        ? this.#families(only)
        : all.map((open) => ({ node: 'corpus', open }) as const);
    }
    switch (node.node) {
      case 'corpus':
        return this.#families(node.open);
      case 'tag':
        return [...this.#tagsBelow(node), ...(await this.#articlesOf(node))];
      case 'article':
        return taggedPassages(this.#tools, node);
      case 'passage':
        return [];
    }
  }

  getTreeItem(node: TagTreeNode): TreeItem {
    const item = this.#item(node);
    // Under another id VS Code opens the way to what a filter has found.
    item.id = this.#filter.isEmpty ? idOf(node) : `${idOf(node)} ?`;
    return item;
  }

  resolveTreeItem(item: TreeItem, node: TagTreeNode, token: CancellationToken): TreeItem {
    if (token.isCancellationRequested) return item;
    if (node.node === 'passage') item.tooltip = passageCard(node);
    const tag = node.node === 'tag' && tagOf(node);
    if (tag) {
      item.tooltip = tagCard(tag, this.#counts(node));
    }
    return item;
  }

  dispose(): void {
    for (const one of this.#listening) one.dispose();
    this.#changed.dispose();
  }

  #item(node: TagTreeNode): TreeItem {
    switch (node.node) {
      case 'corpus':
        return corpusItem(node.open);
      case 'tag': {
        const index = this.#index(node.open);
        const hasTags = this.#tagsBelow(node).length > 0;
        const isOpen = !this.#filter.isEmpty && hasTags;
        const isLeaf = !hasTags && !index?.articles(node.tag).size;
        const { None, Expanded, Collapsed } = TreeItemCollapsibleState;
        const state = isLeaf ? None : isOpen ? Expanded : Collapsed;
        return tagItem(node, tagOf(node), this.#counts(node), state);
      }
      case 'article':
        return articleItem(
          node,
          this.#index(node.of.open)?.use(node.of.tag, node.path) ?? { passages: 0, isOfArticle: false },
        );
      case 'passage':
        return passageItem(node);
    }
  }

  async #families(open: OpenCorpus): Promise<TagNode[]> {
    const index = await this.#uses.of(open);
    this.#indexes.set(open.corpus, index);
    const { codebook } = open.corpus;
    const unknown = [...index.tags()].filter((tag) => codebook.find(tag) === undefined).sort();
    return [
      ...codebook.roots
        .filter(({ path }) => this.#filter.shows(codebook, path))
        .map(({ path }) => tagNode(open, path)),
      ...(this.#filter.isEmpty ? unknown : []).map((tag) => tagNode(open, tag)),
    ];
  }

  #tagsBelow(node: TagNode): readonly TagNode[] {
    const { codebook } = node.open.corpus;
    return (tagOf(node)?.children ?? [])
      .filter(({ path }) => this.#filter.shows(codebook, path))
      .map(({ path }) => tagNode(node.open, path));
  }

  async #articlesOf(node: TagNode): Promise<TaggedArticleNode[]> {
    const { open, tag } = node;
    if (!this.#filter.finds(open.corpus.codebook, tag)) return [];
    const articles = (await this.#uses.of(open)).articles(tag);
    const paths = articles.size === 0 ? [] : this.#order.of(open).filter(({ path }) => articles.has(path));
    return paths.map(({ path }) => {
      return { node: 'article', of: node, path, uri: Uri.joinPath(open.folder, path).toString() };
    });
  }

  #counts({ open, tag }: TagNode): TagCounts {
    const index = this.#index(open);
    return { passages: index?.passages(tag) ?? 0, wholes: index?.wholes(tag) ?? 0 };
  }

  #index({ corpus }: OpenCorpus): TagIndex | undefined {
    return this.#indexes.get(corpus);
  }
}

function tagOf({ open, tag }: TagNode): Tag | undefined {
  return open.corpus.codebook.find(tag);
}
