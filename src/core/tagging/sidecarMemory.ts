import { Excerpt, isOutlined, type OutlineEntry } from '../yaml/outline';
import { hasAnchors } from '../yaml/anchors';
import { RecentFiles } from '../yaml/recentFiles';
import type { Passage, Sidecar } from './passage';
import { readSidecarDocument, type SidecarDocument } from './sidecarDocument';
import { outlineOf } from './sidecarOutline';

/** A sidecar that was read and has nothing wrong: each entry of its outline is the passage of the same number. */
export interface KnownSidecar {
  readonly text: string;
  readonly entries: readonly OutlineEntry[];
  readonly sidecar: Sidecar;
}

/** What a reading gave: the sidecar, the known one where it is remembered, the document where all of it was parsed. */
export interface SidecarReading {
  readonly sidecar: Sidecar;
  readonly known?: KnownSidecar;
  readonly document?: SidecarDocument;
}

/** Below this many entries a sidecar is parsed in no time. */
const worthwhile = 24;

/**
 * Reads sidecars, and of one that it read before only the entries that are new: a sidecar is read again after every
 * tag, and parsing thousands of entries takes longer than a reader should wait.
 */
export class SidecarMemory {
  readonly #known = new RecentFiles<KnownSidecar>();

  read(file: string, text: string): SidecarReading {
    const before = this.#known.get(file);
    if (before?.text === text) return { sidecar: before.sidecar, known: before };
    const entries = outlineOf(text);
    if (entries === undefined || entries.length < worthwhile) {
      const document = readSidecarDocument(file, text);
      return { sidecar: document.sidecar, document };
    }
    const sidecar = before && readAgain(file, text, entries, before);
    if (sidecar) return { sidecar, known: this.#known.remember(file, { text, entries, sidecar }) };
    const document = readSidecarDocument(file, text);
    const isKnown = isPlain(document, entries);
    const known = isKnown && this.#known.remember(file, { text, entries, sidecar: document.sidecar });
    return { sidecar: document.sidecar, document, ...(known ? { known } : {}) };
  }
}

/** Reads only what stands between the first and the last entries that are as they were; undefined where that will not do. */
function readAgain(
  file: string,
  text: string,
  entries: readonly OutlineEntry[],
  before: KnownSidecar,
): Sidecar | undefined {
  const count = entries.length;
  const shift = before.entries.length - count;
  const isSame = (i: number, j: number): boolean => {
    const [entry, other] = [entries[i], before.entries[j]];
    if (!entry || !other || entry.end - entry.start !== other.end - other.start) return false;
    return text.slice(entry.start, entry.end) === before.text.slice(other.start, other.end);
  };
  // The last entry is always read, so that there is a list, and what follows it follows an entry.
  let from = 0;
  while (from < count - 1 && isSame(from, from)) from++;
  let to = count - 1;
  while (to > from && to - 1 + shift >= from && isSame(to - 1, to - 1 + shift)) to--;
  const isRead = (i: number): boolean => (i >= from && i < to) || i === count - 1;
  const excerpt = new Excerpt(text, entries, isRead);
  const read = readSidecarDocument(file, excerpt.text);
  const own = entries.filter((_, i) => isRead(i));
  if (read.passages.length !== own.length || !isSound(read)) return undefined;
  let next = 0;
  const passages = entries.flatMap(({ line }, i): Passage | readonly Passage[] => {
    if (isRead(i)) {
      const passage = read.passages[next++]?.value;
      return passage ? movedBy(passage, excerpt.line(passage.line) - passage.line) : [];
    }
    const j = i < from ? i : i + shift;
    const passage = before.sidecar.passages[j];
    return passage ? movedBy(passage, line - (before.entries[j]?.line ?? line)) : [];
  });
  if (new Set(passages.map(({ id }) => id)).size !== count) return undefined;
  const { metadata, corrections } = read.sidecar;
  const lineOf = (line: number): number => excerpt.line(line);
  return {
    ...read.sidecar,
    metadata: metadata.tagLines ? { ...metadata, tagLines: metadata.tagLines.map(lineOf) } : metadata,
    corrections: corrections.map((one) => ({ ...one, line: lineOf(one.line) })),
    passages,
  };
}

function movedBy(passage: Passage, lines: number): Passage {
  if (lines === 0) return passage;
  const moved = (all: readonly number[]): readonly number[] => all.map((line) => line + lines);
  const own = passage.lines && { tags: moved(passage.lines.tags), actors: moved(passage.lines.actors) };
  return { ...passage, line: passage.line + lines, ...(own ? { lines: own } : {}) };
}

/** Whether the outline tells the entries as the parser does, and no entry depends on another. */
function isPlain(document: SidecarDocument, entries: readonly OutlineEntry[]): boolean {
  const starts = document.passages.map(({ node }) => node?.range?.[0]);
  return isOutlined(entries, starts) && isSound(document);
}

function isSound({ sidecar, passages, yaml }: SidecarDocument): boolean {
  return (
    sidecar.writable &&
    sidecar.problems.length === 0 &&
    passages.every(({ value }) => value !== undefined) &&
    !hasAnchors(yaml)
  );
}
