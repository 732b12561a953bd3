import type { Problem } from '../problem';
import type { Sidecar } from '../tagging/passage';
import { emptySidecar } from '../tagging/readSidecar';
import type { AnchoredPassage, Article } from './article';
import type { ArticleRecord } from './articleRecord';
import { ByteReader, ByteWriter } from './bytes';
import type { ArticleFacts } from './articleFacts';
import { readNames, writeNames } from './nameCodec';
import { NameTable } from './nameTable';
import { codeBits, mentionSize } from './packedMentions';
import { RepeatedStringReader, RepeatedStringWriter } from './repeatedStrings';

/** Raise it with every change of what is written here, or of what articles are found to mention. */
export const recordVersion = 8;

const states: readonly Article['state'][] = ['listed', 'read', 'unreadable'];

/** Which of the facts that may be absent are there. Bits. */
const Has = { pairs: 1, more: 2 } as const;

/** What few articles have: it is written as JSON. Where a sidecar's passages stand follows its passages. */
interface More {
  readonly sidecar?: Sidecar;
  readonly anchored: readonly AnchoredPassage['anchored'][];
  readonly problems: readonly Problem[];
}

/** Records as bytes, to be stored or sent to another thread. Names that `known` has take a number there. */
export function encodeRecords(records: readonly ArticleRecord[], known?: NameTable): Uint8Array<ArrayBuffer> {
  const names = new NameTable();
  const body = new ByteWriter().number(records.length);
  const strings = new RepeatedStringWriter();
  for (const record of records) writeRecord(body, record, names, strings);
  const head = new ByteWriter();
  writeNames(head, names, known);
  return head.raw(body.done()).done();
}

/**
 * The records in bytes, one by one, with the numbers that their names have in `names`; it learns those that it does not
 * have. `known`: the numbers there of the names that were known. Throws where the bytes are not what was encoded.
 */
export function* decodeRecords(
  bytes: Uint8Array,
  names: NameTable,
  known?: Int32Array,
): Generator<ArticleRecord, void> {
  const reader = new ByteReader(bytes);
  const numbers = readNames(reader, names, known);
  const strings = new RepeatedStringReader();
  for (let left = reader.number(); left > 0; left--) yield readRecord(reader, names, numbers, strings);
}

function writeRecord(
  out: ByteWriter,
  record: ArticleRecord,
  names: NameTable,
  strings: RepeatedStringWriter,
): void {
  const { facts, mentions, problems } = record;
  const { path, state, title, language, source, published, encoding, words, units, pairs, sidecar } = facts;
  const more = sidecar !== emptySidecar || problems.length > 0;
  const has = (pairs === undefined ? 0 : Has.pairs) | (more ? Has.more : 0);
  out.string(path).number(states.indexOf(state)).number(has);
  out.string(title).number(words).number(units);
  for (const value of [language, source, published, encoding]) strings.write(out, value);
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

function readRecord(
  reader: ByteReader,
  names: NameTable,
  numbers: Int32Array,
  strings: RepeatedStringReader,
): ArticleRecord {
  const path = reader.string();
  const state = states[reader.number()];
  if (state === undefined) throw new RangeError('There is no such state.');
  const has = reader.number();
  const title = reader.string();
  const words = reader.number();
  const units = reader.number();
  const language = strings.read(reader) ?? '';
  const source = strings.read(reader);
  const published = strings.read(reader);
  const encoding = strings.read(reader);
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
  const mentions = readMentions(reader, numbers);
  // A copy begins where integers of four bytes may begin; `slice` of Node's buffers would make none.
  const signature = new Uint32Array(new Uint8Array(reader.bytes()).buffer);
  return { facts, mentions, names, words: signature, problems: more?.problems ?? [] };
}

/** `numbers`: what the names' numbers in the bytes stand for. */
function readMentions(reader: ByteReader, numbers: Int32Array): Int32Array {
  const mentions = new Int32Array(reader.number() * mentionSize);
  let start = 0;
  for (let at = 0; at < mentions.length; at += mentionSize) {
    start += reader.number();
    mentions[at] = start;
    mentions[at + 1] = start + reader.number();
    const code = reader.number();
    mentions[at + 2] = ((numbers[reader.number()] ?? 0) << codeBits) | code;
  }
  return mentions;
}
