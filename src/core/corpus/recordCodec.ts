import type { Problem } from '../problem';
import type { Sidecar } from '../tagging/passage';
import { emptySidecar } from '../tagging/readSidecar';
import type { AnchoredPassage, Article } from './article';
import type { ArticleRecord } from './articleRecord';
import { ByteReader, ByteWriter } from './bytes';
import type { ArticleFacts } from './articleFacts';
import { NameTable } from './nameTable';
import { codeBits, mentionSize } from './packedMentions';

/** Raise it with every change of what is written here, or of what articles are found to mention. */
export const recordVersion = 7;

const states: readonly Article['state'][] = ['listed', 'read', 'unreadable'];

/** Which of the facts that may be absent are there. Bits. */
const Has = { source: 1, published: 2, encoding: 4, pairs: 8, more: 16 } as const;

/** What few articles have: it is written as JSON. Where a sidecar's passages stand follows its passages. */
interface More {
  readonly sidecar?: Sidecar;
  readonly anchored: readonly AnchoredPassage['anchored'][];
  readonly problems: readonly Problem[];
}

/** Records as bytes, to be stored or sent to another thread. */
export function encodeRecords(records: readonly ArticleRecord[]): Uint8Array<ArrayBuffer> {
  const names = new NameTable();
  const body = new ByteWriter().number(records.length);
  for (const record of records) writeRecord(body, record, names);
  const head = new ByteWriter();
  const { classes, keys } = names.entries();
  head.number(keys.length);
  keys.forEach((key, n) => head.number(classes[n] ?? 0).string(key));
  return head.raw(body.done()).done();
}

/** The records in bytes, one by one; they share a table of names. Throws where the bytes are not what was encoded. */
export function* decodeRecords(bytes: Uint8Array): Generator<ArticleRecord, void> {
  const reader = new ByteReader(bytes);
  const names = NameTable.restore(readNames(reader));
  for (let left = reader.number(); left > 0; left--) yield readRecord(reader, names);
}

function* readNames(reader: ByteReader): Iterable<readonly [number, string]> {
  for (let left = reader.number(); left > 0; left--) yield [reader.number(), reader.string()];
}

function writeRecord(out: ByteWriter, record: ArticleRecord, names: NameTable): void {
  const { facts, mentions, problems } = record;
  const { path, state, title, language, source, published, encoding, words, units, pairs, sidecar } = facts;
  const more = sidecar !== emptySidecar || problems.length > 0;
  const has =
    (source === undefined ? 0 : Has.source) |
    (published === undefined ? 0 : Has.published) |
    (encoding === undefined ? 0 : Has.encoding) |
    (pairs === undefined ? 0 : Has.pairs) |
    (more ? Has.more : 0);
  out.string(path).number(states.indexOf(state)).number(has);
  out.string(title).string(language).number(words).number(units);
  for (const value of [source, published, encoding]) if (value !== undefined) out.string(value);
  if (pairs) {
    out.number(pairs.length);
    for (const pair of pairs) out.number(pair);
  }
  if (more) {
    const rest: More = {
      ...(sidecar === emptySidecar ? {} : { sidecar }),
      anchored: facts.passages.map(({ anchored }) => anchored),
      problems,
    };
    out.string(JSON.stringify(rest));
  }
  writeMentions(out, mentions, record.names, names);
  const { buffer, byteOffset, byteLength } = record.words;
  out.bytes(new Uint8Array(buffer, byteOffset, byteLength));
}

function writeMentions(out: ByteWriter, mentions: Int32Array, from: NameTable, names: NameTable): void {
  out.number(mentions.length / mentionSize);
  let last = 0;
  for (let at = 0; at < mentions.length; at += mentionSize) {
    const start = mentions[at] ?? 0;
    const end = mentions[at + 1] ?? 0;
    const code = mentions[at + 2] ?? 0;
    out.number(start - last).number(end - start);
    out.number(code & ((1 << codeBits) - 1)).number(names.adopt(from, code >>> codeBits));
    last = start;
  }
}

function readRecord(reader: ByteReader, names: NameTable): ArticleRecord {
  const path = reader.string();
  const state = states[reader.number()];
  if (state === undefined) throw new RangeError('There is no such state.');
  const has = reader.number();
  const [title, language] = [reader.string(), reader.string()];
  const [words, units] = [reader.number(), reader.number()];
  const source = has & Has.source ? reader.string() : undefined;
  const published = has & Has.published ? reader.string() : undefined;
  const encoding = has & Has.encoding ? reader.string() : undefined;
  const pairs = has & Has.pairs ? Array.from({ length: reader.number() }, () => reader.number()) : undefined;
  const more = has & Has.more ? (JSON.parse(reader.string()) as More) : undefined;
  const sidecar = more?.sidecar ?? emptySidecar;
  const facts: ArticleFacts = {
    path,
    state,
    title,
    language,
    source,
    published,
    encoding,
    words,
    units,
    pairs,
    sidecar,
    passages: sidecar.passages.flatMap((passage, at) => {
      const anchored = more?.anchored[at];
      return anchored ? [{ passage, anchored }] : [];
    }),
  };
  const mentions = readMentions(reader);
  // A copy begins where integers of four bytes may begin; `slice` of Node's buffers would make none.
  const signature = new Uint32Array(new Uint8Array(reader.bytes()).buffer);
  return { facts, mentions, names, words: signature, problems: more?.problems ?? [] };
}

function readMentions(reader: ByteReader): Int32Array {
  const mentions = new Int32Array(reader.number() * mentionSize);
  let start = 0;
  for (let at = 0; at < mentions.length; at += mentionSize) {
    start += reader.number();
    mentions[at] = start;
    mentions[at + 1] = start + reader.number();
    const code = reader.number();
    mentions[at + 2] = (reader.number() << codeBits) | code;
  }
  return mentions;
}
