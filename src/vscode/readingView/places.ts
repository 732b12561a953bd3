import type { Memento, Uri } from 'vscode';

const storageKey = 'corpus.places';
/** How many articles are remembered; the oldest are forgotten first. */
const most = 2000;

/** Where the reader was in each article, kept with the workspace: offsets of the line at the top. */
export class Places {
  readonly #state: Memento;
  readonly #places: Map<string, number>;

  constructor(state: Memento) {
    this.#state = state;
    const stored = state.get<unknown>(storageKey);
    const entries = Array.isArray(stored) ? (stored as unknown[]).filter(isEntry) : [];
    this.#places = new Map(entries);
  }

  /** 0 for an article that was never opened. */
  of(uri: Uri): number {
    return this.#places.get(uri.toString()) ?? 0;
  }

  set(uri: Uri, offset: number): void {
    const key = uri.toString();
    if (this.#places.get(key) === offset) return;
    this.#places.delete(key);
    this.#places.set(key, offset);
    void this.#state.update(storageKey, [...this.#places].slice(-most));
  }
}

function isEntry(value: unknown): value is [string, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && Number.isInteger(value[1]);
}
