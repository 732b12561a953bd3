import type { OpenReadingPool, ReadingPool } from './readingPool';
import { isSameFile } from './settings';

/** What the settings come from that threads read by. */
type Sources = ReadonlyMap<string, Uint8Array>;

/** So few articles are read before threads have started. */
export const worthThreads = 300;

/**
 * Starts the threads of a reading, or before it: they take a while to get up, and meanwhile the articles can be listed.
 */
export class PoolKeeper {
  readonly #open: OpenReadingPool | undefined;
  #early: { readonly pool: ReadingPool; readonly sources: Sources } | undefined;

  constructor(open: OpenReadingPool | undefined) {
    this.#open = open;
  }

  /** Starts threads for a reading that will come, of about so many articles. */
  prepare(sources: Sources, articles: number): void {
    if (this.#early || articles < worthThreads) return;
    const pool = this.#open?.(sources, articles);
    if (pool) this.#early = { pool, sources };
  }

  /** Threads for so many articles by these settings, for the caller to end; undefined where they are not worth it. */
  take(sources: Sources, articles: number): ReadingPool | undefined {
    const early = this.#early;
    if (early && articles >= worthThreads && isSame(early.sources, sources)) {
      this.#early = undefined;
      return early.pool;
    }
    this.dispose();
    return articles < worthThreads ? undefined : this.#open?.(sources, articles);
  }

  /** Ends the threads that nobody took. */
  dispose(): void {
    this.#early?.pool.dispose();
    this.#early = undefined;
  }
}

function isSame(one: Sources, other: Sources): boolean {
  return one.size === other.size && [...one].every(([path, bytes]) => isSameFile(bytes, other.get(path)));
}
