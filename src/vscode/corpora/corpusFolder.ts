import { RelativePattern, window, workspace, type Disposable, type Uri } from 'vscode';
import { corpusFiles, readingPool } from '#store';
import { Corpus, type CorpusChange } from '../../core/corpus/corpus';
import { makingBuiltinEntities } from '../../core/gazetteer/builtin';
import { inSlices } from '../../core/slices';
import { Coalesced, quietAfter } from '../coalesced';
import { pauser } from '../pauser';
import { throughOpenDocuments } from '../store/openDocuments';
import { relativePath } from '../uris';
import { CorpusReading } from './corpusReading';
import type { CorpusStorage } from './corpusStorage';
import { languageNames } from './languageNames';

/** What a `CorpusFolder` tells and asks. */
export interface CorpusFolderHost {
  /** Where the extension is installed. */
  readonly extension: Uri;
  readonly storage: CorpusStorage;
  readonly changed: (open: CorpusFolder, change: CorpusChange) => void;
  /** These articles were read, or (undefined) all that were to be. */
  readonly read: (open: CorpusFolder, articles: ReadonlySet<string> | undefined) => void;
  readonly failed: (error: unknown) => void;
  /** The articles that are before the reader's eyes, relative to the corpus folder. */
  readonly inView: (folder: Uri) => readonly string[];
}

/** A corpus that is open in this window: watched, and read whenever there is something to read. */
export class CorpusFolder implements Disposable {
  readonly folder: Uri;
  readonly corpus: Corpus;
  readonly ready: Promise<void>;
  readonly #host: CorpusFolderHost;
  #isReady: () => void = () => undefined;
  readonly #reading: CorpusReading;
  readonly #own: Disposable[];

  private constructor(folder: Uri, corpus: Corpus, host: CorpusFolderHost) {
    this.folder = folder;
    this.corpus = corpus;
    this.#host = host;
    this.ready = new Promise((resolve) => (this.#isReady = resolve));
    this.#reading = new CorpusReading(corpus, host.storage.cacheOf(folder), {
      read: (articles) => host.read(this, articles),
      failed: host.failed,
      inView: () => host.inView(folder),
    });
    const changes = new Coalesced<string>((paths) => corpus.hear(paths).catch(host.failed), quietAfter);
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '**/*'));
    const touch = (uri: Uri): void => {
      const path = relativePath(folder, uri);
      if (path !== undefined && !/(?:^|\/)\./.test(path)) changes.add(path);
    };
    this.#own = [
      this.#reading,
      watcher,
      watcher.onDidChange(touch),
      watcher.onDidCreate(touch),
      watcher.onDidDelete(touch),
      // What is typed into a gazetteer, a codebook or a sidecar counts before it is saved. What was typed into an article
      // and is given up stands in no file, so that no watcher tells.
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.path.endsWith('.yaml') || !document.isDirty) touch(document.uri);
      }),
      changes,
      window.onDidChangeVisibleTextEditors(() => this.#lookAtView()),
      window.tabGroups.onDidChangeTabs(() => this.#lookAtView()),
      {
        dispose: corpus.onDidChange((change) => {
          host.changed(this, change);
          // Whoever changed the settings or many files; not waited for, for more may change.
          if (change.articles === undefined && corpus.unread > 0) void this.#reading.goOn();
          else this.#reading.changed();
        }),
      },
    ];
  }

  /** Opens a corpus with the articles in view; `start` brings the others. Throws a `FileError`. */
  static async open(folder: Uri, host: CorpusFolderHost): Promise<CorpusFolder> {
    const pause = pauser();
    const corpus = await Corpus.open(throughOpenDocuments(folder, corpusFiles(folder)), {
      builtin: await inSlices(makingBuiltinEntities(), pause),
      languageNames: (language) => languageNames(host.extension, language),
      pause,
      pool: readingPool(folder, host.extension),
      first: host.inView(folder),
    });
    return new CorpusFolder(folder, corpus, host);
  }

  /** Reads the articles in view, then lists all; the rest is read in the background. */
  async start(): Promise<void> {
    await this.#reading.start().catch(this.#host.failed);
    this.#isReady();
  }

  /** Reads everything again. */
  async refresh(): Promise<void> {
    await this.corpus.refresh();
    await this.#reading.goOn();
  }

  /** Stops the reading that is under way; `refresh` or a change goes on with it. */
  stop(): void {
    this.#reading.stop();
  }

  /** Reads what came in view before the articles are listed: that may take a second or two, and nobody waits for it. */
  #lookAtView(): void {
    const { corpus } = this;
    if (corpus.isListed) return;
    const isNew = (path: string): boolean => corpus.isArticle(path) && corpus.article(path) === undefined;
    const unknown = this.#host.inView(this.folder).filter(isNew);
    if (unknown.length > 0) void corpus.hear(unknown).catch(this.#host.failed);
  }

  dispose(): void {
    for (const disposable of this.#own) disposable.dispose();
  }
}
