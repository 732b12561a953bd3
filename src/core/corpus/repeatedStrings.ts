import type { ByteReader, ByteWriter } from './bytes';

/** What stands for a string, before the places of those that came before. */
const Code = { absent: 0, first: 1, known: 2 } as const;

/** Writes strings of which many are the same, each once; `RepeatedStringReader` reads them back in the same order. */
export class RepeatedStringWriter {
  readonly #places = new Map<string, number>();

  write(out: ByteWriter, value: string | undefined): void {
    const place = value === undefined ? undefined : this.#places.get(value);
    if (value === undefined) out.number(Code.absent);
    else if (place !== undefined) out.number(Code.known + place);
    else {
      this.#places.set(value, this.#places.size);
      out.number(Code.first).string(value);
    }
  }
}

/** Reads what a `RepeatedStringWriter` wrote. Throws a `RangeError` for what it cannot have written. */
export class RepeatedStringReader {
  readonly #strings: string[] = [];

  read(reader: ByteReader): string | undefined {
    const code = reader.number();
    if (code === Code.absent) return undefined;
    const value = code === Code.first ? reader.string() : this.#strings[code - Code.known];
    if (value === undefined) throw new RangeError('There is no such string.');
    if (code === Code.first) this.#strings.push(value);
    return value;
  }
}
