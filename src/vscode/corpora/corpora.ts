import {
  commands,
  EventEmitter,
  l10n,
  TabInputCustom,
  TabInputText,
  Uri,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
} from 'vscode';
import type { Article } from '../../core/corpus/article';
import { configFile } from '../../core/corpus/config';
import type { Corpus, CorpusChange } from '../../core/corpus/corpus';
import { Coalesced } from '../coalesced';
import { ownLine } from '../markdown';
import { pauser } from '../pauser';
import { reasonOf } from '../reasonOf';
import { isWithin, relativePath } from '../uris';
import type { CorpusFolder, CorpusFolderHost } from './corpusFolder';
import { corporaAtRoots, corpusFolders } from './corpusFolders';
import { CorpusStorage } from './corpusStorage';

/** A corpus that is open in this window, and its folder. */
export interface OpenCorpus {
  readonly folder: Uri;
  readonly corpus: Corpus;
  /** Its articles are listed, and read where they are few. */
  readonly ready: Promise<void>;
}

/** Where a file belongs. */
export interface CorpusFile {
  readonly open: OpenCorpus;
  /** Relative to the corpus folder, with `/`. */
  readonly path: string;
}

export interface CorporaChange {
  /** Absent when corpora were opened or closed. */
  readonly open?: OpenCorpus;
  readonly change: CorpusChange;
}

/** The corpora of this window: found by their corpus.yaml, kept up to date with their files. */
export class Corpora implements Disposable {
  readonly #changed = new EventEmitter<CorporaChange>();
  readonly #open = new Map<string, CorpusFolder>();
  readonly #host: CorpusFolderHost;
  readonly #storage: CorpusStorage;
  readonly #own: Disposable[];
  /** Searches run one after the other, or a folder could be opened twice. */
  #searching: Promise<void> = Promise.resolve();

  readonly onDidChange = this.#changed.event;

  constructor({ extensionUri, globalStorageUri, extension }: ExtensionContext) {
    const { version = '' } = extension.packageJSON as { readonly version?: string };
    this.#storage = new CorpusStorage(globalStorageUri, version);
    this.#host = {
      extension: extensionUri,
      storage: this.#storage,
      changed: (open, change) => this.#changed.fire({ open, change }),
      read: (open, articles) => this.#changed.fire({ open, change: articles ? { articles } : {} }),
      failed: report,
      inView: (folder) => [...new Set(urisInView().flatMap((uri) => relativePath(folder, uri) ?? []))],
    };
    // A folder that comes or goes is one event, without its files: so any may bring or take a corpus.
    const watcher = workspace.createFileSystemWatcher('**', false, true, false);
    const searches = new Coalesced<'search'>(() => this.search());
    this.#own = [
      this.#changed,
      searches,
      watcher,
      watcher.onDidCreate(({ path }) => {
        if (/\/(?:corpus\.yaml|[^./]+)$/.test(path)) searches.add('search');
      }),
      watcher.onDidDelete((uri) => {
        const gone = this.all.some(({ folder }) => isWithin(uri, Uri.joinPath(folder, configFile)));
        if (gone) searches.add('search');
      }),
      workspace.onDidChangeWorkspaceFolders(() => searches.add('search')),
      commands.registerCommand('corpus.stopReading', () => {
        for (const open of this.#open.values()) open.stop();
      }),
    ];
  }

  /** In the order of the workspace's folders, then of their paths, in whatever order they were found. */
  get all(): readonly OpenCorpus[] {
    const place = ({ folder }: OpenCorpus): number => workspace.getWorkspaceFolder(folder)?.index ?? Infinity;
    return [...this.#open.values()].sort(
      (a, b) => place(a) - place(b) || (a.folder.path < b.folder.path ? -1 : 1),
    );
  }

  /** Finds the corpora of the workspace, opens those that are new and closes those that are gone. */
  search(): Promise<void> {
    this.#searching = this.#searching.then(() => this.#search()).catch(report);
    return this.#searching;
  }

  /** Looks for corpora anew, and reads every one again. */
  async refresh(): Promise<void> {
    await this.search();
    await Promise.all([...this.#open.values()].map((one) => one.refresh()));
  }

  /** The corpus that a file lies in, the innermost where one lies in another. */
  fileOf(uri: Uri): CorpusFile | undefined {
    let best: CorpusFile | undefined;
    for (const open of this.#open.values()) {
      const path = relativePath(open.folder, uri);
      if (path !== undefined && (best === undefined || path.length < best.path.length)) best = { open, path };
    }
    return best;
  }

  /** The article that a document is, if it is one. */
  articleOf(uri: Uri): (CorpusFile & { readonly article: Article }) | undefined {
    const file = this.fileOf(uri);
    const article = file?.open.corpus.article(file.path);
    return file && article ? { ...file, article } : undefined;
  }

  dispose(): void {
    for (const folder of [...this.#open.keys()]) this.#close(folder);
    for (const disposable of this.#own) disposable.dispose();
  }

  async #search(): Promise<void> {
    // Mostly the corpus is the folder that was opened: it need not wait for the search through all files.
    const atRoots = await corporaAtRoots();
    const starts = [...(await this.#openNew(atRoots))];
    if (starts.length > 0) await this.#tell();
    const known = new Set(atRoots.map(String));
    const others = (await corpusFolders()).filter((uri) => !known.has(uri.toString()));
    const folders = new Set([...known, ...others.map(String)]);
    for (const key of [...this.#open.keys()]) if (!folders.has(key)) this.#close(key);
    starts.push(...(await this.#openNew(others)));
    await this.#tell();
    await Promise.all(starts);
    if (starts.length > 0) void this.#storage.tidy();
  }

  /** Opens those of these folders that are not open; they start at once, which is not waited for. */
  async #openNew(folders: readonly Uri[]): Promise<readonly Promise<void>[]> {
    const added = folders.filter((uri) => !this.#open.has(uri.toString()));
    const opened = await Promise.all(added.map((folder) => this.#openFolder(folder).catch(report)));
    return opened.flatMap((open) => (open ? [open.start()] : []));
  }

  /** Tells of corpora that were opened or closed. */
  async #tell(): Promise<void> {
    await commands.executeCommand('setContext', 'corpus.hasCorpus', this.#open.size > 0);
    this.#changed.fire({ change: {} });
  }

  async #openFolder(folder: Uri): Promise<CorpusFolder> {
    // The recogniser and the built-in lists are half of the extension: no window starts the slower for them.
    const { CorpusFolder: Folder } = await import('./corpusFolder');
    // Compiling it has held the event loop.
    await pauser()();
    const open = await Folder.open(folder, this.#host);
    this.#open.set(folder.toString(), open);
    return open;
  }

  #close(key: string): void {
    this.#open.get(key)?.dispose();
    this.#open.delete(key);
  }
}

/** What the reader sees, in the text editor and in views of our own. */
function urisInView(): readonly Uri[] {
  const inTabs = window.tabGroups.all.flatMap(({ activeTab }) => {
    const input = activeTab?.input;
    return input instanceof TabInputText || input instanceof TabInputCustom ? input.uri : [];
  });
  return [...inTabs, ...window.visibleTextEditors.map(({ document }) => document.uri)];
}

function report(error: unknown): undefined {
  const reason = reasonOf(error);
  void window.showErrorMessage(ownLine(l10n.t('The corpus could not be read: {0}', reason)));
  return undefined;
}
