/** The integers of a page: some quarter of a megabyte. */
const pageSize = 1 << 16;

/** Where integers of a `MentionPages` stand. They are never written again, so whoever has this has a snapshot. */
export interface Stretch {
  readonly page: Int32Array;
  readonly from: number;
  readonly length: number;
}

/**
 * Keeps the integers of many articles in a few large arrays, for an array of its own would cost an article as much again.
 * A page is given back when nothing that lives stands on it.
 */
export class MentionPages {
  #page = new Int32Array(0);
  #used = 0;

  /** Puts the integers of two lists one behind the other. */
  add(first: Int32Array, second: Uint32Array): Stretch {
    const length = first.length + second.length;
    if (length > pageSize >> 2) {
      const page = new Int32Array(length);
      page.set(first);
      page.set(second, first.length);
      return { page, from: 0, length };
    }
    if (this.#used + length > this.#page.length) {
      this.#page = new Int32Array(pageSize);
      this.#used = 0;
    }
    const from = this.#used;
    this.#page.set(first, from);
    this.#page.set(second, from + first.length);
    this.#used += length;
    return { page: this.#page, from, length };
  }
}
