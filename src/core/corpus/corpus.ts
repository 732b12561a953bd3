import type { Entity, EntityRef } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Problem } from '../problem';
import type { Codebook } from '../tagging/codebook';
import type { Analysis, Article } from './article';
import type { ArticleCache } from './articleCache';
import { loadText } from './articleLoader';
import { decodeArticle } from './articleText';
import type { CorpusConfig } from './config';
import type { CorpusChange, CorpusOptions, ListingOptions, ReadingOptions } from './corpusOptions';
import { byPlace } from './corpusProblems';
import { CorpusIntake } from './corpusIntake';
import { CorpusState } from './corpusState';
import { Emitter } from './emitter';
import { FileList } from './fileList';
import { FileError, type CorpusFiles } from './files';
import type { MentionIndex } from './mentionIndex';
import { Orphans } from './orphans';
import { defaultSettings } from './settings';

export type { CorpusChange, CorpusOptions, ListingOptions, ReadingOptions } from './corpusOptions';

/** A corpus: its files as they were last read, and what was recognised in them. Article texts are not kept. */
export class Corpus {
  readonly files: CorpusFiles;
  readonly #changed = new Emitter<CorpusChange>();
  readonly #state: CorpusState;
  readonly #intake: CorpusIntake;
  readonly #orphans = new Orphans();

  private constructor(files: CorpusFiles, options: CorpusOptions) {
    this.files = files;
    const list = new FileList(files, options.pause);
    this.#state = new CorpusState(files, list, defaultSettings(), options);
    this.#intake = new CorpusIntake(this.#state, options, (change) => this.#changed.fire(change));
  }

  /**
   * Reads corpus.yaml and what it names, and lists the articles, or only those of `options.first`; `readArticles` then
   * reads them. Throws a `FileError`.
   */
  static async open(files: CorpusFiles, options: CorpusOptions): Promise<Corpus> {
    const corpus = new Corpus(files, options);
    await (options.first ? corpus.#intake.begin(options.first) : corpus.#intake.list());
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

  /** All articles, in no order that means anything; `sortingArticles` gives one. */
  get articles(): readonly Article[] {
    return this.#state.shelf.articles();
  }

  /** How many articles there are. */
  get size(): number {
    return this.#state.shelf.size;
  }

  /** Whether all articles are known, if not read. */
  get isListed(): boolean {
    return this.#intake.isListed;
  }

  article(path: string): Article | undefined {
    return this.#state.shelf.article(path);
  }

  /** How many articles `readArticles` would read. */
  get unread(): number {
    return this.#state.shelf.waiting.size;
  }

  /** Whether a file of this path is an article, by the patterns of corpus.yaml. */
  isArticle(path: string): boolean {
    return this.#state.settings.isArticle(path);
  }

  has(path: string): boolean {
    return this.#state.list.has(path);
  }

  /** The paths of all sidecars, those without an article too, sorted. */
  get sidecarPaths(): readonly string[] {
    return [...this.#state.list.sidecars()].sort();
  }

  /** Everything that is wrong with the files, sorted by file and line. */
  get problems(): readonly Problem[] {
    const { settings, shelf, list } = this.#state;
    const orphans = this.isListed ? this.#orphans.problems(this.#state) : [];
    return [...settings.problems, ...shelf.problems(), ...list.problems, ...orphans].sort(byPlace);
  }

  /** The sidecars whose article does not exist. */
  get orphans(): readonly string[] {
    const orphans = this.isListed ? this.#orphans.problems(this.#state) : [];
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
    const { text } = decodeArticle(
      path,
      await loadText(this.files, this.#state.list, path),
      this.config.encoding,
    );
    if (text === undefined) throw new FileError('other', path, 'it cannot be read as text');
    return text;
  }

  /** What a text (an open document, say) yields as this article's, with the sidecar as it was last read. */
  analyse(path: string, text: string): Analysis {
    const { shelf, reader } = this.#state;
    const { sidecar } = shelf.article(path) ?? reader.listed(path);
    return reader.analyse(text, sidecar);
  }

  /** Lets these articles be read before others, in the reading under way or the next. */
  prefer(paths: readonly string[]): void {
    this.#state.shelf.waiting.prefer(paths);
  }

  /** Lists the articles of a corpus that was opened with a few; whoever calls it tells others. Throws a `FileError`. */
  list(options: ListingOptions = {}): Promise<void> {
    return this.#intake.list(options);
  }

  /** Takes articles from a cache that would otherwise be read; whoever calls it tells others. Returns how many. */
  restore(cache: ArticleCache): Promise<number> {
    return cache.restore(this.#state.cached());
  }

  /** Stores in a cache what was read. */
  async save(cache: ArticleCache): Promise<void> {
    await this.#intake.settled;
    if (this.isListed) await cache.save(this.#state.cached(), this.#state.shelf.takeChanged());
  }

  /**
   * Reads all articles that have not been read yet, or not since the settings changed. An abort leaves a corpus that
   * is right as far as it was read; calling again goes on.
   */
  readArticles(options: ReadingOptions = {}): Promise<void> {
    return this.#intake.read(options);
  }

  /**
   * Takes in what may have changed: the files of these paths, or everything. The articles that changed are read; where
   * they are many, or the settings changed, that is left to `readArticles`: by other settings those are read again whose
   * words or sidecars they may touch. Throws a `FileError`.
   */
  refresh(paths?: readonly string[]): Promise<void> {
    return this.#intake.refresh(paths);
  }

  /**
   * As `refresh`, of what is heard from whoever watches the files. A tag is taken in when it is written and heard of
   * once more: that time, what is still as it was read is left alone.
   */
  hear(paths: readonly string[]): Promise<void> {
    return this.#intake.hear(paths);
  }

  /** Ends what was begun for a reading that did not come. */
  dispose(): void {
    this.#intake.dispose();
  }
}
