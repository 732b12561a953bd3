import type { Mention } from '../recognise/mention';
import type { WordSignature } from '../recognise/wordSignature';
import type { Anchored, ArticleMetadata, Passage, Sidecar } from '../tagging/passage';
import type { CodePoints } from '../text/codePoints';
import { ownString } from '../text/ownString';

/** A passage and where it stands in the article's text. */
export interface AnchoredPassage {
  readonly passage: Passage;
  readonly anchored: Anchored;
}

/** What an article's text and sidecar yield together. */
export interface Analysis {
  /** Sorted by start, the longer first; corrections applied. */
  readonly mentions: readonly Mention[];
  /** In the order of the sidecar. */
  readonly passages: readonly AnchoredPassage[];
}

/** One article of a corpus, without its text. */
export interface Article extends Analysis {
  /** Relative to the corpus folder, with `/`. */
  readonly path: string;
  readonly sidecarPath: string;
  /** `listed`: not read yet; `unreadable`: it cannot be read, and the corpus' problems say why. */
  readonly state: 'listed' | 'read' | 'unreadable';
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly source?: string | undefined;
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly published?: string | undefined;
  /** In code points. */
  readonly length: number;
  /** Converts offsets of mentions and passages to those on disk. */
  readonly points: CodePoints;
  readonly words: number;
  /** Which words it has, see `WordSignature`; empty where that is not known. */
  readonly signature: WordSignature;
  /** How the file was read, where that is not UTF-8. */
  readonly encoding?: string | undefined;
  readonly sidecar: Sidecar;
}

/** Titles are cut to this many UTF-16 units. */
const longestTitle = 200;

/** The first non-blank line of a text; empty where there is none. */
export function firstLine(text: string): string {
  const line = /\S[^\n]*/.exec(text)?.[0].trim() ?? '';
  const title = line.length > longestTitle ? `${line.slice(0, longestTitle)}…` : line;
  return ownString(title);
}

/** What the sidecar says of an article, and the table of metadata where the sidecar says nothing. */
export function mergeMetadata(sidecar: ArticleMetadata, table: ArticleMetadata | undefined): ArticleMetadata {
  return { ...table, ...sidecar };
}
