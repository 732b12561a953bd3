import type { ActorKind, Entity, EntityKind, PlaceKind } from '../gazetteer/entity';
import type { NameForm } from '../gazetteer/nameForm';
import type { MentionRule } from './mention';

/** What a rule of the local grammar takes a stretch for. */
export interface Guess {
  readonly kind: EntityKind;
  readonly subtype: ActorKind | PlaceKind;
  readonly form: NameForm;
  readonly rule: MentionRule;
  /** The entity, where the rule makes or finds one; else the stretch is a candidate. */
  readonly entity: Entity | undefined;
}

/**
 * All guesses are made here, with the same fields in the same order: an engine that meets thousands of spread copies, each
 * laid out for itself, gives up the fast way to all of them.
 */
function guess(
  kind: EntityKind,
  subtype: ActorKind | PlaceKind,
  form: NameForm,
  rule: MentionRule,
  entity: Entity | undefined,
): Guess {
  return { kind, subtype, form, rule, entity };
}

/** A person of whom the name stands there. */
export function personGuess(rule: MentionRule, entity?: Entity): Guess {
  return guess('actor', 'person', 'name', rule, entity);
}

/** A place by its noun. */
export function placeGuess(subtype: PlaceKind): Guess {
  return guess('place', subtype, 'name', 'place-noun', undefined);
}

/** An organisation by its noun. */
export function organisationGuess(subtype: ActorKind): Guess {
  return guess('actor', subtype, 'name', 'organisation-noun', undefined);
}

/** An entity, by something other than its name. */
export function entityGuess(entity: Entity, form: NameForm, rule: MentionRule): Guess {
  return guess(entity.kind, entity.subtype, form, rule, entity);
}

/** An office that is named by its noun; `entity` where it is that of a known institution. */
export function officeGuess(entity: Entity | undefined): Guess {
  return guess('actor', 'office', 'office', 'title', entity);
}

/** The same again, by a shorter name. */
export function shortened({ kind, subtype, entity }: Guess): Guess {
  return guess(kind, subtype, 'name', 'short-form', entity);
}
