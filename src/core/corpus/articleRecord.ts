import type { Problem } from '../problem';
import type { WordSignature } from '../recognise/wordSignature';
import type { ReadArticle } from './articleReader';
import type { ArticleFacts } from './articleFacts';
import type { NameTable } from './nameTable';
import { packMentions } from './packedMentions';

/** An article as it was read, without its text, in the form in which it is kept, stored and sent between threads. */
export interface ArticleRecord {
  readonly facts: ArticleFacts;
  /** See `packMentions`. */
  readonly mentions: Int32Array;
  /** What the numbers in `mentions` stand for. */
  readonly names: NameTable;
  /** Which words it has. */
  readonly words: WordSignature;
  readonly problems: readonly Problem[];
}

export function recordOf(
  { facts, mentions, words, problems, text = '' }: ReadArticle,
  names: NameTable,
): ArticleRecord {
  return { facts, mentions: packMentions(mentions, text, names), names, words, problems };
}
