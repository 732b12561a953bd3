/** Where the lines of a normalised text begin: the way between offsets and lines. UTF-16 units; lines count from 0. */
export class LineTable {
  readonly #length: number;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#length = text.length;
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }

  /** An offset behind a line's end, or a line behind the last, is taken as the text's end at most. */
  offset(line: number, character: number): number {
    return Math.min((this.#starts[line] ?? this.#length) + character, this.#length);
  }

  position(offset: number): readonly [line: number, character: number] {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return [low, offset - (this.#starts[low] ?? 0)];
  }
}
