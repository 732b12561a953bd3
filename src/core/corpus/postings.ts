import { PostingList } from './postingList';

/** The numbers of the articles that have each name, by the number of the name. */
export class Postings {
  /** Most names occur in one article: a number alone says so. */
  readonly #lists: (number | PostingList | undefined)[] = [];

  /** How many articles have a name. */
  count(name: number): number {
    const list = this.#lists[name];
    if (list === undefined) return 0;
    return typeof list === 'number' ? 1 : list.length;
  }

  /** The articles that have any of some names, ascending; a copy. */
  of(names: readonly number[]): Uint32Array {
    const lists = names.flatMap((name) => {
      const list = this.#lists[name];
      if (list === undefined) return [];
      return typeof list === 'number' ? [Uint32Array.of(list)] : [list.values()];
    });
    const [only] = lists;
    if (lists.length <= 1) return only ?? new Uint32Array(0);
    return Uint32Array.from(new Set(lists.flatMap((list) => [...list]))).sort();
  }

  add(name: number, article: number): void {
    while (this.#lists.length <= name) this.#lists.push(undefined);
    const list = this.#lists[name];
    if (list === undefined) this.#lists[name] = article;
    else if (typeof list !== 'number') list.add(article);
    else if (list !== article) {
      this.#lists[name] = new PostingList([Math.min(list, article), Math.max(list, article)]);
    }
  }

  remove(name: number, article: number): void {
    const list = this.#lists[name];
    if (list === undefined) return;
    if (typeof list === 'number') {
      if (list === article) this.#lists[name] = undefined;
      return;
    }
    list.delete(article);
    if (list.length === 0) this.#lists[name] = undefined;
  }
}
