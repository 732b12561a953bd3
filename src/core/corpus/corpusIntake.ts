import { eachInSlices } from '../slices';
import { affectedBy } from './affected';
import { inAdvance } from './articleLoader';
import type { CorpusChange, CorpusOptions, ListingOptions, ReadingOptions } from './corpusOptions';
import type { CorpusState } from './corpusState';
import { articlePathsOf, sidecarPath } from './files';
import type { KeptArticle } from './keptArticle';
import { PoolKeeper, worthThreads } from './poolKeeper';
import { keep, load, readHere } from './readHere';
import { readInPool } from './readInPool';
import { readSettings } from './readSettings';
import type { CorpusSettings } from './settings';
import { Tally } from './tally';

/** Tells of an article whether it is to be read again. */
type IsAffected = (article: KeptArticle) => boolean;

/** Brings what the files of a corpus say into its state. */
export class CorpusIntake {
  readonly #state: CorpusState;
  readonly #options: CorpusOptions;
  readonly #changed: (change: CorpusChange) => void;
  readonly #threads: PoolKeeper;
  #isListed = false;
  #hasTable = false;
  /** Taken in by those who changed them; whoever watches the files has still to say so. */
  readonly #known = new Set<string>();
  #settling: Promise<unknown> = Promise.resolve();

  constructor(state: CorpusState, options: CorpusOptions, changed: (change: CorpusChange) => void) {
    this.#state = state;
    this.#options = options;
    this.#changed = changed;
    this.#threads = new PoolKeeper(options.pool);
  }

  /** Whether all articles are known, if not read. */
  get isListed(): boolean {
    return this.#isListed;
  }

  /** Resolves when it is known which articles the settings of now want to be read again. */
  get settled(): Promise<unknown> {
    return this.#settling;
  }

  /** Opens with these articles alone, and without the table of metadata. Throws a `FileError`. */
  async begin(first: readonly string[]): Promise<void> {
    const { files, list, shelf } = this.#state;
    const turn = this.#state.nextTurn();
    const settings = await readSettings(files, { has: () => true, withoutTable: true }, this.#options);
    this.#state.useSettings(settings, turn);
    await list.look([...first, ...first.map(sidecarPath)]);
    for (const path of first) {
      if (list.has(path) && settings.isArticle(path)) shelf.add(this.#state.reader.listed(path));
    }
  }

  /** Lists all articles; what is known of some already stays. See `Corpus.list`. Throws a `FileError`. */
  async list({ willRead = false }: ListingOptions = {}): Promise<void> {
    const isBegun = this.#state.settingsTurn > 0;
    const changed = await this.#state.list.listAll((files) => {
      if (willRead && isBegun) this.#threads.prepare(this.#state.settings.sources, files);
    });
    const isWhole = this.#hasTable || (isBegun && this.#state.settings.config.metadata === undefined);
    if (isWhole) await this.#settle(() => false);
    else await this.#readSettings(affectedBy);
    // Those that it began with may have been changed since.
    await this.#awaitChanged(changed);
    this.#isListed = true;
  }

  /** See `Corpus.readArticles`. */
  async read(options: ReadingOptions): Promise<void> {
    const { first = [], only, visit, signal } = options;
    const { shelf } = this.#state;
    const tally = new Tally(options, only?.length ?? shelf.waiting.size);
    if (only) return readHere(this.#state, only, options, tally);
    const pool = visit ? undefined : this.#threads.take(this.#state.settings.sources, shelf.waiting.size);
    if (pool) {
      try {
        await readHere(this.#state, first, options, tally);
        await readInPool(pool, this.#state.poolDesk(), { signal, tally, pause: this.#options.pause });
      } finally {
        pool.dispose();
      }
    } else shelf.waiting.prefer(first);
    // What the threads do not see, and whatever they may have left behind.
    await readHere(this.#state, shelf.waiting.queue(), options, tally);
  }

  dispose(): void {
    this.#threads.dispose();
  }

  /** See `Corpus.refresh`. */
  refresh(paths: readonly string[] | undefined): Promise<void> {
    for (const path of paths ?? []) this.#known.add(path);
    return this.#refresh(paths);
  }

  /** See `Corpus.hear`. */
  async hear(paths: readonly string[]): Promise<void> {
    const known = new Set(paths.filter((path) => this.#known.delete(path)));
    await this.#refresh(paths, (path) => known.has(path) && this.#state.isReadFromDisk(path));
  }

  async #refresh(paths: readonly string[] | undefined, isKnown?: (path: string) => boolean): Promise<void> {
    const { list, settings, shelf } = this.#state;
    const changed = paths ? await list.look(paths, isKnown) : await list.listAll();
    if (paths && changed.size === 0) return;
    if (paths === undefined || [...changed].some((path) => settings.paths.has(path))) {
      await this.#awaitChanged(changed);
      await this.#readSettings(paths === undefined ? () => () => true : affectedBy);
      this.#changed({});
      return;
    }
    const touched = new Set<string>();
    await eachInSlices(this.#takeIn(changed), this.#options.pause, (path) => touched.add(path));
    // Whoever changed so many does not wait for them to be read.
    if (touched.size >= worthThreads) {
      for (const path of touched) shelf.await(path);
      this.#changed({});
      return;
    }
    for await (const loaded of inAdvance(touched, (path) => load(this.#state, path))) {
      keep(this.#state, loaded);
      const rest = this.#options.pause?.();
      if (rest) await rest;
    }
    this.#changed({ articles: new Set([...changed, ...touched]) });
  }

  /** Has the articles read again that these files may have changed. */
  #awaitChanged(files: Iterable<string>): Promise<void> {
    const { shelf } = this.#state;
    return eachInSlices(this.#takeIn(files), this.#options.pause, (path) => shelf.await(path));
  }

  /** Lists the articles among these files anew, and names those to be read: they or their sidecars may have changed. */
  *#takeIn(changed: Iterable<string>): Iterable<string> {
    const { list, settings, shelf, reader } = this.#state;
    for (const path of changed) {
      if (!list.has(path)) shelf.remove(path);
      else if (shelf.article(path) === undefined && settings.isArticle(path)) shelf.add(reader.listed(path));
      for (const article of [path, ...articlePathsOf(path)]) {
        if (shelf.article(article) !== undefined) yield article;
      }
    }
  }

  /** Reads the settings; `affected` says which articles are to be read again because of what changed in them. */
  async #readSettings(
    affected: (before: CorpusSettings, after: CorpusSettings) => IsAffected,
  ): Promise<void> {
    const state = this.#state;
    const turn = state.nextTurn();
    const before = state.settingsTurn > 0 ? state.settings : undefined;
    const has = (path: string): boolean => state.list.has(path);
    const settings = await readSettings(state.files, { has, before }, this.#options);
    if (!state.useSettings(settings, turn)) return;
    this.#hasTable = true;
    const isAffected = before ? affected(before, settings) : () => true;
    this.#settling = Promise.all([this.#settling, this.#settle(isAffected)]);
    await this.#settling;
  }

  /** Makes those files the articles that are to be. What is known stays, until it is read again where it is affected. */
  async #settle(isAffected: IsAffected): Promise<void> {
    const { list, settings, shelf, reader } = this.#state;
    const { pause } = this.#options;
    await eachInSlices([...shelf.paths()], pause, (path) => {
      if (!list.has(path) || !settings.isArticle(path)) shelf.remove(path);
    });
    await eachInSlices([...list.paths()], pause, (path) => {
      const known = shelf.article(path);
      if (known === undefined ? settings.isArticle(path) : known.state === 'listed') {
        shelf.add(reader.listed(path));
      } else if (known && isAffected(known)) shelf.await(path);
    });
  }
}
