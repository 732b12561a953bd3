import { isCollection, isScalar, type Node, type YAMLMap } from 'yaml';
import { indentLines } from './fieldLines';
import { pairExtents, type BlockMap, type PairExtent } from './pairExtents';
import { firstKey } from './pairs';
import { afterColon, type Splice, type YamlSource } from './source';

/** The keys at the top of a file, and what stands below each. */
export class TopKeys implements BlockMap {
  readonly map: YAMLMap;
  readonly column: number;
  readonly limit: number;
  readonly #source: YamlSource;
  readonly #extents: readonly PairExtent[];

  private constructor(source: YamlSource, block: BlockMap, extents: readonly PairExtent[]) {
    this.#source = source;
    this.map = block.map;
    this.column = block.column;
    this.limit = block.limit;
    this.#extents = extents;
  }

  /** Undefined where the mapping at the top is not in block style. */
  static of(source: YamlSource, map: YAMLMap): TopKeys | undefined {
    const block = { map, column: source.column(firstKey(map) ?? 0), limit: source.end };
    const extents = pairExtents(source, block);
    return extents && new TopKeys(source, block, extents);
  }

  extents(): readonly PairExtent[] {
    return this.#extents;
  }

  extent(key: string): PairExtent | undefined {
    return this.#extents.find((extent) => extent.key === key);
  }

  /**
   * Puts lines, without indentation, under a key that is empty, or absent: then it is put after the last of those that
   * precede it in `order`, else last. Undefined where the key holds something.
   */
  fill(key: string, lines: readonly string[], order: readonly string[]): readonly Splice[] | undefined {
    const below = indentLines(lines, this.column + 2);
    const extent = this.extent(key);
    if (extent !== undefined) {
      const colon = afterColon(extent.pair);
      const value = extent.pair.value as Node | null;
      if (colon === undefined || !isEmpty(value)) return undefined;
      const range = value?.range;
      // A written-out null or [] goes; comments under the key stay above the new lines.
      const gone = range && range[1] > range[0] ? [{ start: colon, end: range[1], text: '' }] : [];
      return [...gone, this.#source.insertion(extent.end, below)];
    }
    const preceding = order.slice(0, order.indexOf(key));
    const before = this.#extents.filter((other) => preceding.includes(other.key)).at(-1);
    const at = (before ?? this.#extents.at(-1))?.end;
    if (at === undefined) return undefined;
    return [this.#source.insertion(at, [...indentLines([`${key}:`], this.column), ...below])];
  }
}

function isEmpty(value: Node | null): boolean {
  return (
    value === null || (isScalar(value) ? value.value === null : isCollection(value) && !value.items.length)
  );
}
