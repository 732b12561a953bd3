import type { Entity } from '../gazetteer/entity';
import type { Article } from './article';

/** What changed in a corpus: these files and articles, or (undefined) anything. */
export interface CorpusChange {
  readonly articles?: ReadonlySet<string>;
}

export interface CorpusOptions {
  readonly builtin: readonly Entity[];
  /** Awaited between articles while many are read; a host lets its event loop run here when it is time. */
  readonly pause?: () => Promise<void>;
}

export interface ReadingOptions {
  /** Paths to read before the others. */
  readonly first?: readonly string[];
  /** Reads these only. */
  readonly only?: readonly string[];
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, total: number) => void;
  /** Called with each article as it is read, and its text (normalised; absent where it is unreadable). */
  readonly visit?: (article: Article, text: string | undefined) => void;
}
