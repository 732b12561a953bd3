import { EventEmitter, l10n, window, type Disposable, type Memento } from 'vscode';
import type { Article } from '../../core/corpus/article';
import { articleOrders, sortingArticles, type ArticleOrder } from '../../core/corpus/order';
import { PathOrder } from '../../core/corpus/pathOrder';
import { atOnce, type Slices } from '../../core/slices';
import { isolated } from '../markdown';
import type { Corpora, OpenCorpus } from './corpora';

/** The articles of a corpus in the order of the tree, in which one also jumps from one to the next. */
export interface ArticleSequence {
  of(open: OpenCorpus): readonly Article[];
  /** Their paths, and where each stands. */
  paths(open: OpenCorpus): PathOrder;
}

const storageKey = 'corpus.articleOrder';
/** So many articles are not sorted anew for each that is read. */
const many = 1000;

interface Sorted {
  readonly order: PathOrder;
  /** What each was sorted by; empty where that is the path alone. */
  readonly keys: readonly string[];
}

/** The order that the reader chose for this workspace, and the articles in it. */
export class ChosenOrder implements ArticleSequence, Disposable {
  readonly #memento: Memento;
  readonly #sorted = new Map<OpenCorpus['corpus'], Sorted>();
  readonly #changed = new EventEmitter<void>();
  /** Another number whenever an order may no longer be right. */
  #version = 0;
  readonly #listening: Disposable;

  /** Fired when articles came or went or may stand elsewhere now. */
  readonly onDidChange = this.#changed.event;

  constructor(memento: Memento, corpora: Corpora) {
    this.#memento = memento;
    this.#listening = corpora.onDidChange(({ open, change }) => {
      if (open && this.#keeps(open, change.articles)) return;
      this.#version++;
      if (open) this.#sorted.delete(open.corpus);
      else this.#sorted.clear();
      this.#changed.fire();
    });
  }

  get current(): ArticleOrder {
    const stored = this.#memento.get(storageKey);
    return articleOrders.find((order) => order === stored) ?? 'name';
  }

  of(open: OpenCorpus): readonly Article[] {
    return this.paths(open).paths.flatMap((path) => open.corpus.article(path) ?? []);
  }

  paths(open: OpenCorpus): PathOrder {
    return (this.#sorted.get(open.corpus) ?? atOnce(this.sorting(open))).order;
  }

  /** Sorts the articles, in slices, where they are not: `paths` then has them at hand. */
  *sorting({ corpus }: OpenCorpus): Slices<Sorted> {
    for (;;) {
      const known = this.#sorted.get(corpus);
      if (known) return known;
      const { current } = this;
      const version = this.#version;
      const articles = yield* sortingArticles(corpus.articles, current);
      // What changed meanwhile may stand elsewhere.
      if (version !== this.#version) continue;
      const order = new PathOrder(articles.map(({ path }) => path));
      const keys = current === 'name' ? [] : articles.map((article) => this.#key(article));
      this.#sorted.set(corpus, { order, keys });
    }
  }

  /** Lets the reader choose; what he chooses is remembered. */
  async choose(): Promise<void> {
    const { current } = this;
    const items = articleOrders.map((order) => ({
      label: orderName(order),
      description: order === current ? isolated(l10n.t('current')) : '',
      order,
    }));
    const picked = await window.showQuickPick(items, { title: l10n.t('Sort Articles By') });
    if (picked === undefined || picked.order === current) return;
    await this.#memento.update(storageKey, picked.order);
    this.#version++;
    this.#sorted.clear();
    this.#changed.fire();
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }

  /** Whether these changed articles leave the order as it is: a tag in one of ten thousand does not sort them anew. */
  #keeps({ corpus }: OpenCorpus, changed: ReadonlySet<string> | undefined): boolean {
    const sorted = this.#sorted.get(corpus);
    if (sorted === undefined || changed === undefined) return false;
    return [...changed].every((path) => {
      const article = corpus.article(path);
      const place = sorted.order.place(path);
      if (article === undefined || place === undefined) return article === undefined && place === undefined;
      // While very many are read, those that are listed stay where they are.
      return corpus.unread >= many || this.#key(article) === (sorted.keys[place] ?? '');
    });
  }

  #key({ title, published }: Article): string {
    const { current } = this;
    return current === 'title' ? title : current === 'date' ? (published ?? '') : '';
  }
}

export function orderName(order: ArticleOrder): string {
  switch (order) {
    case 'name':
      return l10n.t('File name');
    case 'date':
      return l10n.t('Date');
    case 'title':
      return l10n.t('Title');
  }
}
