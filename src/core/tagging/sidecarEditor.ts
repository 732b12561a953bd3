import { isMap, isSeq, type Node, type Pair } from 'yaml';
import { mapSplices } from '../yaml/editMap';
import { fieldLines, indentLines, type FieldChange } from '../yaml/fieldLines';
import { pairExtents } from '../yaml/pairExtents';
import { afterColon, applySplices, YamlSource, type Splice } from '../yaml/source';
import { entrySplice, newListLines, type EntryChange, type ListSplice, type NewEntry } from './entryList';
import { listWork, nodesToChange, type ListWork } from './entryChanges';
import type { EntryPosition } from './entrySegments';
import { articleFields, articleKeys, correctionKeys, passageKeys } from './entryText';
import type { SidecarDocument } from './sidecarDocument';
import type { SidecarPlan } from './sidecarPlan';
import { pairOf, rootColumn, rootOf, unflow } from './unflow';

/** Top-level keys in the order of the format. */
const topKeys = ['sidecar', 'article', 'passages', 'mentions'];

/** A new text, and what of its passages stands as it stood, between others that do. */
export interface EditedText {
  readonly text: string;
  readonly kept: readonly KeptPassage[];
}

/** A whole passage, or with `key` a field of it. */
export interface KeptPassage {
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly key?: string;
}

/** Writes a plan into the text of a sidecar. */
export class SidecarEditor {
  readonly #file: string;
  readonly #plan: SidecarPlan;
  #document: SidecarDocument;
  #source: YamlSource;
  #work: ListWork;
  #passageList: ListSplice | undefined;

  constructor(file: string, document: SidecarDocument, plan: SidecarPlan) {
    this.#file = file;
    this.#plan = plan;
    this.#document = document;
    this.#source = new YamlSource(document.yaml);
    this.#work = listWork(document, plan);
  }

  /** The new text; undefined where the file is too unusual to be edited. */
  run(): EditedText | undefined {
    if (!this.#unflow((document) => [rootOf(document) ?? null])) return undefined;
    const values = (): (Node | null)[] =>
      this.#editedKeys().map((key) => (this.#pair(key)?.value ?? null) as Node | null);
    if (!this.#unflow(values)) return undefined;
    const entries = ({ passages, corrections }: SidecarDocument): (Node | null)[] => [
      ...nodesToChange(passages, this.#work.passages),
      ...nodesToChange(corrections, this.#work.corrections),
    ];
    if (!this.#unflow(entries)) return undefined;

    const article = this.#articleSplices();
    const passages = this.#listSplices(
      'passages',
      this.#document.passages.map(({ value }) => value?.anchor),
      this.#work.passages,
      this.#work.newPassages,
      passageKeys,
    );
    const mentions = this.#listSplices(
      'mentions',
      this.#document.corrections.map(({ value }) => value?.anchor),
      this.#work.corrections,
      this.#work.newCorrections,
      correctionKeys,
    );
    if (!article || !passages || !mentions) return undefined;
    const splices = [...article, ...passages, ...mentions];
    return { text: applySplices(this.#source.text, splices), kept: this.#kept(splices) };
  }

  /** Where what stands as it stood is in the new text. */
  #kept(splices: readonly (Splice | ListSplice)[]): EditedText['kept'] {
    const list = this.#passageList;
    if (list === undefined) return [];
    const shift = splices
      .filter((splice) => splice !== list && splice.start < list.start)
      .reduce((sum, { start, end, text }) => sum + text.length - (end - start), list.start);
    return list.kept.flatMap(({ start, end, index, key }): KeptPassage | [] => {
      const id = this.#document.passages[index]?.value?.id;
      if (id === undefined) return [];
      const place = { start: shift + start, end: shift + end, id };
      return key === undefined ? place : { ...place, key };
    });
  }

  #unflow(nodes: (document: SidecarDocument) => readonly (Node | null)[]): boolean {
    const document = unflow(this.#file, this.#document, nodes);
    if (document === undefined) return false;
    if (document !== this.#document) {
      this.#document = document;
      this.#source = new YamlSource(document.yaml);
      this.#work = listWork(document, this.#plan);
    }
    return true;
  }

  /** The top-level keys below which something changes. */
  #editedKeys(): readonly string[] {
    const { passages, newPassages, corrections, newCorrections } = this.#work;
    return [
      ...(passages.size + newPassages.length > 0 ? ['passages'] : []),
      ...(corrections.size + newCorrections.length > 0 ? ['mentions'] : []),
      ...(Object.keys(this.#plan.changedArticle).length > 0 ? ['article'] : []),
    ];
  }

  #pair(key: string): Pair | undefined {
    return pairOf(this.#document, key);
  }

  /** Column of the top-level keys. */
  #column(): number {
    return rootColumn(this.#document, this.#source);
  }

  #listSplices(
    key: string,
    positions: readonly (EntryPosition | undefined)[],
    changes: ReadonlyMap<number, EntryChange>,
    added: readonly NewEntry[],
    keyOrder: readonly string[],
  ): readonly Splice[] | undefined {
    if (changes.size === 0 && added.length === 0) return [];
    const pair = this.#pair(key);
    const list = pair?.value as Node | null | undefined;
    const column = this.#column();
    if (pair === undefined || !isSeq(list) || list.items.length === 0) {
      return this.#fillKey(key, newListLines(added, column));
    }
    const extent = this.#extents()?.find((other) => other.pair === pair);
    if (extent === undefined) return undefined;
    const splice = entrySplice(this.#source, list, extent.end, positions, changes, added, keyOrder);
    if (splice === undefined) return undefined;
    if (key === 'passages') this.#passageList = splice;
    if (!splice.isEmpty) return [splice];
    const whole = this.#source.text.slice(extent.start, splice.start) + splice.text;
    // A list without entries and without comments goes with its key.
    const lineStart = this.#source.lineStart(extent.start);
    const isBare = whole.slice(whole.indexOf(':') + 1).trim() === '' && extent.end === splice.end;
    return isBare ? [{ start: lineStart, end: extent.end, text: '' }] : [splice];
  }

  #extents(): ReturnType<typeof pairExtents> {
    const map = rootOf(this.#document);
    return map && pairExtents(this.#source, { map, column: this.#column(), limit: this.#source.end });
  }

  /** Puts lines under a top-level key that is absent or empty. */
  #fillKey(key: string, lines: readonly string[]): readonly Splice[] | undefined {
    const extents = this.#extents();
    const extent = extents?.find((other) => other.key === key);
    if (extents === undefined) return undefined;
    if (extent !== undefined) {
      const colon = afterColon(extent.pair);
      const range = (extent.pair.value as Node | null)?.range;
      if (colon === undefined) return undefined;
      // A written-out null or [] goes; comments under the key stay above the new lines.
      const splices: Splice[] =
        range && range[1] > range[0] ? [{ start: colon, end: range[1], text: '' }] : [];
      return [...splices, { start: extent.end, end: extent.end, text: this.#linesAt(extent.end, lines) }];
    }
    const rank = topKeys.indexOf(key);
    const previous = extents.filter(({ key: other }) => topKeys.slice(0, rank).includes(other)).at(-1);
    if (previous === undefined) return undefined;
    const indent = ' '.repeat(this.#column());
    const at = previous.end;
    return [{ start: at, end: at, text: this.#linesAt(at, [`${indent}${key}:`, ...lines]) }];
  }

  #linesAt(at: number, lines: readonly string[]): string {
    const { eol, text } = this.#source;
    const isOpen = at > 0 && text[at - 1] !== '\n';
    return (isOpen ? eol : '') + lines.map((line) => line + eol).join('');
  }

  #articleSplices(): readonly Splice[] | undefined {
    const change = this.#plan.changedArticle;
    if (Object.keys(change).length === 0) return [];
    const fields = articleFields(change);
    const pair = this.#pair('article');
    const map = pair?.value as Node | null | undefined;
    const extent = this.#extents()?.find((other) => other.pair === pair);
    const at = isMap(map) ? (map.items[0]?.key as Node | undefined)?.range?.[0] : undefined;
    if (pair === undefined || !isMap(map) || at === undefined || extent === undefined) {
      const lines = articleLines(fields, this.#column() + 2);
      return lines.length === 0 ? [] : this.#fillKey('article', lines);
    }
    const block = { map, column: this.#source.column(at), limit: extent.end };
    return mapSplices(this.#source, block, fields, articleKeys);
  }
}

function articleLines(fields: readonly FieldChange[], column: number): readonly string[] {
  return fields.flatMap((field) => indentLines(fieldLines(field), column));
}
