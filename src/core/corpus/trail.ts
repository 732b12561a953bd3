/**
 * The places that one has jumped to, and from; one goes back and forward through them as through the pages of a
 * browser: a new jump forgets what lay ahead.
 */
export class Trail<Place> {
  readonly #same: (a: Place, b: Place) => boolean;
  readonly #limit: number;
  #places: readonly Place[] = [];
  #at = -1;

  /** `same`: whether two places are one; `limit`: how many are remembered. */
  constructor(same: (a: Place, b: Place) => boolean, limit = 100) {
    this.#same = same;
    this.#limit = limit;
  }

  /** A jump from one place (where one had wandered to since the last) to another. */
  jumped(from: Place | undefined, to: Place): void {
    const behind = this.#places.slice(0, this.#at + 1);
    for (const place of from === undefined ? [to] : [from, to]) {
      const last = behind.at(-1);
      if (last === undefined || !this.#same(last, place)) behind.push(place);
    }
    this.#places = behind.slice(-this.#limit);
    this.#at = this.#places.length - 1;
  }

  /** The place before (-1) or after (1) the one that one is at, which is then that one; undefined at the end. */
  go(step: 1 | -1): Place | undefined {
    const place = this.#places[this.#at + step];
    if (place !== undefined) this.#at += step;
    return place;
  }

  /** Takes the place that a step has led to out: it is no longer there. One is where one was before the step. */
  forget(step: 1 | -1): void {
    this.#places = this.#places.filter((_, i) => i !== this.#at);
    if (step === 1) this.#at--;
  }
}
