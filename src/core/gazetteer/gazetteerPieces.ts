import type { Problem } from '../problem';
import type { Slices } from '../slices';
import { hasAnchors } from '../yaml/anchors';
import type { OutlineEntry } from '../yaml/outline';
import type { EntityKind } from './entity';
import { partsOf, readGazetteerDocument, type GazetteerFile, type ReadEntry } from './gazetteerDocument';
import { listKeyOf } from './gazetteerNodes';
import { PlainFields } from './plainFields';
import { PlainLines } from './plainLines';
import { readEntity } from './readEntity';

/** A gazetteer that was read in pieces: one entry for each of its outline. */
export interface GazetteerPieces {
  readonly gazetteer: GazetteerFile;
  readonly entries: readonly Pick<ReadEntry, 'id' | 'value'>[];
}

/** So many entries are parsed together. */
const together = 16;

/**
 * Reads the entries of an outline each by itself, those that are written plainly without a parser. Undefined where that
 * would not say what the whole file says: what is not over at the end of its entry does not parse by itself, nor does what
 * refers to another one.
 */
export function* readingPieces(
  file: string,
  text: string,
  kind: EntityKind,
  outline: readonly OutlineEntry[],
): Slices<GazetteerPieces | undefined> {
  const reader = new PieceReader(file, text, kind);
  const [first, last] = [outline[0], outline.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const frame = readGazetteerDocument(file, `${text.slice(0, first.start)}${text.slice(last.end)}\n`, kind);
  if (frame.gazetteer.problems.length > 0 || frame.entries.length > 0) return undefined;
  for (const entry of outline) {
    if (!reader.read(entry)) return undefined;
    yield;
  }
  if (!reader.finish()) return undefined;
  const { entries, problems } = reader;
  if (new Set(entries.map(({ id }) => id)).size < outline.length) return undefined;
  return { gazetteer: { ...frame.gazetteer, ...partsOf(entries), problems }, entries };
}

/** Reads entries in their order: a plain one at once, others as soon as they are enough to be parsed, or followed by one. */
class PieceReader {
  readonly entries: Pick<ReadEntry, 'id' | 'value'>[] = [];
  readonly problems: Problem[] = [];
  readonly #file: string;
  readonly #text: string;
  readonly #kind: EntityKind;
  #others: OutlineEntry[] = [];

  constructor(file: string, text: string, kind: EntityKind) {
    this.#file = file;
    this.#text = text;
    this.#kind = kind;
  }

  /** False where it cannot be read by itself. */
  read(entry: OutlineEntry): boolean {
    const lines = new PlainLines(this.#text, entry.start, entry.end);
    const { indent } = lines;
    const id = idIn(lines);
    lines.next();
    const fields = id === undefined ? undefined : PlainFields.of(lines, indent);
    if (fields && id !== undefined) {
      if (!this.finish()) return false;
      const value = readEntity(fields, this.#kind, id, this.#file, entry.line);
      if (!fields.isAmiss) {
        this.entries.push({ id, value });
        return true;
      }
    }
    this.#others.push(entry);
    return this.#others.length < together || this.finish();
  }

  /** Parses the entries that wait for it; false where they cannot be read by themselves. */
  finish(): boolean {
    const others = this.#others;
    const [first, last] = [others[0], others.at(-1)];
    if (first === undefined || last === undefined) return true;
    this.#others = [];
    const head = `gazetteer: 1\n${listKeyOf(this.#kind)}:\n`;
    const piece = head + this.#text.slice(first.start, last.end);
    const { yaml, entries, gazetteer } = readGazetteerDocument(this.#file, piece, this.#kind);
    if (yaml.problems.length > 0 || entries.length !== others.length || hasAnchors(yaml)) return false;
    const offset = first.line - 3;
    for (const [i, { id, at, value }] of entries.entries()) {
      // Each begins where the outline says.
      const { start, end, line } = others[i] ?? first;
      const place = at - head.length + first.start;
      if (place < start || place >= end) return false;
      const isEntity = typeof value === 'object';
      this.entries.push({ id, value: isEntity ? { ...value, source: { ...value.source, line } } : value });
    }
    for (const problem of gazetteer.problems) {
      this.problems.push({ ...problem, line: problem.line + offset });
    }
    return true;
  }
}

const opening = /[A-Za-z][\w-]*:/y;

/** The id that a line consists of. */
function idIn({ text, start, end, indent }: PlainLines): string | undefined {
  opening.lastIndex = start;
  const isId = indent > 0 && opening.test(text) && opening.lastIndex === end;
  return isId ? text.slice(start, end - 1) : undefined;
}
