/** So many may stand out of order while others are deleted: finding one among them costs as much as among all others. */
const mostDisordered = 64;

/**
 * A growing list of numbers. They come in any order and are put in order when somebody asks: putting each in its place
 * took a good part of the time in which a large corpus is restored, and most names nobody ever asks for.
 */
export class PostingList {
  #numbers: Uint32Array;
  #length: number;
  /** So many of them are ascending from the first on. */
  #ordered: number;

  /** Begins with one number, or none. */
  constructor(first?: number) {
    this.#numbers = Uint32Array.of(first ?? 0, 0, 0, 0);
    this.#length = this.#ordered = first === undefined ? 0 : 1;
  }

  get length(): number {
    return this.#length;
  }

  /** The numbers, ascending. A copy: it stays as it is whatever happens to the list. */
  values(): Uint32Array {
    this.#order();
    return this.#numbers.slice(0, this.#length);
  }

  /** Adds a number that it does not have. */
  add(n: number): void {
    const length = this.#length;
    if (length === this.#numbers.length) {
      const grown = new Uint32Array(length * 2);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    if (this.#ordered === length && (length === 0 || n > (this.#numbers[length - 1] ?? 0))) this.#ordered++;
    this.#numbers[length] = n;
    this.#length = length + 1;
  }

  delete(n: number): void {
    if (this.#length - this.#ordered > mostDisordered) this.#order();
    let at = lowerBound(this.#numbers, n, this.#ordered);
    if (at < this.#ordered && this.#numbers[at] === n) this.#ordered--;
    else at = this.#numbers.subarray(0, this.#length).indexOf(n, this.#ordered);
    if (at < 0) return;
    this.#numbers.copyWithin(at, at + 1, this.#length);
    this.#length--;
  }

  /** Merges what is out of order into the others, from behind, so that each of these moves once. */
  #order(): void {
    if (this.#ordered === this.#length) return;
    const numbers = this.#numbers;
    const added = numbers.slice(this.#ordered, this.#length).sort();
    let own = this.#ordered - 1;
    let next = added.length - 1;
    for (let at = this.#length - 1; next >= 0; at--) {
      const isOwn = own >= 0 && (numbers[own] ?? 0) > (added[next] ?? 0);
      numbers[at] = (isOwn ? numbers[own--] : added[next--]) ?? 0;
    }
    this.#ordered = this.#length;
  }
}

/** The place of the first of the ascending numbers that is `n` or more. */
export function lowerBound(numbers: ArrayLike<number>, n: number, length = numbers.length): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < n) low = middle + 1;
    else high = middle;
  }
  return low;
}
