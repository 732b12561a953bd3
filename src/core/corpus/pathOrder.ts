import type { MentionIndex } from './mentionIndex';
import type { NameRef } from './nameTable';

/** The articles of a corpus in the order in which one reads them: finding a place in it costs the same in any corpus. */
export class PathOrder {
  readonly paths: readonly string[];
  #places: ReadonlyMap<string, number> | undefined;
  /** Whoever is followed is asked for again and again. */
  #last: { readonly of: string; readonly places: Uint32Array } | undefined;

  constructor(paths: readonly string[]) {
    this.paths = paths;
  }

  /** Where an article stands, from 0; undefined where it does not. */
  place(path: string): number | undefined {
    this.#places ??= new Map(this.paths.map((one, place) => [one, place]));
    return this.#places.get(path);
  }

  /** The places, ascending, of the articles that mention a name. */
  placesOf(index: MentionIndex, ref: NameRef): Uint32Array {
    const key = ref.id ?? ('key' in ref ? `?${ref.key}` : '');
    const of = `${index.version} ${ref.kind} ${key}`;
    if (this.#last?.of !== of) {
      const places = Array.from(index.numbersOf(ref), (n) => this.place(index.path(n)) ?? -1);
      this.#last = { of, places: Uint32Array.from(places.filter((place) => place >= 0)).sort() };
    }
    return this.#last.places;
  }
}
