import type { Entity, EntityRef } from '../gazetteer/entity';
import { mergeGazetteers, type Gazetteer } from '../gazetteer/gazetteer';
import { readGazetteer, type GazetteerFile } from '../gazetteer/readGazetteer';
import type { Problem } from '../problem';
import { createRecogniser, type Recogniser } from '../recognise/recogniser';
import { readCodebook } from '../tagging/readCodebook';
import type { Codebook } from '../tagging/codebook';
import { decodeUtf8 } from '../text/decode';
import type { Analysis, Article } from './article';
import { articleFilter } from './articleFilter';
import { ArticleReader } from './articleReader';
import { configFile, readConfig, type CorpusConfig, type NamedFile } from './config';
import { corpusProblems } from './corpusProblems';
import { Emitter } from './emitter';
import { articlePathsOf, FileError, type CorpusFiles, type FileStamp } from './files';
import { MentionIndex } from './mentionIndex';
import { noMetadata, readMetadataTable, type MetadataTable } from './metadataTable';

/** What changed in a corpus: these files and articles, or (undefined) anything. */
export interface CorpusChange {
  readonly articles?: ReadonlySet<string>;
}

export interface CorpusOptions {
  readonly builtin: readonly Entity[];
  /** Awaited between articles while many are read; a host lets its event loop run here when it is time. */
  readonly pause?: () => Promise<void>;
}

/** A corpus: its files as they were last read, and what was recognised in them. Article texts are not kept. */
export class Corpus {
  readonly files: CorpusFiles;
  readonly #options: CorpusOptions;
  readonly #changed = new Emitter<CorpusChange>();
  readonly #articles = new Map<string, Article>();
  readonly #index = new MentionIndex();
  readonly #articleProblems = new Map<string, readonly Problem[]>();
  #stamps = new Map<string, FileStamp>();
  #config = readConfig(undefined);
  #gazetteers: readonly GazetteerFile[] = [];
  #codebook: Codebook = readCodebook('codebook.yaml', 'codebook: 1\n');
  #metadata: MetadataTable = noMetadata;
  #gazetteer: Gazetteer;
  #recogniser: Recogniser;
  #settingsProblems: readonly Problem[] = [];
  /** Counts readings of the settings, so that articles read under older ones are not kept. */
  #generation = 0;

  private constructor(files: CorpusFiles, options: CorpusOptions) {
    this.files = files;
    this.#options = options;
    this.#gazetteer = mergeGazetteers(options.builtin, []);
    this.#recogniser = createRecogniser(this.#gazetteer);
  }

  /** Reads corpus.yaml and what it names, and lists the articles; `readArticles` then reads them. Throws a `FileError`. */
  static async open(files: CorpusFiles, options: CorpusOptions): Promise<Corpus> {
    const corpus = new Corpus(files, options);
    await corpus.#list();
    await corpus.#readSettings();
    return corpus;
  }

  readonly onDidChange = this.#changed.on;

  get config(): CorpusConfig {
    return this.#config;
  }

  get gazetteer(): Gazetteer {
    return this.#gazetteer;
  }

  get codebook(): Codebook {
    return this.#codebook;
  }

  get index(): MentionIndex {
    return this.#index;
  }

  /** All articles, in no order that means anything; `sortArticles` gives one. */
  get articles(): readonly Article[] {
    return [...this.#articles.values()];
  }

  article(path: string): Article | undefined {
    return this.#articles.get(path);
  }

  has(path: string): boolean {
    return this.#stamps.has(path);
  }

  /** Everything that is wrong with the files, sorted by file and line. */
  get problems(): readonly Problem[] {
    const passages = corpusProblems(this.articles, this.#stamps);
    const all = [...this.#settingsProblems, ...[...this.#articleProblems.values()].flat(), ...passages];
    return all.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  }

  /** Whether an entity of this kind and id exists, under its present or a former id. */
  entity(ref: EntityRef): Entity | undefined {
    return this.#gazetteer.find(ref);
  }

  /** The text of an article, normalised. Throws a `FileError` where it cannot be read. */
  async text(path: string): Promise<string> {
    const read = await this.#reader().read(path);
    if (read.text === undefined) throw new FileError('other', path, `${path} cannot be read as text.`);
    return read.text;
  }

  /** What a text (an open document, say) yields as this article's, with the sidecar as it was last read. */
  analyse(path: string, text: string): Analysis {
    const article = this.#articles.get(path);
    return this.#reader().analyse(text, article?.sidecar, article?.language);
  }

  /**
   * Reads all articles that are only listed, those of `first` before the others. An abort leaves a corpus that is
   * right as far as it was read.
   */
  async readArticles(
    options: {
      readonly first?: readonly string[];
      readonly signal?: AbortSignal;
      readonly progress?: (done: number, total: number) => void;
    } = {},
  ): Promise<void> {
    const waiting = new Set(this.#listed(options.first ?? []));
    for (const path of this.#listed(this.#articles.keys())) waiting.add(path);
    let done = 0;
    for (const path of waiting) {
      if (options.signal?.aborted) return;
      await this.#readArticle(path);
      options.progress?.(++done, waiting.size);
      await this.#options.pause?.();
    }
  }

  /** Reads again what may have changed: the files of these paths, or everything. */
  async refresh(paths?: readonly string[]): Promise<void> {
    await this.#list();
    const settings = new Set(
      this.#settingsFiles()
        .map(({ path }) => path)
        .concat(configFile),
    );
    if (paths === undefined || paths.some((path) => settings.has(path))) {
      await this.#readSettings();
      this.#changed.fire({});
      await this.readArticles();
      this.#changed.fire({});
      return;
    }
    const touched = new Set<string>();
    for (const path of paths) {
      for (const article of [path, ...articlePathsOf(path)]) {
        if (this.#articles.has(article) || this.#articleProblems.has(article)) touched.add(article);
      }
    }
    for (const path of touched) await this.#readArticle(path);
    this.#changed.fire({ articles: new Set([...paths, ...touched]) });
  }

  *#listed(paths: Iterable<string>): Iterable<string> {
    for (const path of paths) if (this.#articles.get(path)?.state === 'listed') yield path;
  }

  #settingsFiles(): readonly NamedFile[] {
    const { actors, places, codebook, metadata } = this.#config;
    return [actors, places, codebook, ...(metadata ? [metadata] : [])];
  }

  #reader(): ArticleReader {
    return new ArticleReader({
      files: this.files,
      config: this.#config,
      codebook: this.#codebook,
      gazetteer: this.#gazetteer,
      metadata: this.#metadata,
      recogniser: this.#recogniser,
    });
  }

  /** Lists the files, adds articles that are new and drops those that are gone. */
  async #list(): Promise<void> {
    this.#stamps = new Map((await this.files.list()).map((stamp) => [stamp.path, stamp]));
    this.#listArticles();
  }

  #listArticles(): void {
    const isArticle = articleFilter(this.#config.articles);
    const settings = new Set(
      this.#settingsFiles()
        .map(({ path }) => path)
        .concat(configFile),
    );
    const reader = this.#reader();
    for (const path of this.#articles.keys()) {
      if (!this.#stamps.has(path) || !isArticle(path)) this.#drop(path);
    }
    for (const path of this.#stamps.keys()) {
      if (settings.has(path) || articlePathsOf(path).length > 0 || !isArticle(path)) continue;
      if (!this.#articles.has(path)) this.#articles.set(path, reader.listed(path));
    }
  }

  #drop(path: string): void {
    this.#articles.delete(path);
    this.#articleProblems.delete(path);
    this.#index.set(path, []);
  }

  async #readSettings(): Promise<void> {
    this.#generation++;
    const config = readConfig(await this.#readYaml(configFile));
    this.#config = config;
    const missing: Problem[] = [];
    const read = async (file: NamedFile): Promise<string | undefined> => {
      const text = await this.#readYaml(file.path);
      if (text === undefined && file.named) {
        const data = { name: file.path };
        missing.push({ code: 'file-missing', severity: 'error', file: configFile, line: file.line, data });
      }
      return text;
    };
    const [actors, places, codebook] = [config.actors, config.places, config.codebook];
    this.#gazetteers = [
      readGazetteer(actors.path, (await read(actors)) ?? 'gazetteer: 1\n', 'actor'),
      readGazetteer(places.path, (await read(places)) ?? 'gazetteer: 1\n', 'place'),
    ];
    this.#codebook = readCodebook(codebook.path, (await read(codebook)) ?? 'codebook: 1\n');
    const table = config.metadata && (await read(config.metadata));
    this.#metadata =
      config.metadata && table !== undefined ? readMetadataTable(config.metadata.path, table) : noMetadata;
    this.#gazetteer = mergeGazetteers(this.#options.builtin, this.#gazetteers);
    this.#recogniser = createRecogniser(this.#gazetteer);
    this.#settingsProblems = [
      ...config.problems,
      ...missing,
      ...this.#gazetteers.flatMap(({ problems }) => problems),
      ...this.#gazetteer.problems,
      ...this.#codebook.problems,
      ...this.#metadata.problems,
    ];
    for (const path of [...this.#articles.keys()]) this.#drop(path);
    this.#listArticles();
  }

  async #readYaml(path: string): Promise<string | undefined> {
    if (!this.#stamps.has(path)) return undefined;
    try {
      return decodeUtf8(await this.files.read(path));
    } catch (error) {
      if (error instanceof FileError && error.code === 'missing') return undefined;
      throw error;
    }
  }

  async #readArticle(path: string): Promise<void> {
    const generation = this.#generation;
    const { article, problems } = await this.#reader().article(path, this.#stamps);
    if (generation !== this.#generation || !this.#articles.has(path)) return;
    this.#articles.set(path, article);
    this.#articleProblems.set(path, problems);
    this.#index.set(path, article.mentions);
  }
}
