import { Uri } from 'vscode';
import { linesOf, type ArticleView, type Finder, type Line } from '../../core/concordance/line';
import type { OpenCorpus } from '../corpora/corpora';
import type { LiveArticle } from '../liveArticles/liveArticle';
import { pauser } from '../pauser';
import type { LinesSubject } from './linesSubject';
import type { LinesTools } from './tools';

/** A list may not be longer: nobody reads more, and a page cannot hold it. */
const mostLines = 50_000;

/** Who is told what while a list is filled. */
export interface Filling {
  readonly grown?: () => void;
  readonly progress?: (done: number, total: number) => void;
}

/** The lines of a subject, as they are found and numbered by the order in which they were. */
export class LineList {
  readonly open: OpenCorpus;
  readonly subject: LinesSubject;
  readonly lines: Line[] = [];
  readonly #abort = new AbortController();

  constructor(open: OpenCorpus, subject: LinesSubject) {
    this.open = open;
    this.subject = subject;
  }

  get isStopped(): boolean {
    return this.#abort.signal.aborted;
  }

  stop(): void {
    this.#abort.abort();
  }

  /**
   * Finds the lines, in the order of the tree, and tells when there are more, or more was looked through. True where
   * there are more of them than a list may have.
   */
  async fill(
    { articles, order }: LinesTools,
    finder: Finder,
    { grown, progress }: Filling,
  ): Promise<boolean> {
    const { corpus } = this.open;
    const live = articles.in(this.open);
    const options = {
      articles: order.of(this.open),
      signal: this.#abort.signal,
      pause: pauser(),
      live: (path: string) => {
        const article = live.get(path);
        return article && liveView(article);
      },
      ...(progress ? { progress } : {}),
    };
    for await (const found of linesOf(corpus, finder, options)) {
      const room = mostLines - this.lines.length;
      this.lines.push(...found.slice(0, room));
      grown?.();
      if (found.length > room) return true;
    }
    return false;
  }

  uri({ article }: Line): Uri {
    return Uri.joinPath(this.open.folder, article.path);
  }
}

export function liveView(live: LiveArticle): ArticleView {
  return { article: live.article, text: live.text, analysis: live, isOnDisk: !live.document.isDirty };
}
