import { isMap, isSeq, type Node } from 'yaml';
import type { Problem } from '../problem';
import { scalarText, type Fields } from '../yaml/fields';
import type { Anchor, MentionCorrection, Passage, PassageActor, UnusedPassage } from './passage';

/** What the passages of a sidecar share while they are read. */
export interface PassageReading {
  readonly file: string;
  readonly report: (problem: Problem) => void;
  /** The lines of the ids that were read. */
  readonly seen: Map<string, number>;
  readonly unused: UnusedPassage[];
}

/** A passage; undefined (and reported, and among the unused) where it is not to be used. */
export function readPassage(fields: Fields, reading: PassageReading): Passage | undefined {
  const id = fields.string('id');
  const anchor = readAnchor(fields);
  const tags = fields.located('tags');
  const actors = fields.list('actors').flatMap((node) => {
    const actor = readActor(fields, node);
    return actor ? [{ actor, line: fields.lineOf(node) }] : [];
  });
  const note = readNote(fields);
  const by = fields.string('by');
  const created = fields.string('created');
  const { line } = fields;
  const names = {
    tags: [...new Set(tags.map(({ value }) => value))],
    actors: actors.map(({ actor }) => actor),
    line,
    lines: { tags: linesOfFirst(tags, fields), actors: actors.map(({ line }) => line) },
  };
  const isNew = isNewId(fields, id, reading);
  if (tags.length === 0) reportNoTags(fields, reading);
  if (!isNew || id === undefined || anchor === undefined || tags.length === 0) {
    reading.unused.push(names);
    return undefined;
  }
  return {
    id,
    anchor,
    ...names,
    ...(note === undefined ? {} : { note }),
    ...(by === undefined ? {} : { by }),
    ...(created === undefined ? {} : { created }),
  };
}

/** Whether a passage can have this id; where not, that is reported. */
function isNewId(fields: Fields, id: string | undefined, { file, report, seen }: PassageReading): boolean {
  if (id === undefined) {
    // An id of the wrong type has been reported as such.
    if (fields.node('id') === undefined) fields.problem('missing-key', undefined, { key: 'id' });
    return false;
  }
  const first = seen.get(id);
  if (first === undefined) {
    seen.set(id, fields.line);
    return true;
  }
  const data = { id, first, inFile: '' };
  report({ code: 'duplicate-id', severity: 'error', file, line: fields.lineOfKey('id'), data });
  return false;
}

/** A list whose every element is wrong has been reported element by element. */
function reportNoTags(fields: Fields, { file, report }: PassageReading): void {
  const list = fields.node('tags');
  if (list !== undefined && !(isSeq(list) && list.items.length === 0)) return;
  const data = { key: 'tags' };
  report({ code: 'missing-key', severity: 'error', file, line: fields.lineOfKey('tags'), data });
}

/** One line for each different tag, where it stands first. */
function linesOfFirst(tags: readonly { value: string; node: Node }[], fields: Fields): readonly number[] {
  const first = new Map<string, Node>();
  for (const { value, node } of tags) if (!first.has(value)) first.set(value, node);
  return [...first.values()].map((node) => fields.lineOf(node));
}

export function readCorrection(fields: Fields): MentionCorrection | undefined {
  const anchor = readAnchor(fields);
  const actor = fields.string('actor');
  const place = fields.string('place');
  const name = fields.node('name');
  if (anchor === undefined) return undefined;
  const { line } = fields;
  if (actor !== undefined) return { anchor, is: { kind: 'actor', id: actor }, line };
  if (place !== undefined) return { anchor, is: { kind: 'place', id: place }, line };
  if (name !== undefined && scalarText(name) === 'false') return { anchor, is: 'not-a-name', line };
  if (name !== undefined) fields.wrongType(name, 'name', 'false');
  else fields.problem('missing-key', undefined, { key: 'actor, place or name' });
  return undefined;
}

function readActor(fields: Fields, node: Node): PassageActor | undefined {
  const id = scalarText(node);
  if (id !== undefined) return { id };
  const entry = isMap(node) ? fields.fieldsOf(node, 'actors') : undefined;
  if (entry === undefined) {
    fields.wrongType(node, 'actors', 'ids');
    return undefined;
  }
  const name = entry.string('id');
  const role = entry.string('role');
  if (name === undefined) {
    if (entry.node('id') === undefined) entry.problem('missing-key', undefined, { key: 'id' });
    return undefined;
  }
  return { id: name, ...(role === undefined ? {} : { role }) };
}

/** Where and what; undefined (and reported) where the range is none or the quote is missing. */
function readAnchor(fields: Fields): Anchor | undefined {
  const start = fields.number('start');
  const end = fields.number('end');
  const quote = fields.string('quote');
  const before = fields.string('before') ?? '';
  const after = fields.string('after') ?? '';
  for (const key of ['start', 'end', 'quote'] as const) {
    if (fields.node(key) === undefined) fields.problem('missing-key', undefined, { key });
  }
  if (start === undefined || end === undefined) return undefined;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || start >= end) {
    fields.problem('bad-range', fields.node('start'), { start, end });
    return undefined;
  }
  return quote === undefined ? undefined : { start, end, quote, before, after };
}

/** A note without the line ends that a YAML block adds. */
export function readNote(fields: Fields): string | undefined {
  const note = fields.string('note')?.replace(/\n+$/, '');
  return note ? note : undefined;
}
