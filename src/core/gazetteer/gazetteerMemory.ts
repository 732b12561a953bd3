import { Excerpt, isOutlined, outlineUnder, type OutlineEntry } from '../yaml/outline';
import { hasAnchors } from '../yaml/anchors';
import { RecentFiles } from '../yaml/recentFiles';
import { atOnce, type Slices } from '../slices';
import type { EntityKind } from './entity';
import {
  partsOf,
  readGazetteerDocument,
  type GazetteerDocument,
  type GazetteerFile,
  type ReadEntry,
} from './gazetteerDocument';
import { listKeyOf } from './gazetteerNodes';
import { readingPieces } from './gazetteerPieces';

/** A gazetteer that was read and has nothing wrong: each entry of its outline is the value of the same number. */
export interface KnownGazetteer {
  readonly text: string;
  readonly outline: readonly OutlineEntry[];
  readonly entries: readonly Pick<ReadEntry, 'id' | 'value'>[];
  readonly gazetteer: GazetteerFile;
}

/** What a reading gave: the file, the known one where it is remembered, the document where all of it was parsed. */
export interface GazetteerReading {
  readonly gazetteer: GazetteerFile;
  readonly known?: KnownGazetteer;
  readonly document?: GazetteerDocument;
}

/** Below this many entries a file is parsed in no time. */
const worthwhile = 24;

/**
 * Reads gazetteers, and of one that it read before only the entries that are new: it is read twice for every name that
 * is added, and parsing ten thousand entries takes most of a second.
 */
export class GazetteerMemory {
  readonly #known = new RecentFiles<KnownGazetteer>();

  read(file: string, text: string, kind: EntityKind): GazetteerReading {
    return atOnce(this.reading(file, text, kind));
  }

  /** The same in slices; a file that is not in order is parsed in one. */
  *reading(file: string, text: string, kind: EntityKind): Slices<GazetteerReading> {
    const key = `${kind} ${file}`;
    const before = this.#known.get(key);
    if (before?.text === text) return { gazetteer: before.gazetteer, known: before };
    const outline = outlineUnder(listKeyOf(kind), text, opensEntry);
    if (outline === undefined || outline.length < worthwhile) {
      const document = readGazetteerDocument(file, text, kind);
      return { gazetteer: document.gazetteer, document };
    }
    const again = before && readAgain(file, text, kind, outline, before);
    if (again) return { gazetteer: again.gazetteer, known: this.#known.remember(key, again) };
    yield;
    const pieces = yield* readingPieces(file, text, kind, outline);
    if (pieces) {
      const { gazetteer, entries } = pieces;
      const isKnown = gazetteer.writable && gazetteer.problems.length === 0;
      return {
        gazetteer,
        ...(isKnown && { known: this.#known.remember(key, { text, outline, entries, gazetteer }) }),
      };
    }
    const document = readGazetteerDocument(file, text, kind);
    const { gazetteer, entries } = document;
    if (!isPlain(document, outline)) return { gazetteer, document };
    return { gazetteer, document, known: this.#known.remember(key, { text, outline, entries, gazetteer }) };
  }
}

/** A key that is a word, or in quotation marks on one line. */
const opensEntry = /(?:[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.-]*|"[^"\\\n]*"|'[^'\n]*'):(?=\s)/uy;

/** Reads only entries that the known file does not have in the same words; undefined where that will not do. */
function readAgain(
  file: string,
  text: string,
  kind: EntityKind,
  outline: readonly OutlineEntry[],
  before: KnownGazetteer,
): KnownGazetteer | undefined {
  const wordsOf = (whole: string, { start, end }: OutlineEntry): string => whole.slice(start, end);
  const places = new Map(before.outline.map((entry, i) => [wordsOf(before.text, entry), i]));
  const known = outline.map((entry) => before.entries[places.get(wordsOf(text, entry)) ?? -1]);
  // The last entry is always read, so that there is a list, and what follows it follows an entry.
  const last = outline.length - 1;
  const isRead = (i: number): boolean => i === last || known[i] === undefined;
  const own = outline.filter((_, i) => isRead(i));
  if (own.length > outline.length / 2) return undefined;
  const read = readGazetteerDocument(file, new Excerpt(text, outline, isRead).text, kind);
  if (read.entries.length !== own.length || !isSound(read)) return undefined;
  let next = 0;
  const entries = outline.flatMap(({ line }, i) => {
    const entry = isRead(i) ? read.entries[next++] : known[i];
    return entry ? [{ id: entry.id, value: onLine(entry.value, line) }] : [];
  });
  if (new Set(entries.map(({ id }) => id)).size !== outline.length) return undefined;
  return { text, outline, entries, gazetteer: { ...read.gazetteer, ...partsOf(entries) } };
}

function onLine(value: ReadEntry['value'], line: number): ReadEntry['value'] {
  if (typeof value !== 'object' || value.source.line === line) return value;
  return { ...value, source: { ...value.source, line } };
}

/** Whether the outline tells the entries as the parser does, and no entry depends on another. */
function isPlain(document: GazetteerDocument, outline: readonly OutlineEntry[]): boolean {
  const starts = document.entries.map(({ at }) => at);
  return isOutlined(outline, starts) && isSound(document);
}

function isSound({ gazetteer, yaml }: GazetteerDocument): boolean {
  return gazetteer.writable && gazetteer.problems.length === 0 && !hasAnchors(yaml);
}
