import type { Direction } from '../core/text/direction';

/**
 * What the page of lines and its host say to each other. A line is named by its number in the order in which the host
 * sent it. Both sides read what they get through `messages.ts`: a message that is none is dropped.
 */

/**
 * What a list is: a concordance of words or an entity; the occurrences of a text that are to be tagged alike; passages
 * with a tag; what a search of the corpus found.
 */
export const listKinds = ['concordance', 'occurrences', 'passages', 'search'] as const;
export type ListKind = (typeof listKinds)[number];

export interface PageTag {
  readonly label: string;
  /** `#rrggbb`. */
  readonly colour: string;
}

/** What is known of the passage that a line is, or of those whose words are just those of the line. */
export interface LineTags {
  readonly tags: readonly PageTag[];
  /** The names of those who tagged it. */
  readonly by: string;
  readonly note: string;
  /** What became of the words of a passage: empty where they are as they were. */
  readonly state: string;
  /** There is nothing left to do: the line has the tags that were to be given, or the passage is gone. */
  readonly done: boolean;
}

export interface PageLine extends LineTags {
  /** The number of its article, in the order in which the host sent them. */
  readonly article: number;
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly direction: Direction;
}

export interface PageArticle {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly source: string;
  /** YYYY-MM-DD, YYYY-MM, YYYY or empty. */
  readonly published: string;
}

export interface PageSettings {
  /** CSS font families. */
  readonly font: string;
  /** In CSS pixels. */
  readonly fontSize: number;
}

/** The words that the page speaks itself, in the reader's language. `{0}` stands for a value. */
export const stringKeys = [
  ...['lines', 'count', 'oneLine', 'shown', 'searching', 'more', 'unread', 'nothing', 'find', 'words'],
  ...['query', 'stop'],
  ...['sort', 'article', 'keyword', 'before', 'before2', 'after', 'after2'],
  ...['group', 'none', 'byArticle', 'month', 'source', 'noMonth', 'noSource', 'filter'],
  ...['marked', 'skipped', 'unmarked', 'markAll', 'unmarkAll', 'markedCount', 'tag', 'tagAs'],
  ...['addTags', 'replaceTag', 'removeTags'],
  ...['copy', 'save', 'refresh', 'tagged', 'note', 'actions'],
] as const;
export type StringKey = (typeof stringKeys)[number];

export type PageStrings = Readonly<Record<StringKey, string>>;

export type HostMessage =
  | { readonly type: 'strings'; readonly strings: PageStrings }
  | { readonly type: 'settings'; readonly settings: PageSettings }
  /** A new list; what was there is gone. */
  | {
      readonly type: 'begin';
      readonly kind: ListKind;
      /** What the list is of. */
      readonly title: string;
      /** What may be asked for anew in the page's own field; undefined where nothing may. */
      readonly query?: string | undefined;
      /** The tags that the lines are to get, where they were chosen before. */
      readonly giving: readonly PageTag[];
    }
  | { readonly type: 'lines'; readonly articles: readonly PageArticle[]; readonly lines: readonly PageLine[] }
  /** How much of the corpus was looked through. */
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  /** The list is whole, or as long as a list may be. */
  | { readonly type: 'end'; readonly missing: Missing }
  /** What is known of some lines now. */
  | { readonly type: 'tags'; readonly lines: readonly (LineTags & { readonly line: number })[] }
  /** Says something to whoever listens. */
  | { readonly type: 'say'; readonly text: string }
  /** Leads the keys to the lines. */
  | { readonly type: 'focus' };

/** What a list lacks: nothing, what is more than a list may have, or what is in articles that were not read yet. */
export const missingParts = ['nothing', 'more', 'unread'] as const;
export type Missing = (typeof missingParts)[number];

/** Tags are added, put in the place of the one that the list is of, or removed. */
export const retagWays = ['add', 'replace', 'remove'] as const;
export type RetagWay = (typeof retagWays)[number];

export type PageMessage =
  /** The page listens. */
  | { readonly type: 'ready' }
  /** Shows the place of a line; `go` leads the keys there. */
  | { readonly type: 'open'; readonly line: number; readonly go: boolean }
  /** Asks for tags, where they were not chosen before, and gives them to these lines. */
  | { readonly type: 'tag'; readonly lines: readonly number[] }
  /** Asks for tags, and changes those of the passages that these lines are. */
  | { readonly type: 'retag'; readonly lines: readonly number[]; readonly way: RetagWay }
  /** The lines in the order in which they are shown. */
  | { readonly type: 'export'; readonly lines: readonly number[]; readonly to: 'clipboard' | 'file' }
  | { readonly type: 'search'; readonly query: string }
  | { readonly type: 'refresh' }
  | { readonly type: 'stop' }
  /** Whether keys go to the lines, or to a field of the page. */
  | { readonly type: 'focus'; readonly on: 'lines' | 'field' };
