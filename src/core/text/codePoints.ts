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
    return unit - this.#countWhile((pair) => pair <= unit - 1, unit);
  }

  /** The UTF-16 offset of code point `point`; beyond the end, the offset is as far beyond. */
  toUnit(point: number): number {
    // The i-th pair (from 0) begins at unit pairs[i] - 1, which is code point pairs[i] - 1 - i.
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pairs[middle] ?? 0) - 1 - middle < point) low = middle + 1;
      else high = middle;
    }
    return point + low;
  }

  #countWhile(holds: (pair: number) => boolean, unit: number): number {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.#pairs[middle] ?? unit)) low = middle + 1;
      else high = middle;
    }
    // An offset between the halves of a pair counts as the pair's start.
    return this.#pairs[low] === unit ? low + 1 : low;
  }
}

function pairsOf(text: string): readonly number[] {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index + 1);
  return pairs;
}
