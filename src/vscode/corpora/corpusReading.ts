import { env, l10n, StatusBarAlignment, window, type Disposable, type StatusBarItem } from 'vscode';
import type { ArticleCache } from '../../core/corpus/articleCache';
import type { Corpus } from '../../core/corpus/corpus';
import { Coalesced } from '../coalesced';

/** What a reading tells and asks. */
export interface ReadingNews {
  /** These articles were read, or (undefined) all that were to be. */
  readonly read: (articles: ReadonlySet<string> | undefined) => void;
  readonly failed: (error: unknown) => void;
  /** The articles that are before the reader's eyes. */
  readonly inView: () => readonly string[];
}

/** How often others hear of articles that were read while there are more to read, in milliseconds. */
const newsInterval = 500;
/** A reading that is over sooner is not spoken of, in milliseconds. */
const patience = 400;
/** So many articles are read in a moment. */
const few = 100;
/** How long a corpus has been at rest before it is stored, in milliseconds. */
const rest = 5000;

/** Reads the articles of a corpus: from the cache what is there, those in view first, with progress that can be stopped. */
export class CorpusReading implements Disposable {
  readonly #corpus: Corpus;
  readonly #cache: ArticleCache;
  readonly #news: ReadingNews;
  readonly #saving: Coalesced<'save'>;
  #reading: AbortController | undefined;
  #hasStarted = false;
  #isDisposed = false;

  constructor(corpus: Corpus, cache: ArticleCache, news: ReadingNews) {
    this.#corpus = corpus;
    this.#cache = cache;
    this.#news = news;
    // A cache that cannot be written is none: the corpus is read from its files.
    const save = (): Promise<void> => corpus.save(cache).catch(() => undefined);
    this.#saving = new Coalesced<'save'>(save, rest);
  }

  async start(): Promise<void> {
    const corpus = this.#corpus;
    const inView = this.#news.inView();
    await corpus.readArticles({ only: inView });
    if (inView.length > 0) this.#news.read(new Set(inView));
    await corpus.list({ willRead: await this.#cache.isEmpty() });
    await corpus.restore(this.#cache);
    this.#hasStarted = true;
    // A few are read before they are shown, or one would see their file names turn into their titles.
    if (corpus.unread < few) return this.goOn();
    this.#news.read(undefined);
    void this.goOn();
  }

  /** Reads what is to be read. A reading under way is left to this one. */
  async goOn(): Promise<void> {
    if (!this.#hasStarted || this.#isOver()) return;
    this.stop();
    const reading = new AbortController();
    this.#reading = reading;
    const progress = new ReadingStatus();
    try {
      await this.#read(reading.signal, progress);
    } catch (error) {
      this.#news.failed(error);
    } finally {
      progress.dispose();
      if (this.#reading === reading) this.#reading = undefined;
    }
    if (this.#isOver()) return;
    if (!reading.signal.aborted) this.#news.read(undefined);
    this.#saving.add('save');
  }

  stop(): void {
    this.#reading?.abort();
  }

  /** Something changed that is worth storing, some time. */
  changed(): void {
    this.#saving.add('save');
  }

  dispose(): void {
    this.#isDisposed = true;
    this.stop();
    this.#corpus.dispose();
    this.#saving.dispose();
  }

  #isOver(): boolean {
    return this.#isDisposed;
  }

  async #read(signal: AbortSignal, progress: ReadingStatus): Promise<void> {
    const first = this.#news.inView();
    const articles = new Set<string>();
    let told = Date.now();
    const tell = (path: string): void => {
      articles.add(path);
      if (!first.includes(path) && Date.now() - told < newsInterval) return;
      this.#news.read(new Set(articles));
      articles.clear();
      told = Date.now();
    };
    await this.#corpus.readArticles({
      first,
      signal,
      read: tell,
      progress: (done, total) => progress.show(done, total),
    });
  }
}

/** A reading in the status bar, for as long as it takes: a click stops it. */
class ReadingStatus implements Disposable {
  readonly #since = Date.now();
  readonly #number = new Intl.NumberFormat(env.language);
  #item: StatusBarItem | undefined;
  #shown = 0;

  show(done: number, total: number): void {
    const now = Date.now();
    if (now - this.#since < patience || now - this.#shown < newsInterval) return;
    this.#shown = now;
    if (!this.#item) {
      this.#item = window.createStatusBarItem('corpus.reading', StatusBarAlignment.Left);
      this.#item.name = l10n.t('Reading the corpus');
      this.#item.command = 'corpus.stopReading';
      this.#item.tooltip = l10n.t('Articles that were read can be used already. Click to stop reading.');
      this.#item.show();
    }
    const counts = l10n.t('{0} of {1}', this.#number.format(done), this.#number.format(total));
    this.#item.text = `$(sync~spin) ${l10n.t('Reading the corpus')}: ${counts}`;
  }

  dispose(): void {
    this.#item?.dispose();
  }
}
