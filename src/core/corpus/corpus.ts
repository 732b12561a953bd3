import type { Entity, EntityRef } from '../gazetteer/entity';
import type { Gazetteer } from '../gazetteer/gazetteer';
import type { Problem } from '../problem';
import type { Codebook } from '../tagging/codebook';
import type { Analysis, Article } from './article';
import { inAdvance, loadArticle, loadText } from './articleLoader';
import { ArticleReader, type ArticleFiles } from './articleReader';
import { recordOf } from './articleRecord';
import { ArticleShelf } from './articleShelf';
import { decodeArticle } from './articleText';
import type { CorpusConfig } from './config';
import { byPlace, orphanRows, orphanSidecars } from './corpusProblems';
import type { CorpusChange, CorpusOptions, ReadingOptions } from './corpusOptions';
import { Emitter } from './emitter';
import { FileList } from './fileList';
import { articlePathsOf, FileError, type CorpusFiles } from './files';
import type { MentionIndex } from './mentionIndex';
import { defaultSettings, readSettings, type CorpusSettings } from './settings';

export type { CorpusChange, CorpusOptions, ReadingOptions } from './corpusOptions';

/** A corpus: its files as they were last read, and what was recognised in them. Article texts are not kept. */
export class Corpus {
  readonly files: CorpusFiles;
  readonly #options: CorpusOptions;
  readonly #changed = new Emitter<CorpusChange>();
  readonly #list: FileList;
  readonly #shelf = new ArticleShelf();
  #settings: CorpusSettings;
  #reader: ArticleReader;
  /** Numbers what is begun, so that of two readings the later one counts, whichever ends first. */
  #turn = 0;
  #settingsTurn = 0;
  #orphans: { readonly of: string; readonly problems: readonly Problem[] } | undefined;

  private constructor(files: CorpusFiles, options: CorpusOptions) {
    this.files = files;
    this.#options = options;
    this.#list = new FileList(files);
    this.#settings = defaultSettings(options.builtin);
    this.#reader = new ArticleReader(this.#settings);
  }

  /** Reads corpus.yaml and what it names, and lists the articles; `readArticles` then reads them. Throws a `FileError`. */
  static async open(files: CorpusFiles, options: CorpusOptions): Promise<Corpus> {
    const corpus = new Corpus(files, options);
    await corpus.#list.listAll();
    await corpus.#readSettings();
    return corpus;
  }

  readonly onDidChange = this.#changed.on;

  get config(): CorpusConfig {
    return this.#settings.config;
  }

  get gazetteer(): Gazetteer {
    return this.#settings.gazetteer;
  }

  get codebook(): Codebook {
    return this.#settings.codebook;
  }

  get index(): MentionIndex {
    return this.#shelf.index;
  }

  /** All articles, in no order that means anything; `sortArticles` gives one. */
  get articles(): readonly Article[] {
    return this.#shelf.articles();
  }

  /** How many articles there are. */
  get size(): number {
    return this.#shelf.size;
  }

  article(path: string): Article | undefined {
    return this.#shelf.article(path);
  }

  /** How many articles `readArticles` would read. */
  get unread(): number {
    return this.#shelf.unread;
  }

  has(path: string): boolean {
    return this.#list.has(path);
  }

  /** The paths of all sidecars, those without an article too, sorted. */
  get sidecarPaths(): readonly string[] {
    return [...this.#list.paths()].filter((path) => articlePathsOf(path).length > 0).sort();
  }

  /** Everything that is wrong with the files, sorted by file and line. */
  get problems(): readonly Problem[] {
    const files = [...this.#list.problems, ...this.#orphanProblems()];
    return [...this.#settings.problems, ...this.#shelf.problems(), ...files].sort(byPlace);
  }

  /** What is wrong with one article, its sidecar and its passages, as it was last read. */
  problemsOf(path: string): readonly Problem[] {
    return this.#shelf.problemsOf(path);
  }

  /** The entity of this kind and id, under its present or a former id. */
  entity(ref: EntityRef): Entity | undefined {
    return this.#settings.gazetteer.find(ref);
  }

  /** The text of an article, normalised. Throws a `FileError` where it cannot be read. */
  async text(path: string): Promise<string> {
    const { text } = decodeArticle(path, await loadText(this.files, this.#list, path));
    if (text === undefined) throw new FileError('other', path, 'it cannot be read as text');
    return text;
  }

  /** What a text (an open document, say) yields as this article's, with the sidecar as it was last read. */
  analyse(path: string, text: string): Analysis {
    const { sidecar, language } = this.#shelf.article(path) ?? this.#reader.listed(path);
    return this.#reader.analyse(text, sidecar, language === 'und' ? undefined : language);
  }

  /**
   * Reads all articles that have not been read yet, or not since the settings changed. An abort leaves a corpus that
   * is right as far as it was read; calling again goes on.
   */
  async readArticles(options: ReadingOptions = {}): Promise<void> {
    const waiting = options.only ?? this.#shelf.waiting(options.first ?? []);
    const load = (path: string): Promise<Loaded | undefined> =>
      this.#shelf.isWaiting(path) ? this.#load(path) : Promise.resolve(undefined);
    let done = 0;
    for await (const loaded of inAdvance(waiting, load)) {
      if (options.signal?.aborted) return;
      if (loaded) this.#keep(loaded, options.visit);
      options.progress?.(++done, waiting.length);
      await this.#options.pause?.();
    }
  }

  /**
   * Takes in what may have changed: the files of these paths, or everything. The articles that changed are read; where
   * the settings changed all are to be read anew, which is left to `readArticles`. Throws a `FileError`.
   */
  async refresh(paths?: readonly string[]): Promise<void> {
    const changed = paths ? await this.#list.look(paths) : await this.#list.listAll();
    if (paths === undefined || [...changed].some((path) => this.#settings.paths.has(path))) {
      await this.#readSettings();
      this.#changed.fire({});
      return;
    }
    const touched = new Set(this.#takeIn(changed));
    for await (const loaded of inAdvance(touched, (path) => this.#load(path))) {
      this.#keep(loaded);
      await this.#options.pause?.();
    }
    this.#changed.fire({ articles: new Set([...changed, ...touched]) });
  }

  /** Lists the articles among these files anew, and names those to be read: they or their sidecars may have changed. */
  *#takeIn(changed: Iterable<string>): Iterable<string> {
    for (const path of changed) {
      if (!this.#list.has(path)) this.#shelf.remove(path);
      else if (this.#settings.isArticle(path) && this.#shelf.article(path) === undefined) {
        this.#shelf.add(this.#reader.listed(path));
      }
      for (const article of [path, ...articlePathsOf(path)]) {
        if (this.#shelf.article(article) !== undefined) yield article;
      }
    }
  }

  /** What speaks of articles that do not exist; looked for again only where files or settings are others. */
  #orphanProblems(): readonly Problem[] {
    const of = `${this.#list.membership} ${this.#settingsTurn}`;
    if (this.#orphans?.of === of) return this.#orphans.problems;
    const isArticle = (path: string): boolean => this.#shelf.article(path) !== undefined;
    const { metadata, config } = this.#settings;
    const problems = [
      ...orphanSidecars(this.#list.paths(), isArticle),
      ...orphanRows(config.metadata?.path ?? '', metadata.lines, isArticle),
    ];
    this.#orphans = { of, problems };
    return problems;
  }

  async #readSettings(): Promise<void> {
    const turn = ++this.#turn;
    const settings = await readSettings(this.files, (path) => this.#list.has(path), this.#options.builtin);
    if (turn < this.#settingsTurn) return;
    this.#settingsTurn = turn;
    this.#settings = settings;
    this.#reader = new ArticleReader(settings);
    const paths = [...this.#list.paths()].filter(settings.isArticle);
    this.#shelf.replace(paths, (path) => this.#reader.listed(path));
  }

  async #load(path: string): Promise<Loaded> {
    const turn = ++this.#turn;
    return { turn, files: await loadArticle(this.files, this.#list, path) };
  }

  /** Reads what was loaded by the settings of now; nothing where the article is gone or was read again meanwhile. */
  #keep({ turn, files }: Loaded, visit?: ReadingOptions['visit']): void {
    if (!this.#shelf.expects(files.path, turn)) return;
    const read = this.#reader.read(files);
    const article = this.#shelf.keep(recordOf(read, this.index.names), turn);
    visit?.(article, read.text);
  }
}

interface Loaded {
  readonly turn: number;
  readonly files: ArticleFiles;
}
