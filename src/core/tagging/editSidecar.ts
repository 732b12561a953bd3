import { isMap, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Problem } from '../problem';
import { fieldLines, indentLines, mapSplices, pairExtents, type FieldChange } from '../yaml/editMap';
import { flowToBlock, isFlow } from '../yaml/flowToBlock';
import { afterColon, applySplices, YamlSource, type Splice } from '../yaml/source';
import { entrySplice, newListLines, type EntryChange, type EntryPosition, type NewEntry } from './entryList';
import { articleKeys, correctionFields, noteField, passageFields, passageKeys, tagsField } from './entryText';
import type { NewPassage, Passage, Sidecar } from './passage';
import { readSidecarDocument, type SidecarDocument } from './sidecarDocument';
import type { SidecarEdit } from './sidecarEdit';
import { isSameRange, planEdits, type SidecarPlan } from './sidecarPlan';

export type { SidecarEdit } from './sidecarEdit';

/** The new text of a sidecar with what it holds, or why nothing was changed. */
export type EditResult =
  | { readonly ok: true; readonly text: string; readonly sidecar: Sidecar }
  | { readonly ok: false; readonly problem: Problem };

/** Top-level keys in the order of the format. */
const topKeys = ['sidecar', 'article', 'passages', 'mentions'];

/**
 * Makes all of the edits, one after the other, or none. `text` is the sidecar as it is on disk, undefined where
 * there is none. What is not edited stays to the byte; what is written is read again and compared with what it
 * should be, and refused if it differs. A text that does not parse is never changed.
 */
export function editSidecar(
  file: string,
  text: string | undefined,
  edits: readonly SidecarEdit[],
): EditResult {
  const started = startedText(text);
  const before = readSidecarDocument(file, started);
  if (!before.sidecar.writable) return { ok: false, problem: whyNotWritable(file, before) };
  const plan = planEdits(file, before.sidecar, edits);
  if ('code' in plan) return { ok: false, problem: plan };
  const changed = new SidecarEditor(file, before, plan).run();
  if (changed === undefined) return { ok: false, problem: refusal(file, before, plan) };
  const sidecar = changed === started ? before.sidecar : readSidecarDocument(file, changed).sidecar;
  if (!holds(sidecar, plan, before.sidecar)) return { ok: false, problem: refusal(file, before, plan) };
  return { ok: true, text: changed, sidecar };
}

/** A file without content gets its first key. */
function startedText(text: string | undefined): string {
  if (text === undefined) return 'sidecar: 1\n';
  const withoutComments = text.replace(/^\uFEFF/, '').replace(/^\s*(?:#.*)?$/gm, '');
  if (withoutComments.trim() !== '') return text;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text}${text === '' || /[\n\uFEFF]$/.test(text) ? '' : eol}sidecar: 1${eol}`;
}

function whyNotWritable(file: string, { yaml, sidecar }: SidecarDocument): Problem {
  const version = sidecar.problems.find(({ code }) => code.startsWith('version-'));
  return yaml.problems[0] ?? version ?? sidecar.problems[0] ?? refusalAt(file, 1);
}

/** Names the first entry that was to be changed. */
function refusal(file: string, { sidecar }: SidecarDocument, plan: SidecarPlan): Problem {
  const entry = sidecar.passages.find(({ id }) => plan.touched.has(id));
  return refusalAt(file, entry?.line ?? 1);
}

function refusalAt(file: string, line: number): Problem {
  return { code: 'edit-refused', severity: 'error', file, line, data: {} };
}

/** Whether what is read from the new text is what was planned, and nothing that could be read before is now wrong. */
function holds(sidecar: Sidecar, plan: SidecarPlan, before: Sidecar): boolean {
  if (!sidecar.writable || sidecar.problems.length > before.problems.length) return false;
  const passages = new Map(sidecar.passages.map((passage) => [passage.id, passageKey(passage)]));
  if (passages.size !== plan.passages.size) return false;
  for (const [id, passage] of plan.passages) if (passages.get(id) !== passageKey(passage)) return false;
  const corrections = (list: Sidecar['corrections'] | SidecarPlan['corrections']): string =>
    list
      .map(({ anchor, is }) => JSON.stringify([anchor, is]))
      .sort()
      .join();
  const { tagLines: _, ...article } = sidecar.metadata;
  return (
    corrections(sidecar.corrections) === corrections(plan.corrections) && sameFields(article, plan.article)
  );
}

function passageKey({ id, anchor, tags, actors, note, by, created }: Passage | NewPassage): string {
  const { start, end, quote, before, after } = anchor;
  const roles = actors.map((actor) => [actor.id, actor.role]);
  return JSON.stringify([id, start, end, quote, before, after, tags, roles, note, by, created]);
}

function sameFields(a: object, b: object): boolean {
  const sorted = (value: object): string =>
    JSON.stringify(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
}

/** Writes a plan into the text of a sidecar. */
class SidecarEditor {
  readonly #file: string;
  readonly #plan: SidecarPlan;
  #document: SidecarDocument;
  #source: YamlSource;

  constructor(file: string, document: SidecarDocument, plan: SidecarPlan) {
    this.#file = file;
    this.#plan = plan;
    this.#document = document;
    this.#source = new YamlSource(document.yaml);
  }

  /** The new text; undefined where the file is too unusual to be edited. */
  run(): string | undefined {
    if (!this.#unflow(() => [this.#document.yaml.document.contents as Node | null])) return undefined;
    const edited = (): readonly [string, boolean][] => [
      ['passages', this.#passageChanges().size > 0 || this.#newPassages().length > 0],
      ['mentions', this.#correctionChanges().size > 0 || this.#newCorrections().length > 0],
      ['article', Object.keys(this.#plan.changedArticle).length > 0],
    ];
    const values = (): (Node | null)[] =>
      edited().map(([key, isEdited]) =>
        isEdited ? ((this.#pair(key)?.value ?? null) as Node | null) : null,
      );
    if (!this.#unflow(values)) return undefined;
    const entries = (): (Node | null)[] =>
      [...this.#passageChanges()].map(([i, change]) =>
        change.type === 'change' ? (this.#document.passages[i]?.node ?? null) : null,
      );
    if (!this.#unflow(entries)) return undefined;

    const article = this.#articleSplices();
    const passages = this.#listSplices(
      'passages',
      this.#document.passages.map(({ value }) => value?.anchor),
      this.#passageChanges(),
      this.#newPassages(),
      passageKeys,
    );
    const mentions = this.#listSplices(
      'mentions',
      this.#document.corrections.map(({ value }) => value?.anchor),
      this.#correctionChanges(),
      this.#newCorrections(),
      [],
    );
    if (!article || !passages || !mentions) return undefined;
    return applySplices(this.#source.text, [...article, ...passages, ...mentions]);
  }

  /** Rewrites lists and mappings with brackets and braces in block style, so that they can be edited by lines. */
  #unflow(nodes: () => readonly (Node | null)[]): boolean {
    const splices: Splice[] = [];
    for (const node of nodes()) {
      if (!isFlow(node) || !node?.range) continue;
      const lines = flowToBlock(this.#source, node);
      if (lines === undefined) return false;
      const [start, end] = node.range;
      const pair = this.#root()?.items.find(({ value }) => value === node);
      const colon = pair && afterColon(pair);
      if (pair !== undefined) {
        if (colon === undefined) return false;
        const text = indentLines(lines, this.#column() + 2).map((line) => this.#source.eol + line);
        splices.push({ start: colon, end, text: text.join('') });
      } else {
        const [first = '', ...rest] = lines;
        const text = [first, ...indentLines(rest, this.#source.column(start))].join(this.#source.eol);
        splices.push({ start, end, text });
      }
    }
    if (splices.length === 0) return true;
    this.#document = readSidecarDocument(this.#file, applySplices(this.#source.text, splices));
    this.#source = new YamlSource(this.#document.yaml);
    return this.#document.sidecar.writable;
  }

  #root(): YAMLMap | undefined {
    const contents = this.#document.yaml.document.contents as Node | null;
    return isMap(contents) ? contents : undefined;
  }

  #pair(key: string): Pair | undefined {
    return this.#root()?.items.find((pair) => String(pair.key) === key);
  }

  /** Column of the top-level keys. */
  #column(): number {
    return this.#source.column((this.#root()?.items[0]?.key as Node | null)?.range?.[0] ?? 0);
  }

  #passageChanges(): ReadonlyMap<number, EntryChange> {
    const changes = new Map<number, EntryChange>();
    this.#document.passages.forEach(({ value }, i) => {
      if (value === undefined || !this.#plan.touched.has(value.id)) return;
      const wanted = this.#plan.passages.get(value.id);
      if (wanted === undefined) {
        changes.set(i, { type: 'remove' });
        return;
      }
      const present = new Map(passageFields(value).map((field) => [field.key, JSON.stringify(field.value)]));
      const fields = passageFields(wanted).filter(
        ({ key, value }) => present.get(key) !== JSON.stringify(value),
      );
      if (fields.length === 0) return;
      const position = isSameRange(value.anchor, wanted.anchor) ? {} : { position: wanted.anchor };
      changes.set(i, { type: 'change', fields, ...position });
    });
    return changes;
  }

  #newPassages(): readonly NewEntry[] {
    const known = new Set(this.#document.passages.flatMap(({ value }) => value?.id ?? []));
    return [...this.#plan.passages.values()]
      .filter(({ id }) => !known.has(id))
      .map((passage) => ({ position: passage.anchor, fields: passageFields(passage) }));
  }

  #correctionChanges(): ReadonlyMap<number, EntryChange> {
    const wanted = new Set(
      this.#plan.corrections.map((correction) => JSON.stringify(correctionFields(correction))),
    );
    const changes = new Map<number, EntryChange>();
    this.#document.corrections.forEach(({ value }, i) => {
      if (value && !wanted.has(JSON.stringify(correctionFields(value)))) changes.set(i, { type: 'remove' });
    });
    return changes;
  }

  #newCorrections(): readonly NewEntry[] {
    const known = new Set(
      this.#document.corrections.flatMap(({ value }) =>
        value ? JSON.stringify(correctionFields(value)) : [],
      ),
    );
    return this.#plan.corrections
      .map((correction) => ({ position: correction.anchor, fields: correctionFields(correction) }))
      .filter(({ fields }) => !known.has(JSON.stringify(fields)));
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
    const splice = entrySplice(
      this.#source,
      list as YAMLSeq,
      extent.end,
      positions,
      changes,
      added,
      keyOrder,
    );
    if (splice === undefined) return undefined;
    if (!splice.isEmpty) return [splice];
    const whole = this.#source.text.slice(extent.start, splice.start) + splice.text;
    // A list without entries and without comments goes with its key.
    const lineStart = this.#source.lineStart(extent.start);
    const isBare = whole.slice(whole.indexOf(':') + 1).trim() === '' && extent.end === splice.end;
    return isBare ? [{ start: lineStart, end: extent.end, text: '' }] : [splice];
  }

  #extents(): ReturnType<typeof pairExtents> {
    const map = this.#root();
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
    const keys = Object.keys(change);
    if (keys.length === 0) return [];
    const fields: FieldChange[] = articleKeys.flatMap((key): FieldChange[] => {
      if (!keys.includes(key)) return [];
      if (key === 'tags') return [{ key, value: tagsField(change.tags) }];
      if (key === 'note') return [{ key, value: noteField(change.note) }];
      const value = change[key];
      return [{ key, value: value === undefined ? undefined : { text: value } }];
    });
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
