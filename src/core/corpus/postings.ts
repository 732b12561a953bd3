import { PostingList } from './postingList';

/** So many pairs wait at most: putting them into the lists takes some milliseconds. */
const mostWaiting = 1 << 14;

/**
 * The numbers of the articles that have each name, by the number of the name. What is added waits until somebody asks
 * or it has become much, and then goes into the lists name by name: each list is somewhere else in memory, and going
 * there for every article that has a name takes three times as long.
 */
export class Postings {
  /** Most names occur in one article: a number alone says so. */
  readonly #lists: (number | PostingList | undefined)[] = [];
  /** A name and an article, alternating. */
  #waiting = new Uint32Array(64);
  #length = 0;
  /** By name, for counting what waits; all 0 in between. */
  #counts = new Uint32Array(64);

  /** How many articles have a name. */
  count(name: number): number {
    this.#settle();
    const list = this.#lists[name];
    if (list === undefined) return 0;
    return typeof list === 'number' ? 1 : list.length;
  }

  /** The articles that have any of some names, ascending; a copy. */
  of(names: readonly number[]): Uint32Array {
    this.#settle();
    const lists = names.flatMap((name) => {
      const list = this.#lists[name];
      if (list === undefined) return [];
      return typeof list === 'number' ? [Uint32Array.of(list)] : [list.values()];
    });
    const [only] = lists;
    if (lists.length <= 1) return only ?? new Uint32Array(0);
    return Uint32Array.from(new Set(lists.flatMap((list) => [...list]))).sort();
  }

  /** Adds an article to those that have a name; it is none of them yet. */
  add(name: number, article: number): void {
    if (this.#length === this.#waiting.length) this.#makeRoom();
    this.#waiting[this.#length++] = name;
    this.#waiting[this.#length++] = article;
  }

  remove(name: number, article: number): void {
    this.#settle();
    const list = this.#lists[name];
    if (list === undefined) return;
    if (typeof list === 'number') {
      if (list === article) this.#lists[name] = undefined;
      return;
    }
    list.delete(article);
    if (list.length === 0) this.#lists[name] = undefined;
  }

  #makeRoom(): void {
    if (this.#length >= mostWaiting * 2) return this.#settle();
    const more = new Uint32Array(this.#length * 2);
    more.set(this.#waiting);
    this.#waiting = more;
  }

  /** Puts what waits into the lists, after a counting sort by name. */
  #settle(): void {
    if (this.#length === 0) return;
    const names = this.#countWaiting();
    const counts = this.#counts;
    let before = 0;
    for (const name of names) {
      const count = counts[name] ?? 0;
      counts[name] = before;
      before += count;
    }
    const articles = new Uint32Array(before);
    for (let at = 0; at < this.#length; at += 2) {
      const name = this.#waiting[at] ?? 0;
      const place = counts[name] ?? 0;
      articles[place] = this.#waiting[at + 1] ?? 0;
      counts[name] = place + 1;
    }
    this.#length = 0;
    let from = 0;
    for (const name of names) {
      const to = counts[name] ?? 0;
      counts[name] = 0;
      this.#put(name, articles, from, to);
      from = to;
    }
  }

  /** Counts the articles that wait for each name; the names as they come. */
  #countWaiting(): readonly number[] {
    const names: number[] = [];
    for (let at = 0; at < this.#length; at += 2) {
      const name = this.#waiting[at] ?? 0;
      if (name >= this.#counts.length) {
        const more = new Uint32Array(Math.max(name + 1, this.#counts.length * 2));
        more.set(this.#counts);
        this.#counts = more;
      }
      const count = this.#counts[name] ?? 0;
      if (count === 0) names.push(name);
      this.#counts[name] = count + 1;
    }
    return names;
  }

  /** Adds articles `from` to `to`, in any order. */
  #put(name: number, articles: Uint32Array, from: number, to: number): void {
    while (this.#lists.length <= name) this.#lists.push(undefined);
    const list = this.#lists[name];
    if (list === undefined && to - from === 1) {
      this.#lists[name] = articles[from];
      return;
    }
    const grown = list instanceof PostingList ? list : new PostingList(list);
    for (let at = from; at < to; at++) grown.add(articles[at] ?? 0);
    this.#lists[name] = grown;
  }
}
