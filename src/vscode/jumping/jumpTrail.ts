import { commands, Disposable, l10n, Uri, workspace } from 'vscode';
import { Trail } from '../../core/corpus/trail';
import { nearestOccurrence } from '../../core/text/nearest';
import type { Span } from '../../core/text/words';
import type { Corpora } from '../corpora/corpora';
import type { LiveArticles } from '../liveArticles/liveArticles';
import { openArticle, showArticle } from '../liveArticles/showArticle';
import { remark } from '../remark';

/** A place in an article, with the words that stand there, by which it is found again when the article has changed. */
export interface TrailPlace {
  readonly uri: string;
  readonly span: Span;
  readonly words: string;
}

/** The trail of one's jumps through the articles, and the commands that go back and forward on it. */
export class JumpTrail implements Disposable {
  readonly #corpora: Corpora;
  readonly #articles: LiveArticles;
  readonly #trail = new Trail<TrailPlace>(
    (a, b) => a.uri === b.uri && a.span.start === b.span.start && a.span.end === b.span.end,
  );
  readonly #commands: Disposable;

  constructor(corpora: Corpora, articles: LiveArticles) {
    this.#corpora = corpora;
    this.#articles = articles;
    this.#commands = Disposable.from(
      commands.registerCommand('corpus.trailBack', () => this.#go(-1)),
      commands.registerCommand('corpus.trailForward', () => this.#go(1)),
    );
  }

  /** Where the reader is; undefined where that is no article. */
  get here(): TrailPlace | undefined {
    const { active } = this.#articles;
    if (!active) return undefined;
    const { live, selections, caret } = active;
    return this.#place(live.document.uri, live.text, selections[0] ?? { start: caret, end: caret });
  }

  /** Remembers that the reader jumped from a place to a stretch of an article that is open now. */
  async jumped(from: TrailPlace | undefined, uri: Uri, span: Span): Promise<void> {
    const live = this.#articles.get(await workspace.openTextDocument(uri));
    if (live) this.#trail.jumped(from, this.#place(uri, live.text, span));
  }

  dispose(): void {
    this.#commands.dispose();
  }

  #place(uri: Uri, text: string, span: Span): TrailPlace {
    return { uri: uri.toString(), span, words: text.slice(span.start, span.end) };
  }

  async #go(step: 1 | -1): Promise<void> {
    for (let place = this.#trail.go(step); place; place = this.#trail.go(step)) {
      if (await this.#show(place)) return;
      // What is gone is passed over from now on.
      this.#trail.forget(step);
    }
    remark(step === -1 ? l10n.t('The trail begins here.') : l10n.t('The trail ends here.'));
  }

  /** Whether the place is still there. */
  async #show({ uri: text, span, words }: TrailPlace): Promise<boolean> {
    const uri = Uri.parse(text, true);
    try {
      const live = this.#articles.get(await openArticle(this.#corpora, uri));
      const now = live && nearestOccurrence(live.text, words, span.start);
      if (!now) return false;
      const { reading } = this.#articles;
      if (reading) await reading.show(uri, now, words);
      else await showArticle(this.#corpora, this.#articles, uri, { span: now });
      return true;
    } catch {
      return false;
    }
  }
}
