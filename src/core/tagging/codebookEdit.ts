/** What a new tag is called in a language, where its name does not say it. */
export interface NewTagLabel {
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
}

/** A change of the codebook, as a value. Paths are present ones. */
export type CodebookEdit =
  /** With those of its ancestors that are missing; each comes last among its siblings. */
  | {
      readonly type: 'add-tag';
      readonly path: string;
      readonly label?: NewTagLabel;
      readonly description?: string;
    }
  /** Gives a tag, with all below it, another path: another name, another parent, or both. The old path stays valid. */
  | { readonly type: 'move-tag'; readonly path: string; readonly to: string }
  /** Puts a tag, with all below it, into another; the old paths stay valid. */
  | { readonly type: 'merge-tag'; readonly path: string; readonly into: string }
  /** `#rrggbb`; undefined: that of its family. */
  | { readonly type: 'set-colour'; readonly path: string; readonly colour: string | undefined }
  /** An empty text takes the label away. */
  | { readonly type: 'set-label'; readonly path: string; readonly label: NewTagLabel }
  /** With all below it. */
  | { readonly type: 'remove-tag'; readonly path: string };
