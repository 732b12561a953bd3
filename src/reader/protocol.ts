import type { Direction } from '../core/text/direction';
import type { BlockKind } from '../core/text/structure';
import type { Span } from '../core/text/words';

/**
 * What the page of the reading view and its host say to each other. All offsets are UTF-16 units of the article's
 * normalised text. Both sides read what they get through `messages.ts`: a message that is none is dropped.
 */

/** Kinds of names that differ on the page; close ones share a look. */
export const markKinds = [
  'person',
  'organisation',
  'armedGroup',
  'state',
  'office',
  'outlet',
  'people',
  'country',
  'region',
  'settlement',
  'site',
  'river',
] as const;
export type MarkKind = (typeof markKinds)[number];

export interface PageBlock extends Span {
  readonly kind: BlockKind;
  readonly direction: Direction;
  /** BCP 47, where it is not the article's. */
  readonly language?: string;
  /** What in it runs the other way, in order: it is isolated. */
  readonly runs: readonly PageRun[];
}

/** Foreign words or a number in a block. */
export interface PageRun extends Span {
  /** BCP 47; a number has none. */
  readonly language?: string;
}

/** A stretch of an article: its letters, and the blocks that they are set in. Each follows on the one before. */
export interface ArticlePart {
  readonly text: string;
  readonly blocks: readonly PageBlock[];
}

/** An article as far as it has come: a long one comes in parts, first the one that is read first. */
export interface PageArticle extends ArticlePart {
  /** Shown as the headline where the text has none of its own. */
  readonly title: string;
  readonly language: string;
  readonly direction: Direction;
  /** Of the whole text. */
  readonly length: number;
  /** Source, date and length, as they stand above the article. */
  readonly facts: readonly string[];
}

/** A name that is marked; none lies in another. */
export interface PageMention extends Span {
  readonly kind: MarkKind;
  readonly candidate: boolean;
  /** The same for all mentions of one actor or place. */
  readonly key: string;
}

/** A tagged passage that has a place in the text. */
export interface PagePassage extends Span {
  readonly id: string;
  /** `#rrggbb`, of its first tag. */
  readonly colour: string;
  /** Labels in the reader's language. */
  readonly tags: readonly string[];
  /** What else a screen reader says: the note, and that the words have changed. */
  readonly note: string;
  readonly changed: boolean;
}

/** A tag used lately, as the toolbar offers it. */
export interface PageTag {
  readonly label: string;
  /** `#rrggbb`. */
  readonly colour: string;
}

export interface PageSettings {
  /** CSS font families; "Noto Naskh Arabic" and "Amiri" are always there. */
  readonly font: string;
  /** In CSS pixels. */
  readonly fontSize: number;
  /** In multiples of the font size. */
  readonly lineHeight: number;
  /** Characters in a line. */
  readonly measure: number;
  readonly hiddenKinds: readonly MarkKind[];
}

/** A part of a card. Icons are left out: the page has words for everything. */
export type CardPiece =
  | { readonly type: 'text'; readonly text: string; readonly strong: boolean }
  | { readonly type: 'break' }
  /** The host knows what the n-th link of a card runs. */
  | { readonly type: 'link'; readonly text: string; readonly title: string; readonly link: number };

/** A paragraph of a card. */
export interface CardParagraph {
  readonly quoted: boolean;
  readonly pieces: readonly CardPiece[];
}

/** The words that the page speaks itself, in the reader's language. `{0}` stands for a value. */
export const stringKeys = [
  'article',
  'legend',
  'passages',
  'passage',
  'note',
  'changed',
  'tag',
  'tagSentence',
  'addNote',
  'copy',
  'selection',
  'card',
  'close',
  'onlyThis',
  'showAll',
  'find',
  'findNext',
  'findPrevious',
  'findCount',
  'findNothing',
  'without',
  'mention',
  'candidate',
  'selected',
  ...markKinds,
] as const;
export type PageStrings = Readonly<Record<(typeof stringKeys)[number], string>>;

export type HostMessage =
  | { readonly type: 'strings'; readonly strings: PageStrings }
  | { readonly type: 'settings'; readonly settings: PageSettings }
  /** `place`: the offset to begin at. */
  | { readonly type: 'article'; readonly article: PageArticle; readonly place: number }
  | { readonly type: 'more'; readonly part: ArticlePart }
  | { readonly type: 'mentions'; readonly mentions: readonly PageMention[] }
  | {
      readonly type: 'passages';
      readonly passages: readonly PagePassage[];
      /** The tags used lately; the host knows the n-th. */
      readonly recent: readonly PageTag[];
    }
  /** Selects a stretch and brings it before the eyes; `say` is announced. */
  | {
      readonly type: 'select';
      readonly start: number;
      readonly end: number;
      readonly say: string;
      readonly focus: boolean;
    }
  /** The text editor beside was scrolled, or something was selected in it. */
  | { readonly type: 'follow'; readonly offset: number }
  | {
      readonly type: 'card';
      readonly card: number;
      readonly span: Span;
      readonly paragraphs: readonly CardParagraph[];
    }
  | { readonly type: 'do'; readonly what: 'find' | 'grow' | 'shrink' | 'card' };

/** What the selection toolbar offers; `note` tags and then asks for a note. */
export const toolbarCommands = ['tagSelection', 'tagSentence', 'note'] as const;
export type ToolbarCommand = (typeof toolbarCommands)[number];

export type PageMessage =
  /** The page listens. */
  | { readonly type: 'ready' }
  /** What is in view: offsets of the first and the last line. */
  | { readonly type: 'scrolled'; readonly first: number; readonly last: number }
  | { readonly type: 'selected'; readonly start: number; readonly end: number }
  /** Whether keys go to the article, to a field of the page, or elsewhere in the window. */
  | { readonly type: 'focus'; readonly on: 'article' | 'field' | 'away' }
  /** Asks for the card of what is at an offset. */
  | { readonly type: 'card'; readonly card: number; readonly offset: number }
  | { readonly type: 'link'; readonly card: number; readonly link: number }
  | { readonly type: 'run'; readonly command: ToolbarCommand; readonly recent?: number }
  | { readonly type: 'hide'; readonly kinds: readonly MarkKind[] };
