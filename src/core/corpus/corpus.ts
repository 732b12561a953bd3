import type { Entity, EntityRef } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Problem } from '../problem';
import type { Codebook } from '../tagging/codebook';
import type { Analysis, Article } from './article';
import type { ArticleCache } from './articleCache';
import { inAdvance, loadArticle, loadText } from './articleLoader';
import type { ArticleFiles } from './articleReader';
import { recordOf } from './articleRecord';
import { decodeArticle } from './articleText';
import type { CorpusConfig } from './config';
import type { CorpusChange, CorpusOptions, ReadingOptions } from './corpusOptions';
import { byPlace } from './corpusProblems';
import { CorpusState } from './corpusState';
import { affectedBy } from './affected';
import { Emitter } from './emitter';
import { FileList } from './fileList';
import { articlePathsOf, FileError, sidecarPath, type CorpusFiles } from './files';
import type { MentionIndex } from './mentionIndex';
import { Orphans } from './orphans';
import { readInPool, Tally } from './readInPool';
import { defaultSettings, readSettings, type CorpusSettings } from './settings';
import type { KeptArticle } from './keptArticle';

export type { CorpusChange, CorpusOptions, ReadingOptions } from './corpusOptions';

/** So many articles are read on other threads, and not before those who changed them hear of it. */
const many = 300;

/** A corpus: its files as they were last read, and what was recognised in them. Article texts are not kept. */
export class Corpus {
  readonly files: CorpusFiles;
  readonly #options: CorpusOptions;
  readonly #changed = new Emitter<CorpusChange>();
  readonly #state: CorpusState;
  readonly #orphans = new Orphans();
  #isListed = false;

  private constructor(files: CorpusFiles, options: CorpusOptions) {
    this.files = files;
    this.#options = options;
    this.#state = new CorpusState(
      files,
      new FileList(files),
      defaultSettings(options.builtin),
      options.pause,
    );
  }

  /**
   * Reads corpus.yaml and what it names, and lists the articles, or only those of `options.first`; `readArticles` then
   * reads them. Throws a `FileError`.
   */
  static async open(files: CorpusFiles, options: CorpusOptions): Promise<Corpus> {
    const corpus = new Corpus(files, options);
    if (options.first) await corpus.#begin(options.first);
    else {
      await corpus.#state.list.listAll();
      await corpus.#readSettings(() => () => true);
      corpus.#isListed = true;
    }
    return corpus;
  }

  readonly onDidChange = this.#changed.on;

  get config(): CorpusConfig {
    return this.#state.settings.config;
  }

  get gazetteer(): Gazetteer {
    return this.#state.settings.gazetteer;
  }

  get codebook(): Codebook {
    return this.#state.settings.codebook;
  }

  get index(): MentionIndex {
    return this.#state.shelf.index;
  }

  /** All articles, in no order that means anything; `sortArticles` gives one. */
  get articles(): readonly Article[] {
    return this.#state.shelf.articles();
  }

  /** How many articles there are. */
  get size(): number {
    return this.#state.shelf.size;
  }

  /** Whether all articles are known, if not read. */
  get isListed(): boolean {
    return this.#isListed;
  }

  article(path: string): Article | undefined {
    return this.#state.shelf.article(path);
  }

  /** How many articles `readArticles` would read. */
  get unread(): number {
    return this.#state.shelf.unread;
  }

  has(path: string): boolean {
    return this.#state.list.has(path);
  }

  /** The paths of all sidecars, those without an article too, sorted. */
  get sidecarPaths(): readonly string[] {
    return [...this.#state.list.paths()].filter((path) => articlePathsOf(path).length > 0).sort();
  }

  /** Everything that is wrong with the files, sorted by file and line. */
  get problems(): readonly Problem[] {
    const { settings, shelf, list } = this.#state;
    const orphans = this.#isListed ? this.#orphans.problems(this.#state) : [];
    return [...settings.problems, ...shelf.problems(), ...list.problems, ...orphans].sort(byPlace);
  }

  /** The sidecars whose article does not exist. */
  get orphans(): readonly string[] {
    const orphans = this.#isListed ? this.#orphans.problems(this.#state) : [];
    return orphans.flatMap(({ code, file }) => (code === 'article-missing' ? file : []));
  }

  /** What is wrong with one article, its sidecar and its passages, as it was last read. */
  problemsOf(path: string): readonly Problem[] {
    return this.#state.shelf.problemsOf(path);
  }

  /** The entity of this kind and id, under its present or a former id. */
  entity(ref: EntityRef): Entity | undefined {
    return this.gazetteer.find(ref);
  }

  /** The text of an article, normalised. Throws a `FileError` where it cannot be read. */
  async text(path: string): Promise<string> {
    const { text } = decodeArticle(path, await loadText(this.files, this.#state.list, path));
    if (text === undefined) throw new FileError('other', path, 'it cannot be read as text');
    return text;
  }

  /** What a text (an open document, say) yields as this article's, with the sidecar as it was last read. */
  analyse(path: string, text: string): Analysis {
    const { shelf, reader } = this.#state;
    const { sidecar, language } = shelf.article(path) ?? reader.listed(path);
    return reader.analyse(text, sidecar, language === 'und' ? undefined : language);
  }

  /** Lets these articles be read before others, in the reading under way or the next. */
  prefer(paths: readonly string[]): void {
    this.#state.shelf.prefer(paths);
  }

  /** Lists the articles of a corpus that was opened with a few; whoever calls it tells others. Throws a `FileError`. */
  async list(): Promise<void> {
    await this.#state.list.listAll();
    await this.#settle();
    this.#isListed = true;
  }

  /** Takes articles from a cache that would otherwise be read; whoever calls it tells others. Returns how many. */
  restore(cache: ArticleCache): Promise<number> {
    return cache.restore(this.#state.cached());
  }

  /** Stores in a cache what was read. */
  async save(cache: ArticleCache): Promise<void> {
    if (this.#isListed) await cache.save(this.#state.cached(), this.#state.shelf.takeChanged());
  }

  /**
   * Reads all articles that have not been read yet, or not since the settings changed. An abort leaves a corpus that
   * is right as far as it was read; calling again goes on.
   */
  async readArticles(options: ReadingOptions = {}): Promise<void> {
    const { first = [], only, visit, signal } = options;
    const tally = new Tally(options, only?.length ?? this.unread);
    if (only) return this.#readHere(only, options, tally);
    const open = !visit && this.unread >= many ? this.#options.pool : undefined;
    const pool = open?.(this.#state.settings.sources);
    if (pool) {
      try {
        await this.#readHere(first, options, tally);
        await readInPool(pool, this.#state.poolDesk(), { signal, tally, pause: this.#options.pause });
      } finally {
        pool.dispose();
      }
    } else this.prefer(first);
    // What the threads do not see, and whatever they may have left behind.
    await this.#readHere(this.#state.shelf.queue(), options, tally);
  }

  /**
   * Takes in what may have changed: the files of these paths, or everything. The articles that changed are read; where
   * they are many, or the settings changed, that is left to `readArticles`: by other settings those are read again whose
   * words or sidecars they may touch. Throws a `FileError`.
   */
  async refresh(paths?: readonly string[]): Promise<void> {
    const { list, settings, shelf } = this.#state;
    const changed = paths ? await list.look(paths) : await list.listAll();
    if (paths === undefined || [...changed].some((path) => settings.paths.has(path))) {
      for (const path of this.#takeIn(changed)) shelf.await(path);
      await this.#readSettings(paths === undefined ? () => () => true : affectedBy);
      this.#changed.fire({});
      return;
    }
    const touched = new Set(this.#takeIn(changed));
    if (touched.size >= many) {
      for (const path of touched) shelf.await(path);
      this.#changed.fire({});
      return;
    }
    for await (const loaded of inAdvance(touched, (path) => this.#load(path))) {
      this.#keep(loaded);
      await this.#options.pause?.();
    }
    this.#changed.fire({ articles: new Set([...changed, ...touched]) });
  }

  /** Lists the articles among these files anew, and names those to be read: they or their sidecars may have changed. */
  *#takeIn(changed: Iterable<string>): Iterable<string> {
    const { list, settings, shelf, reader } = this.#state;
    for (const path of changed) {
      if (!list.has(path)) shelf.remove(path);
      else if (settings.isArticle(path) && shelf.article(path) === undefined) shelf.add(reader.listed(path));
      for (const article of [path, ...articlePathsOf(path)]) {
        if (shelf.article(article) !== undefined) yield article;
      }
    }
  }

  /** Opens with these articles alone. */
  async #begin(first: readonly string[]): Promise<void> {
    const state = this.#state;
    const turn = state.nextTurn();
    state.useSettings(await readSettings(this.files, () => true, this.#options), turn);
    await state.list.look([...first, ...first.map(sidecarPath)]);
    for (const path of first) {
      if (state.list.has(path) && state.settings.isArticle(path)) state.shelf.add(state.reader.listed(path));
    }
  }

  /** Makes those files the articles that are to be; what is known of them stays. */
  async #settle(): Promise<void> {
    const { list, settings, shelf, reader } = this.#state;
    for (const path of [...shelf.paths()]) {
      if (!list.has(path) || !settings.isArticle(path)) shelf.remove(path);
    }
    for (const path of [...list.paths()]) {
      if (shelf.number(path) === undefined && settings.isArticle(path)) shelf.add(reader.listed(path));
      await this.#options.pause?.();
    }
  }

  async #readHere(paths: Iterable<string>, options: ReadingOptions, tally: Tally): Promise<void> {
    const load = (path: string): Promise<Loaded | undefined> =>
      this.#state.shelf.isWaiting(path) ? this.#load(path) : Promise.resolve(undefined);
    for await (const loaded of inAdvance(paths, load)) {
      if (options.signal?.aborted) return;
      if (loaded && this.#keep(loaded, options.visit)) tally.count(loaded.files.path);
      await this.#options.pause?.();
    }
  }

  /** Reads the settings; `affected` says which articles are to be read again because of what changed in them. */
  async #readSettings(
    affected: (before: CorpusSettings, after: CorpusSettings) => (article: KeptArticle) => boolean,
  ): Promise<void> {
    const state = this.#state;
    const turn = state.nextTurn();
    const settings = await readSettings(this.files, (path) => state.list.has(path), this.#options);
    const before = state.settings;
    if (!state.useSettings(settings, turn)) return;
    const paths = [...state.list.paths()].filter(settings.isArticle);
    state.shelf.replace(paths, (path) => state.reader.listed(path), affected(before, settings));
  }

  async #load(path: string): Promise<Loaded> {
    const turn = this.#state.nextTurn();
    const isUnsaved = this.#state.isUnsaved(path);
    return { turn, isUnsaved, files: await loadArticle(this.files, this.#state.list, path) };
  }

  /** Reads what was loaded by the settings of now; false where the article is gone or was read again meanwhile. */
  #keep({ turn, isUnsaved, files }: Loaded, visit?: ReadingOptions['visit']): boolean {
    const { shelf, reader } = this.#state;
    if (!shelf.expects(files.path, turn)) return false;
    const read = reader.read(files);
    const article = shelf.keep(recordOf(read, this.index.names), turn, isUnsaved ? 'unsaved' : 'disk');
    visit?.(article, read.text);
    return true;
  }
}

interface Loaded {
  readonly turn: number;
  readonly isUnsaved: boolean;
  readonly files: ArticleFiles;
}
