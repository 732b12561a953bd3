import {
  EventEmitter,
  Uri,
  type CancellationToken,
  type Disposable,
  type Event,
  type TreeDataProvider,
  type TreeItem,
} from 'vscode';
import type { ChosenOrder } from '../corpora/articleOrder';
import type { Corpora, OpenCorpus } from '../corpora/corpora';
import type { CorpusNode } from '../corpora/corpusItem';
import type { ShownReaders } from '../corpora/shownReaders';
import type { LiveArticles } from '../liveArticles/liveArticles';
import type { ReadingProgress } from '../liveArticles/readingProgress';
import { groupsOf, namesOf, passagesOf } from './articleContents';
import type { ChosenGrouping } from './articleGrouping';
import {
  orphanNode,
  parentOf,
  type ArticleNode,
  type GroupNode,
  type MentionNode,
  uriOf,
  type Node,
} from './articleNodes';
import { ArticleRows } from './articleRows';
import { KnownNodes } from './knownNodes';
import { Shelves } from './shelves';
import { ShownArticles } from './shownArticles';

/** The tree of articles. What an article holds is worked out when it is opened; open documents count as they are. */
export class ArticleTree implements TreeDataProvider<Node>, Disposable {
  readonly #corpora: Corpora;
  readonly #shown: ShownArticles;
  readonly #order: ChosenOrder;
  readonly #rows: ArticleRows;
  readonly #shelves: Shelves;
  readonly #changed = new EventEmitter<ArticleNode[] | undefined>();
  readonly #nodes = new KnownNodes();
  readonly #roots = new WeakMap<OpenCorpus, CorpusNode>();
  /** The sidecars without an article that are shown, a line each. */
  readonly #orphans = new WeakMap<OpenCorpus, string>();
  readonly #listening: Disposable[];

  readonly onDidChangeTreeData: Event<ArticleNode[] | undefined> = this.#changed.event;

  constructor(
    corpora: Corpora,
    articles: LiveArticles,
    order: ChosenOrder,
    progress: ReadingProgress,
    readers: ShownReaders,
    grouping: ChosenGrouping,
  ) {
    this.#corpora = corpora;
    this.#shown = new ShownArticles(articles);
    this.#order = order;
    this.#rows = new ArticleRows(this.#shown, progress);
    this.#shelves = new Shelves(order, grouping, progress);
    this.#listening = [
      this.#shown,
      order.onDidChange(() => this.#refreshAll()),
      grouping.onDidChange(() => this.#refreshAll()),
      progress.onDidChange((uri) => {
        const file = this.#corpora.fileOf(Uri.parse(uri));
        if (file) this.#changedIn(file.open, [file.path]);
      }),
      corpora.onDidChange(({ open, change }) => {
        if (!open) return;
        const shown = this.#orphans.get(open);
        if (shown !== undefined && shown !== open.corpus.orphans.join('\n')) this.#refreshAll();
        else if (change.articles) this.#changedIn(open, [...change.articles]);
      }),
      readers.onDidChange(() => this.#refreshAll()),
      articles.onDidChange((documents) => this.#refresh(documents.map(({ uri }) => uri.toString()))),
    ];
  }

  /** The node of an article; undefined for any other file. */
  nodeOf(uri: Uri): ArticleNode | undefined {
    const file = this.#corpora.articleOf(uri);
    return file && this.#nodes.of(file.open, file.path);
  }

  getParent(node: Node): Node | undefined {
    return parentOf(
      node,
      (open) => (this.#corpora.all.length > 1 ? this.#root(open) : undefined),
      ({ open, path }) => this.#shelves.holding(open, path),
    );
  }

  getChildren(node?: Node): Node[] | Promise<Node[]> {
    if (node === undefined) {
      const { all } = this.#corpora;
      const [only] = all;
      if (all.length === 1 && only) return this.#filesOf(only);
      return all.map((open) => this.#root(open));
    }
    switch (node.node) {
      case 'corpus':
        return this.#filesOf(node.open);
      case 'shelf':
        node.open.corpus.prefer(node.paths);
        return node.paths.map((path) => {
          const isFirst = this.#shelves.holding(node.open, path) === node;
          return this.#nodes.of(node.open, path, isFirst ? undefined : node);
        });
      case 'article':
        return this.#groups(node);
      case 'group':
        return this.#members(node);
      case 'entity':
      case 'candidate':
        return this.#shown
          .text(node.article)
          .then((text) =>
            node.mentions.map((mention, n): MentionNode => ({ node: 'mention', of: node, mention, n, text })),
          );
      case 'mention':
      case 'passage':
      case 'orphan':
        return [];
    }
  }

  getTreeItem(node: Node): TreeItem {
    return this.#rows.item(node);
  }

  resolveTreeItem(item: TreeItem, node: Node, token: CancellationToken): TreeItem {
    if (!token.isCancellationRequested) item.tooltip = this.#rows.card(node) ?? item.tooltip;
    return item;
  }

  dispose(): void {
    for (const disposable of this.#listening) disposable.dispose();
    this.#changed.dispose();
  }

  /** The articles in their order, on shelves where they are grouped, and after them the sidecars that have none. */
  async #filesOf(open: OpenCorpus): Promise<Node[]> {
    await open.ready;
    await this.#shelves.prepare(open);
    const articles =
      this.#shelves.of(open) ?? this.#order.paths(open).paths.map((path) => this.#nodes.of(open, path));
    const { orphans } = open.corpus;
    this.#orphans.set(open, orphans.join('\n'));
    return [...articles, ...orphans.map((path) => orphanNode(open, path))];
  }

  async #groups(node: ArticleNode): Promise<Node[]> {
    if (this.#shown.of(node)?.article.state === 'listed') {
      await this.#shown.read(node);
      this.#changed.fire([node]);
    }
    const shown = this.#shown.of(node);
    return shown ? groupsOf(node, shown.analysis) : [];
  }

  async #members({ article: node, group }: GroupNode): Promise<Node[]> {
    const shown = this.#shown.of(node);
    if (!shown) return [];
    if (group === 'passage' || group === 'lost') return passagesOf(node, shown.analysis, group === 'lost');
    return namesOf(node, group, shown.analysis, await this.#shown.text(node));
  }

  #root(open: OpenCorpus): CorpusNode {
    let root = this.#roots.get(open);
    if (root === undefined) this.#roots.set(open, (root = { node: 'corpus', open }));
    return root;
  }

  #refresh(uris: readonly string[]): void {
    const nodes = uris.flatMap((uri) => this.#nodes.at(uri));
    if (nodes.length > 0) this.#changed.fire(nodes);
  }

  /** Draws changed articles again, and all where one of them now stands elsewhere. */
  #changedIn(open: OpenCorpus, paths: readonly string[]): void {
    if (paths.some((path) => this.#shelves.moves(open, path))) this.#refreshAll();
    else this.#refresh(paths.map((path) => uriOf(open, path)));
  }

  #refreshAll(): void {
    this.#shelves.forget();
    const open = new Set(this.#corpora.all);
    this.#nodes.tidy((node) => open.has(node.open) && node.open.corpus.article(node.path) !== undefined);
    this.#changed.fire(undefined);
  }
}
