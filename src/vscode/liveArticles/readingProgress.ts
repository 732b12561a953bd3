import { Disposable, EventEmitter, window, workspace, type Memento, type Uri } from 'vscode';
import type { LiveArticles } from './liveArticles';

/** How far an article has been read: not opened, begun, or seen to its end once. */
export type Progress = 'unread' | 'started' | 'read';

interface Place {
  /** UTF-16 offset of the first line in view, when the article was last open. */
  readonly at: number;
  readonly isRead: boolean;
}

const storageKey = 'corpus.places';
/** How many articles are remembered; those not opened for longest are forgotten first. */
const most = 5000;
/** Who sees this much of an article has read it: what follows is often no part of it. */
const enough = 0.93;
/** Scrolling says many places in a second: they are written once it rests, in milliseconds. */
const rest = 1000;

/** Where the reader is in each article, and how far he has come; kept with the workspace. */
export class ReadingProgress implements Disposable {
  readonly #state: Memento;
  readonly #places: Map<string, Place>;
  readonly #changed = new EventEmitter<string>();
  readonly #listening: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The articles (URIs) whose progress is another one now. */
  readonly onDidChange = this.#changed.event;

  constructor(state: Memento, articles: LiveArticles) {
    this.#state = state;
    this.#places = new Map(storedPlaces(state.get<unknown>(storageKey)));
    const reading = window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
      const live = textEditor === window.activeTextEditor ? articles.get(textEditor.document) : undefined;
      const [first] = visibleRanges;
      const last = visibleRanges.at(-1);
      if (!live || !first || !last) return;
      this.note(textEditor.document.uri, live.offset(first.start), live.offset(last.end), live.text.length);
    });
    const renaming = workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) this.#rename(oldUri.toString(), newUri.toString());
    });
    this.#listening = Disposable.from(reading, renaming);
  }

  /** The offset to begin at; 0 in an article that was never opened. */
  place(uri: Uri): number {
    return this.#places.get(uri.toString())?.at ?? 0;
  }

  of(uri: string): Progress {
    const place = this.#places.get(uri);
    return place === undefined ? 'unread' : place.isRead ? 'read' : 'started';
  }

  /** The reader sees an article from one offset to another. */
  note(uri: Uri, first: number, last: number, length: number): void {
    const key = uri.toString();
    const before = this.#places.get(key);
    const isRead = before?.isRead === true || last >= length * enough;
    if (before?.at === first && before.isRead === isRead) return;
    this.#places.delete(key);
    this.#places.set(key, { at: first, isRead });
    this.#storeSoon();
    if (before?.isRead !== isRead) this.#changed.fire(key);
  }

  dispose(): void {
    if (this.#timer !== undefined) this.#store();
    this.#listening.dispose();
    this.#changed.dispose();
  }

  /** What was read stays read under another name, and in a folder that has one. */
  #rename(from: string, to: string): void {
    for (const [key, place] of [...this.#places]) {
      if (key !== from && !key.startsWith(`${from}/`)) continue;
      const now = to + key.slice(from.length);
      this.#places.delete(key);
      this.#places.set(now, place);
      this.#storeSoon();
      this.#changed.fire(now);
    }
  }

  #storeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#store(), rest);
  }

  #store(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const entries = [...this.#places].slice(-most).map(([uri, { at, isRead }]) => [uri, at, isRead]);
    void this.#state.update(storageKey, entries);
  }
}

function storedPlaces(stored: unknown): readonly (readonly [string, Place])[] {
  if (!Array.isArray(stored)) return [];
  return (stored as unknown[]).flatMap((entry) => {
    if (!Array.isArray(entry)) return [];
    const [uri, at, isRead] = entry as unknown[];
    const isPlace = typeof uri === 'string' && typeof at === 'number' && typeof isRead === 'boolean';
    return isPlace ? [[uri, { at, isRead }] as const] : [];
  });
}
