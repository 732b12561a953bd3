import type { Disposable } from 'vscode';

/** How long a burst of events must have been over, in milliseconds, unless said otherwise. */
const usualQuiet = 100;

/** Gathers items until no more come for a moment, then hands them on together; one batch at a time. */
export class Coalesced<Item> implements Disposable {
  readonly #handle: (items: readonly Item[]) => Promise<unknown>;
  readonly #quiet: number;
  readonly #items = new Set<Item>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<unknown> = Promise.resolve();

  constructor(handle: (items: readonly Item[]) => Promise<unknown>, quiet = usualQuiet) {
    this.#handle = handle;
    this.#quiet = quiet;
  }

  add(item: Item): void {
    this.#items.add(item);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), this.#quiet);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#items.clear();
  }

  #flush(): void {
    this.#running = this.#running.then(() => {
      const items = [...this.#items];
      this.#items.clear();
      return items.length > 0 ? this.#handle(items) : undefined;
    });
  }
}
