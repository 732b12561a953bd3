import { eachInSlices } from '../slices';
import { storable, type CachedCorpus } from './cachedCorpus';
import {
  decodeIndex,
  decodeShard,
  encodeIndex,
  encodeShard,
  isSameStamp,
  sealOf,
  type CacheIndex,
} from './cacheFiles';
import { shardName, shardOf, shardsFor } from './cacheShards';
import type { KeptArticle } from './keptArticle';
import { NameTable } from './nameTable';

/** Where a cache is kept. What goes wrong there is no matter: `read` says undefined, the others do nothing. */
export interface CacheStore {
  read(name: string): Promise<Uint8Array | undefined>;
  /** Nobody finds half of it under this name, as far as the place allows. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}

const indexName = 'index';
/** Articles of a shard, about, unless said otherwise: what is written anew when one of them has changed. */
const usualShardSize = 256;
/** The files of the settings are stored too where they are at most so many bytes an article. */
const sourcesFor = 512;
/** Shards that are read or written at once. */
const ahead = 4;
/** The index is written whenever so many shards were. */
const betweenIndexes = 64;

/**
 * The articles of a corpus as they were last read, so that they need not be read again. In shards, by the path of the
 * article; an index holds the checksum of each, so that what was written half, or by another window meanwhile, is simply
 * not there. `version` is the program's.
 */
export class ArticleCache {
  readonly #store: CacheStore;
  readonly #version: string;
  readonly #shardSize: number;
  /** The checksums of the shards that are stored and still right. */
  #stored: (string | undefined)[] = [];
  /** The index as it was found, until it is made use of. */
  #found: Promise<CacheIndex | undefined> | undefined;
  /** Of the settings that `#stored` is for. */
  #fingerprint = '';
  /** The names that all of `#stored` have in common. */
  #names = new NameTable();

  constructor(store: CacheStore, version: string, shardSize = usualShardSize) {
    this.#shardSize = shardSize;
    this.#store = store;
    this.#version = version;
  }

  /** Whether there is nothing to restore. */
  async isEmpty(): Promise<boolean> {
    this.#found ??= this.#index();
    return (await this.#found)?.version !== this.#version;
  }

  /** Takes in the articles whose files are as they were. Returns how many. */
  async restore(corpus: CachedCorpus): Promise<number> {
    // Should another window have written meanwhile, what it replaced has another checksum.
    const index = await (this.#found ?? this.#index());
    this.#found = undefined;
    if (index?.version !== this.#version) return 0;
    const { fingerprint } = corpus;
    const isSame = index.fingerprint === fingerprint;
    if (!isSame && index.sources.size === 0) return 0;
    const isAffected = isSame ? () => false : await corpus.affectedSince(index.sources);
    // Whatever comes after other settings have come is not what they ask for.
    const isStale = (): boolean => corpus.fingerprint !== fingerprint;
    this.#fingerprint = index.fingerprint;
    this.#stored = [...index.shards];
    this.#names = index.names;
    const known = corpus.names.adoptAll(index.names);
    let restored = 0;
    const shards = this.#stored.keys();
    const work = async (): Promise<void> => {
      for (const n of shards) {
        // Not in one expression: what others add meanwhile would be lost.
        const more = await this.#restoreShard(n, corpus, known, isAffected, isStale);
        restored += more;
      }
    };
    await Promise.all(Array.from({ length: ahead }, work));
    return restored;
  }

  /** Stores the articles: the shards of those that changed since they were last stored or restored, or are not known. */
  async save(corpus: CachedCorpus, changed: ReadonlySet<string>): Promise<void> {
    const count = shardsFor(corpus.size / this.#shardSize);
    if (this.#stored.length !== count) {
      for (let n = count; n < this.#stored.length; n++) await this.#store.remove(shardName(n));
      this.#stored = Array.from({ length: count }, () => undefined);
      this.#names = corpus.commonNames();
    }
    await eachInSlices(changed, corpus.pause, (path) => {
      this.#stored[shardOf(path, count)] = undefined;
    });
    const missing = new Map<number, string[]>();
    this.#stored.forEach((stored, n) => {
      if (stored === undefined) missing.set(n, []);
    });
    if (missing.size === 0 && this.#fingerprint === corpus.fingerprint) return;
    await eachInSlices(corpus.paths(), corpus.pause, (path) => {
      missing.get(shardOf(path, count))?.push(path);
    });
    const { fingerprint } = corpus;
    // Where other settings come in between, the index of before is no longer right either.
    const isStale = (): boolean => corpus.fingerprint !== fingerprint;
    this.#fingerprint = fingerprint;
    const shards = missing.entries();
    let written = 0;
    const work = async (): Promise<void> => {
      for (const [n, paths] of shards) {
        const bytes = encodeShard(storable(paths.sort(), corpus), this.#names);
        await this.#store.write(shardName(n), bytes);
        if (isStale()) return;
        this.#stored[n] = sealOf(bytes);
        // Of a large corpus much is kept even if the window is closed before all is written.
        if (++written % betweenIndexes === 0) await this.#writeIndex(corpus);
        const rest = corpus.pause?.();
        if (rest) await rest;
      }
    };
    await Promise.all(Array.from({ length: ahead }, work));
    if (!isStale()) await this.#writeIndex(corpus);
  }

  async #index(): Promise<CacheIndex | undefined> {
    return decoded(decodeIndex, await this.#store.read(indexName));
  }

  async #writeIndex(corpus: CachedCorpus): Promise<void> {
    let size = 0;
    for (const bytes of corpus.sources.values()) size += bytes.length;
    const sources = size <= corpus.size * sourcesFor ? corpus.sources : new Map<string, Uint8Array>();
    const index = {
      version: this.#version,
      fingerprint: this.#fingerprint,
      sources,
      names: this.#names,
      shards: this.#stored,
    };
    await this.#store.write(indexName, encodeIndex(index));
  }

  async #restoreShard(
    n: number,
    corpus: CachedCorpus,
    known: Int32Array,
    isAffected: (article: KeptArticle) => boolean,
    isStale: () => boolean,
  ): Promise<number> {
    const expected = this.#stored[n];
    const bytes = expected === undefined ? undefined : await this.#store.read(shardName(n));
    this.#stored[n] = undefined;
    if (bytes === undefined || sealOf(bytes) !== expected) return 0;
    let restored = 0;
    let isWhole = true;
    try {
      const rest = corpus.pause?.();
      if (rest) await rest;
      for (const { record, stamp } of decodeShard(bytes, corpus.names, known)) {
        if (isStale()) return restored;
        const now = corpus.stamp(record.facts.path);
        if (now && isSameStamp(now, stamp) && corpus.keep(record, isAffected)) restored++;
        else isWhole = false;
        const rest = corpus.pause?.();
        if (rest) await rest;
      }
    } catch {
      // It has the checksum of something that is no shard. What came before is right all the same.
      return restored;
    }
    if (isWhole && restored > 0) this.#stored[n] = expected;
    return restored;
  }
}

function decoded<Value>(
  decode: (bytes: Uint8Array) => Value,
  bytes: Uint8Array | undefined,
): Value | undefined {
  try {
    return bytes && decode(bytes);
  } catch {
    return undefined;
  }
}
