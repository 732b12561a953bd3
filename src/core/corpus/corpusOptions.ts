import type { Entity } from '../gazetteer/entity';
import type { Pause } from '../slices';
import type { Article } from './article';
import type { OpenReadingPool } from './readingPool';

/** What changed in a corpus: these files and articles, or (undefined) anything. */
export interface CorpusChange {
  readonly articles?: ReadonlySet<string>;
}

export interface CorpusOptions {
  readonly builtin: readonly Entity[];
  /** The file of `LanguageNames` of a language (two or three letters) that the bundle lacks; undefined for none. */
  readonly languageNames?: (language: string) => Promise<Uint8Array | undefined>;
  /** Awaited between articles while many are read; a host lets its event loop run here when it is time. */
  readonly pause?: Pause | undefined;
  /** Where many articles are to be read, threads that do it. */
  readonly pool?: OpenReadingPool | undefined;
  /** Articles to begin with: the others are listed later, by `list`. */
  readonly first?: readonly string[];
}

export interface ListingOptions {
  /** Whether all articles will be read next, for no cache has them: threads get up while they are listed. */
  readonly willRead?: boolean;
}

export interface ReadingOptions {
  /** Paths to read before the others. */
  readonly first?: readonly string[];
  /** Reads these only. */
  readonly only?: readonly string[];
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, total: number) => void;
  /** Called with the path of each article when it has been read. */
  readonly read?: (path: string) => void;
  /**
   * Called with each article as it is read, and its text (normalised; absent where it is unreadable). All are read on
   * this thread then.
   */
  readonly visit?: (article: Article, text: string | undefined) => void;
}
