import type { Disposable } from 'vscode';

/** How long a burst of events must have been over, in milliseconds, unless said otherwise. */
const usualQuiet = 100;

/**
 * The same of changed files. VS Code hands out the events of many files five hundred at a time, with a fifth of a second
 * in between: a checkout is one burst for as long as they come.
 */
export function quietAfter(files: number): number {
  return files < 50 ? usualQuiet : 600;
}

/** Gathers items until no more come for a moment, then hands them on together; one batch at a time. */
export class Coalesced<Item> implements Disposable {
  readonly #handle: (items: readonly Item[]) => Promise<unknown>;
  readonly #quiet: number | ((items: number) => number);
  readonly #items = new Set<Item>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<unknown> = Promise.resolve();

  /** `quiet` in milliseconds, or by how many items have been gathered. */
  constructor(
    handle: (items: readonly Item[]) => Promise<unknown>,
    quiet: number | ((items: number) => number) = usualQuiet,
  ) {
    this.#handle = handle;
    this.#quiet = quiet;
  }

  add(item: Item): void {
    this.#items.add(item);
    clearTimeout(this.#timer);
    const quiet = typeof this.#quiet === 'number' ? this.#quiet : this.#quiet(this.#items.size);
    this.#timer = setTimeout(() => this.#flush(), quiet);
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
