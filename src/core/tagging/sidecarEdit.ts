import type { Anchor, ArticleMetadata, NewCorrection, NewPassage, PassageActor } from './passage';

/** A change of a sidecar, as a value. Texts may hold anything; white space at the end of notes is dropped. */
export type SidecarEdit =
  /** The id must be new; at least one tag. */
  | { readonly type: 'add-passage'; readonly passage: NewPassage }
  | { readonly type: 'remove-passage'; readonly id: string }
  /** At least one tag; a passage without tags is to be removed. */
  | { readonly type: 'set-tags'; readonly id: string; readonly tags: readonly string[] }
  /** Undefined or blank: no note. */
  | { readonly type: 'set-note'; readonly id: string; readonly note: string | undefined }
  | { readonly type: 'set-actors'; readonly id: string; readonly actors: readonly PassageActor[] }
  /** Attaches a passage to its present place, or to another. */
  | { readonly type: 'set-anchor'; readonly id: string; readonly anchor: Anchor }
  /** Takes the place of a correction of the same range. */
  | { readonly type: 'add-correction'; readonly correction: NewCorrection }
  | { readonly type: 'remove-correction'; readonly start: number; readonly end: number }
  /** Keys that are there are changed; undefined, blank or empty: no such key. */
  | { readonly type: 'set-article'; readonly article: ArticleChange };

export type ArticleChange = {
  readonly [Key in Exclude<keyof ArticleMetadata, 'tagLines'>]?: ArticleMetadata[Key] | undefined;
};
