import type { Problem } from './problem';

/** The new text of a file (undefined: no such file), or why it cannot be had. */
export type EditedFile =
  | { readonly ok: true; readonly text: string | undefined }
  | { readonly ok: false; readonly problem: Problem };

/** The same of a file that is there afterwards. */
export type EditResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem };
