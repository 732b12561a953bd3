/** A growing list of ascending numbers. */
export class PostingList {
  #numbers: Uint32Array;
  #length: number;

  constructor(numbers: readonly number[]) {
    this.#numbers = Uint32Array.from(numbers);
    this.#length = numbers.length;
  }

  get length(): number {
    return this.#length;
  }

  /** A copy: it stays as it is whatever happens to the list. */
  values(): Uint32Array {
    return this.#numbers.slice(0, this.#length);
  }

  add(n: number): void {
    const at = this.#place(n);
    if (at < this.#length && this.#numbers[at] === n) return;
    if (this.#length === this.#numbers.length) {
      const grown = new Uint32Array(this.#length + (this.#length >> 1) + 2);
      grown.set(this.#numbers);
      this.#numbers = grown;
    }
    this.#numbers.copyWithin(at + 1, at, this.#length);
    this.#numbers[at] = n;
    this.#length++;
  }

  delete(n: number): void {
    const at = this.#place(n);
    if (at >= this.#length || this.#numbers[at] !== n) return;
    this.#numbers.copyWithin(at, at + 1, this.#length);
    this.#length--;
  }

  #place(n: number): number {
    const last = this.#length - 1;
    // Articles mostly come in the order of their numbers.
    if (last < 0 || n > (this.#numbers[last] ?? 0)) return last + 1;
    return lowerBound(this.#numbers, n, this.#length);
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
