import type { Problem } from '../problem';

/**
 * What lets a stretch of an article be found again. Offsets as on disk: code points of the normalised text, start
 * inclusive, end exclusive.
 */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Up to 64 code points (256 where that is needed to be unique) on each side. */
  readonly before: string;
  readonly after: string;
}

export interface PassageActor {
  readonly id: string;
  readonly role?: string;
}

/** A stretch of an article that a reader tagged, as its sidecar has it. */
export interface Passage {
  readonly id: string;
  readonly anchor: Anchor;
  /** Paths in the codebook; at least one. */
  readonly tags: readonly string[];
  readonly actors: readonly PassageActor[];
  /** Markdown. */
  readonly note?: string;
  readonly by?: string;
  /** ISO 8601. */
  readonly created?: string;
  /** Line of the entry in the sidecar, from 1. */
  readonly line: number;
  /** Lines of `tags` and of `actors`, one each, from 1. Absent for a passage that comes from no file. */
  readonly lines?: { readonly tags: readonly number[]; readonly actors: readonly number[] };
}

/** A passage to be written: the file gives it its line. */
export type NewPassage = Omit<Passage, 'line' | 'lines'>;

/** What a passage that cannot be used names. */
export type UnusedPassage = Pick<Passage, 'tags' | 'actors' | 'line' | 'lines'>;

/** A correction of what was recognised at a place; it overrides everything else. */
export interface MentionCorrection {
  readonly anchor: Anchor;
  readonly is: { readonly kind: 'actor' | 'place'; readonly id: string } | 'not-a-name';
  readonly line: number;
}

export type NewCorrection = Omit<MentionCorrection, 'line'>;

/** What a reader knows about an article; all of it optional. */
export interface ArticleMetadata {
  readonly title?: string;
  readonly source?: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly published?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly tags?: readonly string[];
  /** Lines of `tags` in the sidecar, one each, from 1. */
  readonly tagLines?: readonly number[];
  readonly note?: string;
}

/** The content of a sidecar, without its bad entries (those are in `problems`). */
export interface Sidecar {
  readonly metadata: ArticleMetadata;
  readonly passages: readonly Passage[];
  /** Of the bad entries of `passages`: their tags and actors are checked all the same. Absent where there are none. */
  readonly unused?: readonly UnusedPassage[];
  readonly corrections: readonly MentionCorrection[];
  readonly problems: readonly Problem[];
  /** False when the text does not parse or has no version or a newer one: it must not be written then. */
  readonly writable: boolean;
}

export type AnchorState = 'exact' | 'moved' | 'changed' | 'lost';

/** Where an anchor stands in a text. Offsets are UTF-16 units; of a lost one they are absent. */
export type Anchored =
  | {
      readonly state: 'exact' | 'moved' | 'changed';
      readonly start: number;
      readonly end: number;
      readonly score: number;
    }
  | { readonly state: 'lost'; readonly score: number };
