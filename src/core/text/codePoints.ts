/**
 * Converts between offsets in memory (UTF-16 units) and on disk (Unicode code points) for one text.
 * Nothing is stored but the places of the surrogate pairs, so a text inside the BMP costs nothing.
 */
export class CodePoints {
  /** Unit offsets of the low surrogates, ascending: each makes the unit count one more than the code points. */
  readonly #pairs: readonly number[];
  /** Length of the text, in code points. */
  readonly length: number;

  constructor(text: string | { readonly units: number; readonly pairs: readonly number[] }) {
    this.#pairs = typeof text === 'string' ? pairsOf(text) : text.pairs;
    this.length = (typeof text === 'string' ? text.length : text.units) - this.#pairs.length;
  }

  /** The unit offsets of the low surrogates, ascending: with the number of units they make the same again. */
  get pairs(): readonly number[] {
    return this.#pairs;
  }

  /** Code points before the UTF-16 offset `unit`; inside a surrogate pair, those up to its start. */
  fromUnit(unit: number): number {
    const before = countWhile(this.#pairs.length, (i) => (this.#pairs[i] ?? 0) < unit);
    const isInside = this.#pairs[before] === unit;
    return unit - before - (isInside ? 1 : 0);
  }

  /** The UTF-16 offset of code point `point`; beyond the end, the offset is as far beyond. */
  toUnit(point: number): number {
    // The i-th pair (from 0) begins at unit pairs[i] - 1, which is code point pairs[i] - 1 - i.
    return point + countWhile(this.#pairs.length, (i) => (this.#pairs[i] ?? 0) - 1 - i < point);
  }
}

/** How many of the numbers from 0 on have a property that all before the last one have, up to `length`; by halving. */
function countWhile(length: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function pairsOf(text: string): readonly number[] {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index + 1);
  return pairs;
}
