/**
 * The folded words of names and their ids, from 1. A table of our own, over one pool of letters, would be smaller; but a
 * gazetteer is mostly compiled once, before any code of ours is fast, and a `Map` is from the start.
 */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [''];

  /** The id of a folded word; 0 where it is in no name. */
  idOf(word: string): number {
    return this.#ids.get(word) ?? 0;
  }

  /** The id of a folded word, which it gets where it is new. */
  intern(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.push(word) - 1;
    this.#ids.set(word, id);
    return id;
  }

  /** The word that has an id. */
  word(id: number): string {
    return this.#words[id] ?? '';
  }
}
