import type { EntryContent, NameList } from './entryContent';

/** A change of `actors.yaml` or `places.yaml`, as a value. Ids are those of the file's own kind. */
export type GazetteerEdit =
  /** The id must be new to the file; at least one name. */
  | { readonly type: 'add-entity'; readonly id: string; readonly content: EntryContent }
  /** More names; an entity of the built-in lists gets an entry that extends it. */
  | {
      readonly type: 'add-names';
      readonly id: string;
      readonly list: NameList;
      readonly names: readonly string[];
    }
  /** Takes names out of the lists of an entry, from whichever they stand in. */
  | { readonly type: 'remove-names'; readonly id: string; readonly names: readonly string[] }
  /** `id: false`; an entry that says something is not switched off, it would be lost. */
  | { readonly type: 'switch-off'; readonly id: string }
  /** Strings that are never a candidate. */
  | { readonly type: 'ignore'; readonly names: readonly string[] }
  /** One entity becomes part of another: its id goes into `was`, what it has and the other lacks joins the other. */
  | { readonly type: 'merge'; readonly from: string; readonly into: string }
  /** The former id goes into `was`; in places `within` follows. The new id must be unused. */
  | { readonly type: 'rename'; readonly from: string; readonly to: string };
