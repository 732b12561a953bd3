import type { ReadingOptions } from './corpusOptions';

/** Counts the articles that have been read and tells who wants to know. */
export class Tally {
  readonly #options: ReadingOptions;
  readonly #total: number;
  #done = 0;

  constructor(options: ReadingOptions, total: number) {
    this.#options = options;
    this.#total = total;
  }

  count(path: string): void {
    this.#options.read?.(path);
    this.#options.progress?.(++this.#done, Math.max(this.#done, this.#total));
  }
}
