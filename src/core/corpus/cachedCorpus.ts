import type { Pause } from '../slices';
import type { ArticleRecord } from './articleRecord';
import type { ArticleStamp, CachedArticle } from './cacheFiles';
import type { KeptArticle } from './keptArticle';
import type { NameTable } from './nameTable';

/** What a cache needs of a corpus. */
export interface CachedCorpus {
  /** The articles' paths. */
  readonly paths: () => Iterable<string>;
  readonly size: number;
  /** The names that its articles mention. */
  readonly names: NameTable;
  /** Those of them that are worth being stored once for all articles. */
  readonly commonNames: () => NameTable;
  /** Tells the settings by which articles are read from all others. */
  readonly fingerprint: string;
  /** The files that those settings come from. */
  readonly sources: ReadonlyMap<string, Uint8Array>;
  /** Which articles are to be read again because the settings were others, that came from these files. */
  readonly affectedSince: (
    sources: ReadonlyMap<string, Uint8Array>,
  ) => Promise<(article: KeptArticle) => boolean>;
  /** What an article stands on now; undefined where it is none. */
  readonly stamp: (path: string) => ArticleStamp | undefined;
  /** Takes in an article as it was read then; false where it has been read already, or is to be read again. */
  readonly keep: (record: ArticleRecord, isAffected: (article: KeptArticle) => boolean) => boolean;
  /** An article as it was read; undefined where it was not, or from something that is not on the disk. */
  readonly record: (path: string) => ArticleRecord | undefined;
  readonly pause: Pause | undefined;
}

/** Those of some articles that can be stored: they were read, and from what is on the disk. */
export function storable(paths: readonly string[], corpus: CachedCorpus): readonly CachedArticle[] {
  return paths.flatMap((path) => {
    const [record, stamp] = [corpus.record(path), corpus.stamp(path)];
    return record && stamp ? [{ record, stamp }] : [];
  });
}
