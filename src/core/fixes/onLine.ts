import { isMap, visit, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { keyOf, pairOf } from '../yaml/pairs';
import { parseYaml } from '../yaml/parse';
import { YamlSource } from '../yaml/source';

/** A key on a line, with its value and the mapping that it is in. */
export interface PairOnLine {
  readonly key: string;
  readonly pair: Pair;
  readonly map: YAMLMap;
}

/** An element on a line. */
export interface ItemOnLine {
  readonly item: Node;
  readonly list: YAMLSeq;
  readonly index: number;
}

/** What begins on a line of a file. */
export class LineNodes {
  readonly source: YamlSource;
  readonly pairs: readonly PairOnLine[];
  readonly items: readonly ItemOnLine[];
  /** Mappings whose first key is on the line. */
  readonly maps: readonly YAMLMap[];

  constructor(file: string, text: string, line: number) {
    const yaml = parseYaml(file, text);
    this.source = new YamlSource(yaml);
    const isHere = (node: unknown): boolean => {
      const at = (node as Node | null)?.range?.[0];
      return at !== undefined && yaml.lineAt(at) === line;
    };
    const pairs: PairOnLine[] = [];
    const items: ItemOnLine[] = [];
    const maps: YAMLMap[] = [];
    visit(yaml.document, {
      Map: (_key, map) => {
        if (isHere(map)) maps.push(map);
        for (const pair of map.items) {
          if (isHere(pair.key) || isHere(pair.value)) pairs.push({ key: keyOf(pair), pair, map });
        }
      },
      Seq: (_key, list) => {
        list.items.forEach((item, index) => {
          if (isHere(item)) items.push({ item: item as Node, list, index });
        });
      },
    });
    this.pairs = pairs;
    this.items = items;
    this.maps = maps;
  }

  /** The value of a key on the line; of a mapping that begins there, wherever the key stands. */
  value(key: string): Node | undefined {
    const onLine = this.pairs.find((one) => one.key === key)?.pair;
    const [pair] = onLine ? [onLine] : this.maps.flatMap((map) => pairOf(map, key) ?? []);
    return (pair?.value as Node | null | undefined) ?? undefined;
  }

  /** The mapping that an entry of a list is, which holds the line. */
  entryAround(offset: number): YAMLMap | undefined {
    let found: YAMLMap | undefined;
    visit(this.source.document, {
      Map: (_key, map, path) => {
        const inList = path.at(-1);
        const [start = 0, , end = 0] = map.range ?? [];
        if (start <= offset && offset < end && inList && 'items' in inList && !isMap(inList)) found = map;
      },
    });
    return found;
  }
}
