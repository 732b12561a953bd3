import type { EntityRef } from '../../core/gazetteer/entity';

/** What a key or a script may say beforehand, so that it is not asked: as `args` of a key binding. */
export interface Answers {
  /** Of “This Is Not a Name”. */
  readonly where?: 'here' | 'everywhere';
  /** Of “This Is …” and “Add as Another Name of …”. */
  readonly entity?: EntityRef;
  /** Of “Add to Actors…” and “Add to Places…”. */
  readonly subtype?: string;
  /** The id of a new entity, or the new id of an entity. */
  readonly newId?: string;
  /** Of “Merge Entities…”: the id of the entity that stays. */
  readonly into?: string;
}

/** Anything can call a command with anything: what is no answer is left out, and the reader is asked. */
export function answersIn(argument: unknown): Answers {
  if (typeof argument !== 'object' || argument === null) return {};
  const { where, entity, subtype, newId, into } = argument as Readonly<Record<string, unknown>>;
  const ref = entityRef(entity);
  return {
    ...(where === 'here' || where === 'everywhere' ? { where } : {}),
    ...(ref ? { entity: ref } : {}),
    ...(isText(subtype) ? { subtype } : {}),
    ...(isText(newId) ? { newId } : {}),
    ...(isText(into) ? { into } : {}),
  };
}

function entityRef(value: unknown): EntityRef | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { kind, id } = value as Readonly<Record<string, unknown>>;
  return (kind === 'actor' || kind === 'place') && isText(id) ? { kind, id } : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length < 500;
}
