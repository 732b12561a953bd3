import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { mapSplices } from './editMap';
import { fieldLines, indentLines, type FieldChange } from './fieldLines';
import { pairExtents } from './pairExtents';
import { findPlace, type Keys, type Place } from './findPlace';
import { flowToBlock, isFlow } from './flowToBlock';
import { parseYaml } from './parse';
import { applySplices, YamlSource, type Splice } from './source';
import { writeScalar } from './writeScalar';

const usualStep = 2;

/**
 * A YAML file of mappings inside mappings, such as a codebook, edited in place. Every edit gives a new text, or undefined
 * where the file is too unusual for it; what is not edited stays to the byte. Mappings and lists with braces and
 * brackets on the way to an edit become blocks; anchors and aliases there are left alone.
 */
export class NestedMaps {
  readonly text: string;
  readonly #source: YamlSource;
  readonly #root: YAMLMap | undefined;

  constructor(text: string) {
    this.text = text;
    this.#source = new YamlSource(parseYaml('', text));
    const contents = this.#source.document.contents as Node | null;
    this.#root = isMap(contents) ? contents : undefined;
  }

  /** Whether the file holds nothing but comments. */
  get isEmpty(): boolean {
    return this.#source.document.contents === null;
  }

  /** Puts lines, without indentation, at the end of the mapping at `keys`; those of the keys that are missing are made. */
  append(keys: Keys, lines: readonly string[]): NestedMaps | undefined {
    const blocks = this.#inBlocks(keys);
    return blocks && blocks.#append(keys, lines);
  }

  /** Changes fields of the mapping at `keys`; new ones are put after those that precede them in `order`. */
  set(keys: Keys, changes: readonly FieldChange[], order: readonly string[]): NestedMaps | undefined {
    let blocks = this.#inBlocks(keys);
    for (const { key, value } of changes) {
      if (value !== undefined && 'items' in value) blocks = blocks && blocks.#inBlocks([...keys, key]);
    }
    const place = blocks && blocks.#find(keys);
    if (blocks === undefined || place === undefined) return undefined;
    if (place.map === undefined)
      return blocks.#append(
        keys,
        changes.flatMap((change) => fieldLines(change)),
      );
    const splices = mapSplices(blocks.#source, place.map, changes, order);
    return splices && blocks.#with(splices);
  }

  /** Gives the last of the keys another name. */
  rename(keys: Keys, name: string): NestedMaps | undefined {
    const blocks = this.#inBlocks(keys.slice(0, -1));
    const range = (blocks && blocks.#find(keys))?.key?.range;
    if (blocks === undefined || !range) return undefined;
    return blocks.#with([{ start: range[0], end: range[1], text: writeScalar(name) }]);
  }

  /**
   * Takes out a key with its value and the comments right above it, and gives their lines without indentation. Where
   * the mapping that held it is then empty and `withHolder` is set, its key goes too.
   */
  cut(
    keys: Keys,
    withHolder: boolean,
  ): { readonly rest: NestedMaps; readonly lines: readonly string[] } | undefined {
    const blocks = this.#inBlocks(keys.slice(0, -1));
    const place = blocks && blocks.#find(keys);
    if (blocks === undefined || place?.holder === undefined) return undefined;
    const { start, end } = blocks.#withComments(place);
    const lines = outdented(blocks.text.slice(start, end), place.holder.column);
    const holder = blocks.#find(keys.slice(0, -1));
    const isEmptied = withHolder && place.holder.map.items.length === 1;
    const gone =
      isEmptied && holder?.key?.range
        ? { start: blocks.#source.lineStart(holder.key.range[0]), end: holder.end, text: '' }
        : { start, end, text: '' };
    return { rest: blocks.#with([gone]), lines };
  }

  /** By how much what is in the mapping at `keys` is, or would be, indented. */
  step(keys: Keys): number {
    const columns = keys.map((_, i) => this.#find(keys.slice(0, i))?.map?.column);
    const steps = columns.flatMap((column, i) => {
      const above = columns[i - 1];
      return column === undefined || above === undefined ? [] : column - above;
    });
    return Math.max(1, steps.at(-1) ?? usualStep);
  }

  #append(keys: Keys, lines: readonly string[]): NestedMaps | undefined {
    const { eol } = this.#source;
    if (this.#root === undefined) {
      if (keys.length > 0 || !this.isEmpty) return undefined;
      const start = /^\ufeff?$|\n$/.test(this.text) ? this.text : this.text + eol;
      return new NestedMaps(start + lines.map((line) => line + eol).join(''));
    }
    const place = this.#find(keys);
    if (place === undefined) {
      const key = keys.at(-1);
      if (key === undefined) return undefined;
      const step = this.step(keys);
      return this.#append(keys.slice(0, -1), [`${writeScalar(key)}:`, ...indentLines(lines, step)]);
    }
    const { map, key, value } = place;
    if (map !== undefined) {
      const end = pairExtents(this.#source, map)?.at(-1)?.end;
      return end === undefined
        ? undefined
        : this.#with([this.#source.insertion(end, indentLines(lines, map.column))]);
    }
    if (value !== null && !isPlainNull(value)) return undefined;
    const colon = place.colon;
    if (key === undefined || colon === undefined) return undefined;
    const column = this.#source.column(key.range?.[0] ?? 0) + this.step(keys);
    // A written-out null goes.
    const range = value?.range;
    const gone = range && range[1] > range[0] ? [{ start: colon, end: range[1], text: '' }] : [];
    return this.#with([...gone, this.#source.insertion(place.end, indentLines(lines, column))]);
  }

  #find(keys: Keys): Place | undefined {
    return this.#root && findPlace(this.#source, this.#root, keys);
  }

  /** The stretch of a key with its value and the comments right above it, from the start of a line. */
  #withComments({ key, holder, end }: Place): { readonly start: number; readonly end: number } {
    let start = this.#source.lineStart(key?.range?.[0] ?? 0);
    const column = holder?.column ?? 0;
    while (start > 0) {
      const above = this.#source.lineStart(start - 1);
      const line = this.text.slice(above, start);
      if (line[column] !== '#' || line.slice(0, column).trim() !== '') break;
      start = above;
    }
    return { start, end };
  }

  /** Rewrites what stands in braces or brackets on the way along the keys, and at its end. */
  #inBlocks(keys: Keys): NestedMaps | undefined {
    if (isFlow(this.#root)) {
      const lines = this.#root && flowToBlock(this.#source, this.#root);
      const [start, end] = this.#root?.range ?? [0, 0];
      return lines && this.#with([{ start, end, text: lines.join(this.#source.eol) }]).#inBlocks(keys);
    }
    for (const [i] of keys.entries()) {
      const place = this.#find(keys.slice(0, i + 1));
      if (place === undefined) return this;
      if (isAlias(place.value)) return undefined;
      const { value, colon, key } = place;
      if (value === null || !(isMap(value) || isSeq(value)) || !isFlow(value)) continue;
      const lines = flowToBlock(this.#source, value);
      if (lines === undefined || colon === undefined || !value.range) return undefined;
      const column = this.#source.column(key?.range?.[0] ?? 0) + this.step(keys.slice(0, i + 1));
      const lineEnd = this.#source.lineEnd(value.range[1]);
      const comment = this.text.slice(value.range[1], lineEnd).trimEnd();
      const text = [comment, ...indentLines(lines, column)].join(this.#source.eol);
      return this.#with([{ start: colon, end: lineEnd, text }]).#inBlocks(keys);
    }
    return this;
  }

  #with(splices: readonly Splice[]): NestedMaps {
    return new NestedMaps(applySplices(this.text, splices));
  }
}

function isPlainNull(value: Node): boolean {
  return isScalar(value) && value.value === null && value.anchor === undefined && value.tag === undefined;
}

/** Lines without their line ends, and without so much of their indentation. */
function outdented(text: string, column: number): readonly string[] {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.slice(Math.min(column, /^ */.exec(line)?.[0].length ?? 0)));
}
