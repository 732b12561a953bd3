import type { Article } from './article';

/** What is known of an article beside its mentions; values that many articles share are the same string. */
export interface ArticleFacts extends Pick<
  Article,
  | 'path'
  | 'state'
  | 'title'
  | 'language'
  | 'source'
  | 'published'
  | 'encoding'
  | 'words'
  | 'sidecar'
  | 'passages'
> {
  /** In UTF-16 units. */
  readonly units: number;
  /** The offsets of the low surrogates; absent where there are none. */
  readonly pairs?: readonly number[] | undefined;
}
