import type { Problem } from '../problem';
import type { Splice } from '../yaml/source';

/** What a fix does; the surface makes its title of it. */
export type FixKind =
  /** Replaces a tab, a word, an id, a kind, … by `to`. */
  | 'replace'
  | 'spaces'
  | 'new-id'
  | 'rename'
  | 'text'
  | 'number'
  | 'list'
  | 'mapping'
  | 'remove'
  | 'version'
  | 'add-key'
  | 'swap'
  | 'quote';

/** A change of the text of the file that a problem is in. */
export interface TextFix {
  readonly kind: FixKind;
  /** What is there afterwards, for the title: the new name, the key. */
  readonly to?: string;
  readonly splices: readonly Splice[];
}

/** What a fix may need to know. */
export interface FixContext {
  /** What would be wrong with the file if it had this text. */
  readonly read: (text: string) => readonly Problem[];
  /** An id that no passage has. */
  readonly newId: () => string;
  /** The names that there are, with other words that mean them: labels, aliases. */
  readonly names: (what: 'tag' | 'actor' | 'place' | 'role') => readonly KnownName[];
}

export interface KnownName {
  readonly name: string;
  readonly words?: readonly string[];
}

/** Finds fixes for one code of problem; they are tried before they are offered. */
export type Fixer = (problem: Problem, text: string, context: FixContext) => readonly TextFix[];
