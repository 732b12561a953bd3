import { isMap, isSeq, type Node } from 'yaml';
import { mapSplices } from '../yaml/editMap';
import { fieldLines } from '../yaml/fieldLines';
import { firstKey, rootOf, valueOf } from '../yaml/pairs';
import { applySplices, YamlSource, type Splice } from '../yaml/source';
import { TopKeys } from '../yaml/topKeys';
import { entrySplice, newListLines, type EntryChange, type ListSplice, type NewEntry } from './entryList';
import { listWork, nodesToChange, type ListWork } from './entryChanges';
import type { EntryPosition } from './entrySegments';
import { articleFields, articleKeys, correctionKeys, passageKeys } from './entryText';
import type { SidecarDocument } from './sidecarDocument';
import type { SidecarPlan } from './sidecarPlan';
import { unflow } from './unflow';

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
  #top: TopKeys | undefined;
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
    if (!this.#unflow((document) => [rootOf(document.yaml) ?? null])) return undefined;
    const values = (): (Node | null)[] =>
      this.#editedKeys().map((key) => valueOf(rootOf(this.#document.yaml), key));
    if (!this.#unflow(values)) return undefined;
    const entries = ({ passages, corrections }: SidecarDocument): (Node | null)[] => [
      ...nodesToChange(passages, this.#work.passages),
      ...nodesToChange(corrections, this.#work.corrections),
    ];
    if (!this.#unflow(entries)) return undefined;

    const root = rootOf(this.#document.yaml);
    this.#top = root && TopKeys.of(this.#source, root);
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

  #fill(key: string, lines: readonly string[]): readonly Splice[] | undefined {
    return this.#top?.fill(key, lines, topKeys);
  }

  #listSplices(
    key: string,
    positions: readonly (EntryPosition | undefined)[],
    changes: ReadonlyMap<number, EntryChange>,
    added: readonly NewEntry[],
    keyOrder: readonly string[],
  ): readonly Splice[] | undefined {
    if (changes.size === 0 && added.length === 0) return [];
    const extent = this.#top?.extent(key);
    const list = extent?.pair.value;
    if (extent === undefined || !isSeq(list) || list.items.length === 0) {
      return this.#fill(key, newListLines(added));
    }
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

  #articleSplices(): readonly Splice[] | undefined {
    const change = this.#plan.changedArticle;
    if (Object.keys(change).length === 0) return [];
    const fields = articleFields(change);
    const extent = this.#top?.extent('article');
    const map = extent?.pair.value;
    const at = isMap(map) ? firstKey(map) : undefined;
    if (extent === undefined || !isMap(map) || at === undefined) {
      const lines = fields.flatMap((field) => fieldLines(field));
      return lines.length === 0 ? [] : this.#fill('article', lines);
    }
    const block = { map, column: this.#source.column(at), limit: extent.end };
    return mapSplices(this.#source, block, fields, articleKeys);
  }
}
