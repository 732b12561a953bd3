import {
  Disposable,
  EventEmitter,
  TabInputCustom,
  TabInputText,
  TabInputTextDiff,
  window,
  workspace,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { Analysis, Article } from '../../core/corpus/article';
import { Coalesced } from '../coalesced';
import type { Corpora, OpenCorpus } from '../corpora/corpora';
import type { ShownReaders } from '../corpora/shownReaders';
import { activeInEditor, type ActiveArticle, type ArticleLock, type ReadingSurface } from './activeArticle';
import { FollowedPassages } from './followedPassages';
import { LiveArticle } from './liveArticle';

/** The language id of a corpus' articles. */
export const articleLanguage = 'corpus-article';

/** The articles among the open documents; each is analysed when it is asked for, and again when it or its corpus changed. */
export class LiveArticles implements Disposable {
  readonly #corpora: Corpora;
  readonly #readers: ShownReaders;
  readonly #known = new Map<string, { readonly version: number; readonly live: LiveArticle }>();
  readonly #followed = new Map<string, FollowedPassages>();
  readonly #changed = new EventEmitter<readonly TextDocument[]>();
  readonly #activeChanged = new EventEmitter<void>();
  readonly #own: Disposable[];
  #reading: ReadingSurface | undefined;
  #lock: ArticleLock | undefined;

  /** The documents whose analysis may have changed; fired a moment after an edit, at once after a corpus changed. */
  readonly onDidChange = this.#changed.event;

  /** The reader turned to another article, or selected something else. */
  readonly onDidChangeActive = this.#activeChanged.event;

  constructor(corpora: Corpora, readers: ShownReaders) {
    this.#corpora = corpora;
    this.#readers = readers;
    const edited = new Coalesced<TextDocument>(async (documents) => this.#changed.fire(documents));
    this.#own = [
      this.#changed,
      this.#activeChanged,
      edited,
      window.onDidChangeActiveTextEditor(() => this.#activeChanged.fire()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === window.activeTextEditor) this.#activeChanged.fire();
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document.languageId !== articleLanguage) return;
        this.#followed.get(document.uri.toString())?.follow(document, contentChanges);
        edited.add(document);
      }),
      workspace.onDidSaveTextDocument(({ uri }) => this.#forget(uri)),
      workspace.onDidOpenTextDocument((document) => this.#changed.fire([document])),
      workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
      corpora.onDidChange(({ open, change }) => {
        const affected = workspace.textDocuments.filter(({ uri }) => {
          const file = this.#corpora.fileOf(uri);
          return (
            open === undefined ||
            (file?.open.corpus === open.corpus && (change.articles?.has(file.path) ?? true))
          );
        });
        this.#lookAgain(affected);
      }),
      readers.onDidChange(({ corpus }) =>
        this.#lookAgain(
          workspace.textDocuments.filter(({ uri }) => corpora.fileOf(uri)?.open.corpus === corpus),
        ),
      ),
    ];
  }

  /** The article that a document is; undefined where it is none. */
  get(document: TextDocument): LiveArticle | undefined {
    const key = document.uri.toString();
    const known = this.#known.get(key);
    if (known?.version === document.version) return known.live;
    const file = this.#corpora.articleOf(document.uri);
    if (!file) return undefined;
    // While the reader writes, his edits say where passages are; what is saved is looked at with fresh eyes.
    const followed = document.isDirty ? this.#followed.get(key) : undefined;
    const live = new LiveArticle(document, file.open, file.article, this.#readers, followed);
    this.#known.set(key, { version: document.version, live });
    this.#followed.set(key, new FollowedPassages(() => live.allPassages));
    return live;
  }

  /** An article that is not open, as it was read, without the passages of readers that are not shown. */
  shown(open: OpenCorpus, article: Article): Analysis {
    const passages = this.#readers.shown(open, article.passages);
    return passages === article.passages ? article : { mentions: article.mentions, passages };
  }

  /** The live article of a file, if it is open. */
  at(uri: Uri): LiveArticle | undefined {
    const key = uri.toString();
    const document = workspace.textDocuments.find((candidate) => candidate.uri.toString() === key);
    return document && this.get(document);
  }

  /** The open articles of a corpus, by path. */
  in({ corpus }: OpenCorpus): ReadonlyMap<string, LiveArticle> {
    const open = new Map<string, LiveArticle>();
    for (const document of workspace.textDocuments) {
      const live = this.get(document);
      if (live?.open.corpus === corpus) open.set(live.path, live);
    }
    return open;
  }

  /** The article that the reader is at; undefined while he is elsewhere. */
  get active(): ActiveArticle | undefined {
    return this.#reading?.active ?? activeInEditor(({ document }) => this.get(document));
  }

  /** The reading view, while the reader is in it. */
  get reading(): ReadingSurface | undefined {
    return this.#reading?.active && this.#reading;
  }

  /** The reading view, whether the reader is in it or not. */
  get readingView(): ReadingSurface | undefined {
    return this.#reading;
  }

  /** What keeps articles from being typed into; undefined where nothing does. */
  get lock(): ArticleLock | undefined {
    return this.#lock;
  }

  /** Whoever shows an article waits for this lock. */
  useLock(lock: ArticleLock): void {
    this.#lock = lock;
  }

  /** The reading view answers for the articles that are read in it. */
  useReadingSurface(surface: ReadingSurface): Disposable {
    this.#reading = surface;
    const listening = surface.onDidChange(() => this.#activeChanged.fire());
    return new Disposable(() => {
      listening.dispose();
      this.#reading = undefined;
    });
  }

  dispose(): void {
    for (const disposable of this.#own) disposable.dispose();
  }

  #lookAgain(documents: readonly TextDocument[]): void {
    for (const { uri } of documents) this.#known.delete(uri.toString());
    this.#changed.fire(documents);
  }

  #forget(uri: Uri): void {
    this.#known.delete(uri.toString());
    this.#followed.delete(uri.toString());
  }
}

/**
 * Whether a document is edited, or in a tab. VS Code keeps others for a while after their last tab was closed, and is late
 * to hear of what becomes of their files.
 */
export function isInUse({ isDirty, uri }: TextDocument): boolean {
  const key = uri.toString();
  if (isDirty) return true;
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => {
      if (input instanceof TabInputTextDiff) return input.modified.toString() === key;
      return (
        (input instanceof TabInputText || input instanceof TabInputCustom) && input.uri.toString() === key
      );
    }),
  );
}
