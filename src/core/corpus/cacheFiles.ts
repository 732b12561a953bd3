import type { ArticleRecord } from './articleRecord';
import { ByteReader, ByteWriter } from './bytes';
import { checksum } from './checksum';
import type { FileStamp } from './files';
import { readNames, writeNames } from './nameCodec';
import { NameTable } from './nameTable';
import { decodeRecords, encodeRecords, recordVersion } from './recordCodec';

/** What an article was read from. Where any of it is another now, the article is to be read again. */
export interface ArticleStamp {
  /** Sizes in bytes, times in milliseconds since the epoch; all 0 of a sidecar that is not there. */
  readonly size: number;
  readonly modified: number;
  readonly sidecarSize: number;
  readonly sidecarModified: number;
  /** A number for what the table of metadata says of the article. */
  readonly row: number;
}

export interface CachedArticle {
  readonly record: ArticleRecord;
  readonly stamp: ArticleStamp;
}

/** What a cache holds, and for which version of the program and which settings. */
export interface CacheIndex {
  readonly version: string;
  readonly fingerprint: string;
  /** The files that the settings came from; none where they would be too much. */
  readonly sources: ReadonlyMap<string, Uint8Array>;
  /** What all shards have in common: they have the numbers that these names have here. */
  readonly names: NameTable;
  /** Of each shard its checksum; undefined where there is none. */
  readonly shards: readonly (string | undefined)[];
}

const sealLength = 8;
const format = `articles ${recordVersion}`;

export function encodeIndex({ version, fingerprint, sources, names, shards }: CacheIndex): Uint8Array {
  const out = new ByteWriter().string(format).string(version).string(fingerprint).number(sources.size);
  for (const [path, bytes] of sources) out.string(path).bytes(bytes);
  writeNames(out, names, undefined);
  out.number(shards.length);
  for (const shard of shards) out.string(shard ?? '');
  return sealed(out.done());
}

/** Undefined where it is damaged or of another format. */
export function decodeIndex(bytes: Uint8Array): CacheIndex | undefined {
  const reader = opened(bytes);
  if (reader?.string() !== format) return undefined;
  const [version, fingerprint] = [reader.string(), reader.string()];
  const sources = new Map<string, Uint8Array>();
  for (let left = reader.number(); left > 0; left--) sources.set(reader.string(), reader.bytes());
  const names = new NameTable();
  readNames(reader, names, undefined);
  const shards = Array.from({ length: reader.number() }, () => reader.string() || undefined);
  return { version, fingerprint, sources, names, shards };
}

/** `known`: the names in the index that goes with it. */
export function encodeShard(articles: readonly CachedArticle[], known: NameTable): Uint8Array {
  const out = new ByteWriter().string(format);
  for (const { stamp } of articles) {
    out.number(stamp.size).float(stamp.modified);
    out.number(stamp.sidecarSize).float(stamp.sidecarModified).number(stamp.row);
  }
  const stamps = out.done();
  const records = encodeRecords(
    articles.map(({ record }) => record),
    known,
  );
  return sealed(new ByteWriter().bytes(stamps).raw(records).done());
}

/** The articles of a shard, one by one; none where it is damaged or of another format. For the rest see `decodeRecords`. */
export function* decodeShard(
  bytes: Uint8Array,
  names: NameTable,
  known: Int32Array,
): Generator<CachedArticle, void> {
  const reader = opened(bytes);
  if (!reader) return;
  const stamps = new ByteReader(reader.bytes());
  if (stamps.string() !== format) return;
  for (const record of decodeRecords(reader.rest(), names, known)) {
    const [size, modified] = [stamps.number(), stamps.float()];
    const [sidecarSize, sidecarModified] = [stamps.number(), stamps.float()];
    yield { record, stamp: { size, modified, sidecarSize, sidecarModified, row: stamps.number() } };
  }
}

export function stampOf(
  article: FileStamp | undefined,
  sidecar: FileStamp | undefined,
  row: number,
): ArticleStamp {
  return {
    size: article?.size ?? 0,
    modified: article?.modified ?? 0,
    sidecarSize: sidecar?.size ?? 0,
    sidecarModified: sidecar?.modified ?? 0,
    row,
  };
}

export function isSameStamp(a: ArticleStamp, b: ArticleStamp): boolean {
  return (
    a.size === b.size &&
    a.modified === b.modified &&
    a.sidecarSize === b.sidecarSize &&
    a.sidecarModified === b.sidecarModified &&
    a.row === b.row
  );
}

/** The bytes with their checksum before them. */
function sealed(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length + sealLength);
  const view = new DataView(out.buffer);
  checksum(bytes).forEach((half, at) => view.setUint32(at * 4, half, true));
  out.set(bytes, sealLength);
  return out;
}

/** The checksum that stands before the bytes, as letters. */
export function sealOf(sealed: Uint8Array): string {
  return Array.from(sealed.subarray(0, sealLength), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What was sealed; undefined where it is no longer what it was. */
function opened(bytes: Uint8Array): ByteReader | undefined {
  if (bytes.length < sealLength) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const isWhole = checksum(bytes, sealLength).every((half, at) => view.getUint32(at * 4, true) === half);
  return isWhole ? new ByteReader(bytes.subarray(sealLength)) : undefined;
}
