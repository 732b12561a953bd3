import { EventEmitter, l10n, window, type Disposable, type Memento } from 'vscode';
import type { Article } from '../../core/corpus/article';
import { articleOrders, sortArticles, type ArticleOrder } from '../../core/corpus/order';
import type { Corpora, OpenCorpus } from '../corpora';

/** The articles of a corpus in the order of the tree, in which one also jumps from one to the next. */
export interface ArticleSequence {
  of(open: OpenCorpus): readonly Article[];
}

const storageKey = 'corpus.articleOrder';

/** The order that the reader chose for this workspace, and the articles in it. */
export class ChosenOrder implements ArticleSequence, Disposable {
  readonly #memento: Memento;
  /** Each corpus → its paths in order, each with what it was sorted by. */
  readonly #sorted = new Map<OpenCorpus['corpus'], ReadonlyMap<string, string>>();
  readonly #changed = new EventEmitter<void>();
  readonly #listening: Disposable;

  /** Fired when articles came or went or may stand elsewhere now. */
  readonly onDidChange = this.#changed.event;

  constructor(memento: Memento, corpora: Corpora) {
    this.#memento = memento;
    this.#listening = corpora.onDidChange(({ open, change }) => {
      if (open && this.#keeps(open, change.articles)) return;
      if (open) this.#sorted.delete(open.corpus);
      else this.#sorted.clear();
      this.#changed.fire();
    });
  }

  get current(): ArticleOrder {
    const stored = this.#memento.get(storageKey);
    return articleOrders.find((order) => order === stored) ?? 'name';
  }

  of({ corpus }: OpenCorpus): readonly Article[] {
    let sorted = this.#sorted.get(corpus);
    if (sorted === undefined) {
      sorted = new Map(
        sortArticles(corpus.articles, this.current).map((article) => [article.path, this.#key(article)]),
      );
      this.#sorted.set(corpus, sorted);
    }
    return [...sorted.keys()].flatMap((path) => corpus.article(path) ?? []);
  }

  /** Lets the reader choose; what he chooses is remembered. */
  async choose(): Promise<void> {
    const { current } = this;
    const items = articleOrders.map((order) => ({
      label: orderName(order),
      description: order === current ? l10n.t('current') : '',
      order,
    }));
    const picked = await window.showQuickPick(items, { title: l10n.t('Sort Articles By') });
    if (picked === undefined || picked.order === current) return;
    await this.#memento.update(storageKey, picked.order);
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
      return (article && this.#key(article)) === sorted.get(path);
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
