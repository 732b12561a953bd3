import type { ByteReader, ByteWriter } from './bytes';
import type { NameTable } from './nameTable';

/** Writes the names of a table in the order of their numbers; those that `known` has too as a number there. */
export function writeNames(out: ByteWriter, names: NameTable, known: NameTable | undefined): void {
  out.number(names.size);
  for (let n = 0; n < names.size; n++) {
    const at = known?.find(names, n);
    if (at !== undefined) out.number(at + 1);
    else out.number(0).number(names.classOf(n)).string(names.get(n).key);
  }
}

/**
 * Reads the names of a table into another one. Returns the number there of each name; `known` has those of the names
 * that were written as numbers. Throws a `RangeError` for what are no names.
 */
export function readNames(reader: ByteReader, into: NameTable, known: Int32Array | undefined): Int32Array {
  const numbers = new Int32Array(reader.number());
  for (let n = 0; n < numbers.length; n++) {
    const at = reader.number();
    const number = at === 0 ? into.learn(reader.number(), reader.string()) : known?.[at - 1];
    if (number === undefined) throw new RangeError('There is no such name.');
    numbers[n] = number;
  }
  return numbers;
}
