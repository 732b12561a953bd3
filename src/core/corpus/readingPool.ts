import type { ArticleMetadata } from '../tagging/passage';

/** An article that another thread is to read, with what it cannot know of it. */
export interface ArticleRequest {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Whether there is a sidecar. */
  readonly hasSidecar: boolean;
  /** What the table of metadata says. */
  readonly row?: ArticleMetadata | undefined;
}

/** Reads articles on other threads, all by the same settings. */
export interface ReadingPool {
  /** How many batches can be under way at once to any use. */
  readonly width: number;
  /** The records of these articles, see `encodeRecords`. Throws where the threads do not work. */
  read(articles: readonly ArticleRequest[]): Promise<Uint8Array>;
  dispose(): void;
}

/**
 * Starts threads for settings that come from these files, and about so many articles; undefined where there are no threads
 * to be had.
 */
export type OpenReadingPool = (
  sources: ReadonlyMap<string, Uint8Array>,
  articles: number,
) => ReadingPool | undefined;
