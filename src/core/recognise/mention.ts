import type { ActorKind, EntityKind, PlaceKind } from '../gazetteer/entity';
import type { NameForm } from '../gazetteer/nameForm';

/** A stretch of an article that names an entity. Offsets are UTF-16 units of the normalised text, end exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  /** The entity; null for a candidate. */
  readonly id: string | null;
  /** The entity's kind; of a candidate, as guessed. */
  readonly subtype: ActorKind | PlaceKind;
  readonly form: NameForm;
  /** The name of a place that stands for its government. */
  readonly metonym: boolean;
  /** Inside a longer mention. */
  readonly nested: boolean;
  /** Which rule decided, for the hover card and the ablation. */
  readonly rule: MentionRule;
}

export type MentionRule =
  | 'name'
  | 'variant'
  | 'metonym'
  | 'short-form'
  | 'title'
  | 'place-noun'
  | 'organisation-noun'
  | 'kunya'
  | 'given-name'
  | 'saying'
  | 'letters'
  | 'correction';

/** A candidate is a name that the local grammar found but no gazetteer knows. */
export function isCandidate(mention: Mention): boolean {
  return mention.id === null;
}
