import { Disposable, workspace, type TextDocument } from 'vscode';
import type { Analysis, Article } from '../../core/corpus/article';
import type { LiveArticle } from '../liveArticles/liveArticle';
import type { LiveArticles } from '../liveArticles/liveArticles';
import type { ArticleNode } from './articleNodes';

/** An article, and what was found in it. */
export interface ShownArticle {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** What the tree tells of articles: as they are on the screen where they are open, else as the corpus has read them. */
export class ShownArticles implements Disposable {
  readonly #articles: LiveArticles;
  readonly #listening: Disposable;
  /** The open documents by URI, for as long as they stay these. */
  #documents: ReadonlyMap<string, TextDocument> | undefined;

  constructor(articles: LiveArticles) {
    this.#articles = articles;
    const forget = (): void => void (this.#documents = undefined);
    this.#listening = Disposable.from(
      workspace.onDidOpenTextDocument(forget),
      workspace.onDidCloseTextDocument(forget),
    );
  }

  /** Undefined of an article that the corpus does not have any more. */
  of(node: ArticleNode): ShownArticle | undefined {
    const { open, path } = node;
    const article = open.corpus.article(path);
    return article && { article, analysis: this.#live(node) ?? this.#articles.shown(open, article) };
  }

  /** The text in which the mentions of its analysis stand; empty where the article has become unreadable. */
  async text(node: ArticleNode): Promise<string> {
    return this.#live(node)?.text ?? (await node.open.corpus.text(node.path).catch(() => ''));
  }

  /** Reads an article before its turn. */
  async read({ open: { corpus }, path }: ArticleNode): Promise<void> {
    const found = new AbortController();
    const visit = (article: Article): void => {
      if (article.path === path) found.abort();
    };
    await corpus.readArticles({ first: [path], signal: found.signal, visit });
  }

  dispose(): void {
    this.#listening.dispose();
  }

  #live({ uri }: ArticleNode): LiveArticle | undefined {
    this.#documents ??= new Map(
      workspace.textDocuments.map((document) => [document.uri.toString(), document]),
    );
    const document = this.#documents.get(uri);
    return document && this.#articles.get(document);
  }
}
