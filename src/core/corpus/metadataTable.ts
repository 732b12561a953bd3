import type { Problem } from '../problem';
import type { ArticleMetadata } from '../tagging/passage';

/** What the table may say of an article. */
export const metadataColumns = ['title', 'source', 'published', 'language'] as const;

/** What `articles.csv` says of the articles. */
export interface MetadataTable {
  /** Article path → its row. */
  readonly rows: ReadonlyMap<string, ArticleMetadata>;
  /** Article path → the line in which its row ends, counted from 1. */
  readonly lines: ReadonlyMap<string, number>;
  /** The languages that rows name. */
  readonly languages: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  /** Tells the file that it was read from. */
  readonly seal?: string;
}

export const noMetadata: MetadataTable = {
  rows: new Map(),
  lines: new Map(),
  languages: new Set(),
  problems: [],
};
