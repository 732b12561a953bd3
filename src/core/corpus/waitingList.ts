/** The articles that are to be read, and in which order. */
export class WaitingList {
  readonly #paths = new Set<string>();
  readonly #preferred: string[] = [];

  get size(): number {
    return this.#paths.size;
  }

  has(path: string): boolean {
    return this.#paths.has(path);
  }

  add(path: string): void {
    this.#paths.add(path);
  }

  delete(path: string): void {
    this.#paths.delete(path);
  }

  /** Lets these articles, where they are to be read, be read before the others. */
  prefer(paths: readonly string[]): void {
    this.#preferred.unshift(...paths);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#paths.values();
  }

  /** Their paths, each once; what is preferred meanwhile comes next, and what has been read meanwhile is left out. */
  *queue(): Generator<string, void> {
    const others = [...this.#paths].values();
    const taken = new Set<string>();
    for (;;) {
      const path = this.#preferred.shift() ?? others.next().value;
      if (path === undefined) return;
      if (taken.has(path) || !this.#paths.has(path)) continue;
      taken.add(path);
      yield path;
    }
  }
}
