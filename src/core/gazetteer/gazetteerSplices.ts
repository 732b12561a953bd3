import { isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import { inBlockStyle } from '../yaml/blockStyle';
import { mapSplices } from '../yaml/editMap';
import { fieldLines, indentLines } from '../yaml/fieldLines';
import { pairExtents } from '../yaml/pairExtents';
import { scalarText } from '../yaml/fields';
import type { ParsedYaml } from '../yaml/parse';
import { afterColon, YamlSource, type Splice } from '../yaml/source';
import { writeScalar } from '../yaml/writeScalar';
import type { EntityKind } from './entity';
import { contentFields, entryKeys, listItems } from './entryContent';
import { entriesOf, keyOf, listKeyOf, pairOf, rootOf, topKeys } from './gazetteerNodes';
import type { GazetteerPlan } from './gazetteerPlan';
import { leftOf } from './leftOf';
import type { PlannedEntry } from './plannedEntry';
import { entryLines, fieldsOf, isChanged } from './plannedFields';

type Extents = NonNullable<ReturnType<typeof pairExtents>>;

/** A text and the replacements in it. */
export interface PlannedText {
  /** The text of the file, some lists in it perhaps in another style. */
  readonly text: string;
  readonly splices: readonly Splice[];
}

/** What writes a plan into the text of a gazetteer; undefined where the file is too unusual to be edited. */
export function planSplices(
  parsed: ParsedYaml,
  kind: EntityKind,
  plan: GazetteerPlan,
): PlannedText | undefined {
  const changed = plan.entries.filter(isChanged);
  const value = (yaml: ParsedYaml, { original }: PlannedEntry): Node | null =>
    original === undefined ? null : ((pairOf(entriesOf(yaml, kind), original)?.value ?? null) as Node | null);
  const yaml = inBlockStyle(
    parsed,
    (now) => [now.document.contents],
    (now) => [
      changed.length > 0 ? (pairOf(rootOf(now), listKeyOf(kind))?.value as Node | null) : null,
      plan.ignored.length > 0 ? (pairOf(rootOf(now), 'ignore')?.value as Node | null) : null,
    ],
    (now) => changed.filter(({ state }) => state === 'stays').map((entry) => value(now, entry)),
    (now) =>
      changed.flatMap((entry) => {
        const node = value(now, entry);
        if (entry.state !== 'stays' || !isMap(node)) return [];
        return fieldsOf(entry, node).map(({ key }) => pairOf(node, key)?.value as Node | null);
      }),
  );
  return yaml && new PlanWriter(yaml, kind, plan, changed).run();
}

class PlanWriter {
  readonly #source: YamlSource;
  readonly #kind: EntityKind;
  readonly #plan: GazetteerPlan;
  readonly #changed: readonly PlannedEntry[];
  readonly #root: YAMLMap | undefined;
  readonly #list: YAMLMap | undefined;

  constructor(yaml: ParsedYaml, kind: EntityKind, plan: GazetteerPlan, changed: readonly PlannedEntry[]) {
    this.#source = new YamlSource(yaml);
    this.#kind = kind;
    this.#plan = plan;
    this.#changed = changed;
    this.#root = rootOf(yaml);
    this.#list = entriesOf(yaml, kind);
  }

  run(): PlannedText | undefined {
    if (this.#root === undefined) return undefined;
    const top = this.#topExtents();
    const entries = top && this.#entrySplices(top);
    const ignored = top && this.#ignoreSplices(top);
    if (!entries || !ignored) return undefined;
    return { text: this.#source.text, splices: [...entries, ...ignored, ...this.#withinSplices()] };
  }

  #rootColumn(): number {
    return this.#source.column((this.#root?.items[0]?.key as Node | null)?.range?.[0] ?? 0);
  }

  #topExtents(): Extents | undefined {
    const map = this.#root;
    return map && pairExtents(this.#source, { map, column: this.#rootColumn(), limit: this.#source.end });
  }

  #entrySplices(top: Extents): readonly Splice[] | undefined {
    if (this.#changed.length === 0) return [];
    const map = this.#list;
    const limit = top.find(({ key }) => key === listKeyOf(this.#kind))?.end;
    const column = this.#source.column((map?.items[0]?.key as Node | null)?.range?.[0] ?? 0);
    const known = map && limit !== undefined ? pairExtents(this.#source, { map, column, limit }) : [];
    if (known === undefined) return undefined;
    // Of two entries with one id the first counts.
    const places = new Map(known.map((extent, i) => [extent.key, i] as const).reverse());
    const splices: Splice[] = [];
    const fresh: string[] = [];
    for (const entry of this.#changed) {
      const at = entry.original === undefined ? undefined : places.get(entry.original);
      const extent = known[at ?? -1];
      if (entry.original !== undefined && extent === undefined) return undefined;
      const left = this.#leftFor(entry, known);
      if (extent === undefined) fresh.push(...entryLines(entry), ...indentLines(left, 2));
      else {
        const gone = entry.state === 'goes';
        const own = gone ? this.#removal(extent) : this.#changeOf(entry, extent, column, left);
        if (own === undefined) return undefined;
        splices.push(...own);
      }
    }
    if (fresh.length === 0) return splices;
    const last = known.at(-1)?.end;
    const added =
      last === undefined
        ? this.#fillKey(top, listKeyOf(this.#kind), fresh)
        : [this.#inserted(last, indentLines(fresh, column))];
    return added && [...splices, ...added];
  }

  /** The lines of an entry, and the blank line after it where there is one before it too. */
  #removal({ start, end }: Extents[number]): readonly Splice[] {
    const { text } = this.#source;
    const line = this.#source.lineStart(start);
    const isApart = /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, line));
    const blank = isApart ? (/^[ \t]*\r?\n/.exec(text.slice(end))?.[0].length ?? 0) : 0;
    return [{ start: line, end: end + blank, text: '' }];
  }

  /** What entries that become part of this one say beyond what we know: lines without indentation. */
  #leftFor({ added, original, state }: PlannedEntry, known: Extents): readonly string[] {
    if (state === 'goes') return [];
    const heir = known.find(({ key }) => key === original)?.pair.value;
    const taken = new Set<string>([...entryKeys, ...(isMap(heir) ? heir.items.map(keyOf) : [])]);
    const gone = this.#changed.filter(
      (entry) => entry.state === 'goes' && added.was?.includes(entry.original ?? ''),
    );
    return gone.flatMap((entry) => {
      const extent = known.find(({ key }) => key === entry.original);
      return extent ? leftOf(this.#source, extent.pair, extent.end, taken) : [];
    });
  }

  #changeOf(
    entry: PlannedEntry,
    { pair, end }: Extents[number],
    column: number,
    left: readonly string[],
  ): readonly Splice[] | undefined {
    const { original, id, value } = entry;
    const splices: Splice[] = [];
    const key = (pair.key as Node | null)?.range;
    if (original !== id) {
      if (!key) return undefined;
      splices.push({ start: key[0], end: key[1], text: writeScalar(id) });
    }
    const node = pair.value as Node | null;
    if (isMap(node)) {
      const fields = fieldsOf(entry, node);
      if (fields.length === 0) return splices;
      const first = (node.items[0]?.key as Node | null)?.range?.[0];
      if (first === undefined) return undefined;
      const block = { map: node, column: this.#source.column(first), limit: end };
      const changes = mapSplices(this.#source, block, fields, entryKeys);
      const rest = left.length > 0 ? [this.#inserted(end, indentLines(left, block.column))] : [];
      return changes && [...splices, ...changes, ...rest];
    }
    if (node !== null && !isScalar(node)) return undefined;
    // `id:` or `id: false`, with a comment perhaps.
    const colon = afterColon(pair);
    if (colon === undefined) return undefined;
    const to = Math.max(colon, node?.range && node.range[1] > node.range[0] ? node.range[1] : colon);
    if (value === 'off') return [...splices, { start: colon, end: to, text: ' false' }];
    const fields = contentFields(entry.added);
    if (fields.length === 0) return splices;
    const lines = indentLines([...fields.flatMap((field) => fieldLines(field)), ...left], column + 2);
    return [...splices, { start: colon, end: to, text: '' }, this.#inserted(end, lines)];
  }

  #ignoreSplices(top: Extents): readonly Splice[] | undefined {
    const { ignored } = this.#plan;
    if (ignored.length === 0) return [];
    const map = this.#root;
    const items = listItems(ignored);
    if (map === undefined) return undefined;
    if (!top.some(({ key }) => key === 'ignore')) {
      return this.#fillKey(
        top,
        'ignore',
        items.flatMap(({ lines }) => lines),
      );
    }
    const node = pairOf(map, 'ignore')?.value as Node | null;
    const present = isScalar(node) && node.value !== null ? listItems([scalarText(node) ?? '']) : [];
    const target = { map, column: this.#rootColumn(), limit: this.#source.end };
    return mapSplices(this.#source, target, [{ key: 'ignore', value: { added: items, present } }], []);
  }

  /** Where places say in which other one they lie, by its former id. */
  #withinSplices(): readonly Splice[] {
    if (this.#plan.renamed.size === 0 || this.#kind !== 'place') return [];
    return (this.#list?.items ?? []).flatMap((pair): readonly Splice[] => {
      const node = isMap(pair.value) ? (pairOf(pair.value, 'within')?.value as Node | null) : null;
      const to = isScalar(node) ? this.#plan.renamed.get(scalarText(node) ?? '') : undefined;
      if (to === undefined || !node?.range) return [];
      return [{ start: node.range[0], end: node.range[1], text: writeScalar(to) }];
    });
  }

  /** Puts lines under a key at the top that is absent or empty. */
  #fillKey(top: Extents, key: string, lines: readonly string[]): readonly Splice[] | undefined {
    const column = this.#rootColumn();
    const extent = top.find((other) => other.key === key);
    if (extent !== undefined) {
      const colon = afterColon(extent.pair);
      const range = (extent.pair.value as Node | null)?.range;
      if (colon === undefined) return undefined;
      // A written-out null goes; comments under the key stay above the new lines.
      const gone = range && range[1] > range[0] ? [{ start: colon, end: range[1], text: '' }] : [];
      return [...gone, this.#inserted(extent.end, indentLines(lines, column + 2))];
    }
    const keys = topKeys(this.#kind);
    const before = top.filter((other) => keys.slice(0, keys.indexOf(key)).includes(other.key)).at(-1);
    const at = (before ?? top.at(-1))?.end;
    return at === undefined
      ? undefined
      : [this.#inserted(at, [...indentLines([`${key}:`], column), ...indentLines(lines, column + 2)])];
  }

  /** Lines put at the start of a line, or after a last line that has no line end. */
  #inserted(at: number, lines: readonly string[]): Splice {
    const { eol, text } = this.#source;
    const isOpen = at > 0 && text[at - 1] !== '\n';
    return { start: at, end: at, text: (isOpen ? eol : '') + lines.map((line) => line + eol).join('') };
  }
}
