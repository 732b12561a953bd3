import { TreeItem, TreeItemCollapsibleState, ThemeIcon, env } from 'vscode';
import type { Article } from '../../core/corpus/article';
import { groupArticles, inPieces, type ArticleGrouping } from '../../core/corpus/articleGroups';
import { atOnce, inSlices, type Slices } from '../../core/slices';
import { shorten } from '../../core/text/excerpt';
import type { ChosenOrder } from '../corpora/articleOrder';
import type { OpenCorpus } from '../corpora/corpora';
import { articleCount } from '../counts';
import type { Progress, ReadingProgress } from '../liveArticles/readingProgress';
import { isolated } from '../markdown';
import { pauser } from '../pauser';
import { groupKeys, groupName, type ChosenGrouping } from './articleGrouping';
import { uriOf, type ShelfNode } from './articleNodes';

/** The articles of a corpus as the tree lists them: all of them, or shelves of them. */
interface Layout {
  readonly by: ArticleGrouping;
  /** Absent where the articles stand at the root. */
  readonly shelves: readonly ShelfNode[] | undefined;
  readonly shelvesOf: ReadonlyMap<string, readonly ShelfNode[]>;
}

/** Lays out the articles of each corpus once, until something in it moves. */
export class Shelves {
  readonly #order: ChosenOrder;
  readonly #grouping: ChosenGrouping;
  readonly #progress: ReadingProgress;
  /** Another number whenever what was laid out may no longer be right. */
  #version = 0;
  #layouts = new WeakMap<OpenCorpus, Layout>();

  constructor(order: ChosenOrder, grouping: ChosenGrouping, progress: ReadingProgress) {
    this.#order = order;
    this.#grouping = grouping;
    this.#progress = progress;
  }

  /** The shelves at the root; undefined where the articles themselves stand there. */
  of(open: OpenCorpus): readonly ShelfNode[] | undefined {
    return this.#layout(open).shelves;
  }

  /** What holds an article, or holds it first; undefined where it stands at the root. */
  holding(open: OpenCorpus, path: string): ShelfNode | undefined {
    return this.#layout(open).shelvesOf.get(path)?.[0];
  }

  /** Whether a changed article belongs on another shelf now. */
  moves(open: OpenCorpus, path: string): boolean {
    const layout = this.#layouts.get(open);
    // What is not laid out is not shown: it will be where it belongs.
    if (!layout) return false;
    const { by, shelvesOf } = layout;
    const article = by === 'none' ? undefined : open.corpus.article(path);
    if (!article) return false;
    const groups = (shelvesOf.get(path) ?? []).map(({ group }) => group);
    const keys = this.#keys(open, article, by);
    return groups.length !== keys.length || keys.some((key) => !groups.includes(key));
  }

  /** Sorts and lays out, in slices, what is not: `of` then has it at hand. */
  async prepare(open: OpenCorpus): Promise<void> {
    await inSlices(this.#laying(open), pauser());
  }

  forget(): void {
    this.#version++;
    this.#layouts = new WeakMap();
  }

  #layout(open: OpenCorpus): Layout {
    return this.#layouts.get(open) ?? atOnce(this.#laying(open));
  }

  *#laying(open: OpenCorpus): Slices<Layout> {
    for (;;) {
      const known = this.#layouts.get(open);
      if (known) return known;
      const version = this.#version;
      const layout = yield* this.#layingOut(open);
      if (version === this.#version) this.#layouts.set(open, layout);
    }
  }

  *#layingOut(open: OpenCorpus): Slices<Layout> {
    yield* this.#order.sorting(open);
    const articles = this.#order.of(open);
    yield;
    const by = this.#grouping.of(articles);
    yield;
    const groups = groupArticles(articles, (article) => this.#keys(open, article, by));
    yield;
    const shelvesOf = new Map<string, ShelfNode[]>();
    const shelves = groups.flatMap(({ key, paths }): ShelfNode[] => {
      const pieces = inPieces(paths);
      if (by === 'none' && pieces.length === 1) return [];
      let from = 1;
      const inGroup = pieces.map((piece): ShelfNode => {
        const shelf: ShelfNode = {
          node: 'shelf',
          open,
          by,
          group: key,
          from,
          paths: piece,
          pieces: pieces.length,
        };
        from += piece.length;
        for (const path of piece) {
          const others = shelvesOf.get(path);
          if (others) others.push(shelf);
          else shelvesOf.set(path, [shelf]);
        }
        return shelf;
      });
      return inGroup;
    });
    return { by, shelves: shelves.length > 0 ? shelves : undefined, shelvesOf };
  }

  #keys(open: OpenCorpus, article: Article, by: ArticleGrouping): readonly string[] {
    const progress = (): Progress => this.#progress.of(uriOf(open, article.path));
    return groupKeys(article, by, open.corpus.codebook, progress);
  }
}

/** As much of a title as there is room for beside a month and a range, in UTF-16 units. */
const roomBesideRange = 12;

/** A shelf: what its articles have in common, how many they are, and which where there are several such. */
export function shelfItem({ open, by, group, from, paths, pieces }: ShelfNode): TreeItem {
  const number = new Intl.NumberFormat(env.language);
  const range = `${number.format(from)}–${number.format(from + paths.length - 1)}`;
  const name = by === 'none' ? '' : groupName(group, by, open.corpus.codebook);
  const label = [name, ...(pieces > 1 ? [range] : [])].filter(Boolean).join(' · ');
  const item = new TreeItem(isolated(label), TreeItemCollapsibleState.Collapsed);
  const count = articleCount(paths.length);
  const title = (path: string | undefined): string => open.corpus.article(path ?? '')?.title ?? '';
  item.description =
    pieces > 1 ? isolated(shorten(title(paths[0]), roomBesideRange)) : number.format(paths.length);
  item.tooltip = isolated(`${label}: ${count}`);
  item.accessibilityInformation = { label: `${label}, ${count}` };
  item.iconPath = new ThemeIcon(by === 'month' ? 'calendar' : by === 'tag' ? 'tag' : 'folder');
  item.contextValue = 'shelf';
  return item;
}
