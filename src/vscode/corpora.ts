import {
  commands,
  EventEmitter,
  l10n,
  ProgressLocation,
  RelativePattern,
  Uri,
  window,
  workspace,
  type Disposable,
} from 'vscode';
import { corpusFiles } from '#store';
import type { Article } from '../core/corpus/article';
import { configFile } from '../core/corpus/config';
import { Corpus, type CorpusChange } from '../core/corpus/corpus';
import { builtinEntities } from '../core/gazetteer/builtin';
import { Coalesced } from './coalesced';
import { pauser } from './pauser';
import { throughOpenDocuments } from './store/openDocuments';

/** A corpus that is open in this window, and its folder. */
export interface OpenCorpus {
  readonly folder: Uri;
  readonly corpus: Corpus;
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

/** How often the tree hears of articles that were read while there are more to read, in milliseconds. */
const newsInterval = 500;

/** Folders whose corpus.yaml is not looked for, as in the walk of a corpus itself. */
const hidden = '**/{node_modules,.*}/**';

/** The corpora of this window: found by their corpus.yaml, kept up to date with their files. */
export class Corpora implements Disposable {
  readonly #changed = new EventEmitter<CorporaChange>();
  readonly #open = new Map<string, OpenCorpus & { readonly watch: Disposable }>();
  /** The readings under way, by folder. */
  readonly #readings = new Map<string, AbortController>();
  readonly #own: Disposable[];
  /** Searches run one after the other, or a folder could be opened twice. */
  #searching: Promise<void> = Promise.resolve();

  readonly onDidChange = this.#changed.event;

  constructor() {
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

  /** Looks for corpora anew, and reads one, or every one, again. */
  async refresh(open?: OpenCorpus): Promise<void> {
    await this.search();
    await Promise.all(
      (open ? [open] : this.all).map(async (one) => {
        await one.corpus.refresh();
        await this.#readArticles(one);
      }),
    );
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
    const found = await workspace.findFiles(`**/${configFile}`, hidden);
    const folders = new Map(
      found.map((uri) => [Uri.joinPath(uri, '..').toString(), Uri.joinPath(uri, '..')]),
    );
    for (const key of [...this.#open.keys()]) if (!folders.has(key)) this.#close(key);
    const added = [...folders].filter(([key]) => !this.#open.has(key));
    const opened = await Promise.all(added.map(([, folder]) => this.#openFolder(folder).catch(report)));
    await commands.executeCommand('setContext', 'corpus.hasCorpus', this.#open.size > 0);
    this.#changed.fire({ change: {} });
    for (const open of opened) if (open) void this.#readArticles(open);
  }

  async #openFolder(folder: Uri): Promise<OpenCorpus> {
    const files = throughOpenDocuments(folder, corpusFiles(folder));
    const corpus = await Corpus.open(files, { builtin: builtinEntities(), pause: pauser() });
    const changes = new Coalesced<string>((paths) => corpus.refresh(paths).catch(report));
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '**/*'));
    const touch = (uri: Uri): void => {
      const path = relativePath(folder, uri);
      if (path !== undefined && !/(?:^|\/)\./.test(path)) changes.add(path);
    };
    const events = [
      watcher,
      watcher.onDidChange(touch),
      watcher.onDidCreate(touch),
      watcher.onDidDelete(touch),
      // What is typed into a gazetteer, a codebook or a sidecar counts before it is saved.
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.path.endsWith('.yaml')) touch(document.uri);
      }),
      changes,
    ];
    const open = { folder, corpus };
    const forget = corpus.onDidChange((change) => {
      this.#changed.fire({ open, change });
      // Whoever changed the settings, the articles are to be read by them; not waited for, for more may change.
      if (change.articles === undefined && corpus.unread > 0) void this.#readArticles(open);
    });
    const watch = {
      dispose: (): void => {
        forget();
        for (const event of events) event.dispose();
      },
    };
    this.#open.set(folder.toString(), { ...open, watch });
    return open;
  }

  #close(key: string): void {
    this.#readings.get(key)?.abort();
    this.#readings.delete(key);
    this.#open.get(key)?.watch.dispose();
    this.#open.delete(key);
  }

  /** Reads the articles, those in view first, with progress in the status bar. A later reading takes the place of this one. */
  async #readArticles(open: OpenCorpus): Promise<void> {
    const key = open.folder.toString();
    this.#readings.get(key)?.abort();
    const reading = new AbortController();
    this.#readings.set(key, reading);
    const { signal } = reading;
    const first = window.visibleTextEditors.flatMap(({ document }) => {
      const file = this.fileOf(document.uri);
      return file?.open.folder.toString() === open.folder.toString() ? [file.path] : [];
    });
    const news = new Set<string>();
    let told = Date.now();
    const tell = (path: string): void => {
      news.add(path);
      if (!first.includes(path) && Date.now() - told < newsInterval) return;
      this.#changed.fire({ open, change: { articles: new Set(news) } });
      news.clear();
      told = Date.now();
    };
    const title = l10n.t('Reading the corpus');
    await window.withProgress({ location: ProgressLocation.Window, title }, async (progress) => {
      await open.corpus
        .readArticles({
          first,
          signal,
          visit: ({ path }) => tell(path),
          progress: (done, total) => {
            if (done % 100 === 0) progress.report({ message: `${done}/${total}` });
          },
        })
        .catch(report);
    });
    if (!signal.aborted) this.#changed.fire({ open, change: {} });
  }
}

/** Whether a file is this one or lies below it. */
function isWithin(folder: Uri, uri: Uri): boolean {
  return folder.toString() === uri.toString() || relativePath(folder, uri) !== undefined;
}

/** The path of a file inside a folder; undefined where it lies elsewhere. */
function relativePath(folder: Uri, uri: Uri): string | undefined {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return undefined;
  const prefix = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.path.startsWith(prefix) ? uri.path.slice(prefix.length) : undefined;
}

function report(error: unknown): undefined {
  const reason = error instanceof Error ? error.message : String(error);
  void window.showErrorMessage(l10n.t('The corpus could not be read: {0}', reason));
  return undefined;
}
