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

/** Runs of characters between white space. */
export function countWords(text: string): number {
  let words = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isWhite =
      unit <= 0x20 ? unit === 0x20 || (unit >= 9 && unit <= 13) : unit >= 0xa0 && isRareWhite(unit);
    if (!isWhite && !isInside) words++;
    isInside = !isWhite;
  }
  return words;
}

/** The white space of `\s` beyond ASCII. */
function isRareWhite(unit: number): boolean {
  if (unit < 0x1680) return unit === 0xa0;
  if (unit < 0x2000) return unit === 0x1680;
  if (unit > 0x3000) return unit === 0xfeff;
  return (
    unit <= 0x200a ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** What the sidecar says of an article, and the table of metadata where the sidecar says nothing. */
export function mergeMetadata(sidecar: ArticleMetadata, table: ArticleMetadata | undefined): ArticleMetadata {
  return { ...table, ...sidecar };
}
