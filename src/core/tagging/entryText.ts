import { isMap, isScalar, type Node } from 'yaml';
import type { ListItem } from '../yaml/editList';
import type { FieldChange, FieldValue } from '../yaml/fieldLines';
import { scalarText } from '../yaml/fields';
import { writeScalar } from '../yaml/writeScalar';
import type { Anchor, NewCorrection, NewPassage, PassageActor } from './passage';
import type { ArticleChange } from './sidecarEdit';

/** The order of the keys of an entry of `passages:`. */
export const passageKeys = [
  'id',
  'tags',
  'start',
  'end',
  'quote',
  'before',
  'after',
  'actors',
  'note',
  'by',
  'created',
] as const;

/** The order of the keys of an entry of `mentions:`. */
export const correctionKeys = ['start', 'end', 'quote', 'before', 'after', 'name', 'actor', 'place'] as const;

export const articleKeys = ['title', 'source', 'published', 'language', 'tags', 'note'] as const;

/** The fields of a passage, in their order; those that it does not have without a value. */
export function passageFields(passage: NewPassage): readonly FieldChange[] {
  const { id, anchor, tags, actors, note, by, created } = passage;
  return [
    { key: 'id', value: { text: id } },
    { key: 'tags', value: tagsField(tags) },
    ...anchorFields(anchor),
    { key: 'actors', value: actorsField(actors) },
    { key: 'note', value: noteField(note) },
    { key: 'by', value: textField(by) },
    { key: 'created', value: timeField(created) },
  ];
}

/** The fields of a correction of a mention, in their order. */
export function correctionFields({ anchor, is }: NewCorrection): readonly FieldChange[] {
  return [
    ...anchorFields(anchor),
    is === 'not-a-name' ? { key: 'name', value: { raw: 'false' } } : { key: is.kind, value: { text: is.id } },
  ];
}

/** The fields that a change of what is known about the article sets. */
export function articleFields(change: ArticleChange): readonly FieldChange[] {
  return articleKeys.flatMap((key): readonly FieldChange[] => {
    if (!(key in change)) return [];
    if (key === 'tags') return [{ key, value: tagsField(change.tags) }];
    if (key === 'note') return [{ key, value: noteField(change.note) }];
    return [{ key, value: textField(change[key]) }];
  });
}

function anchorFields({ start, end, quote, before, after }: Anchor): readonly FieldChange[] {
  return [
    { key: 'start', value: { raw: String(start) } },
    { key: 'end', value: { raw: String(end) } },
    { key: 'quote', value: { text: quote } },
    { key: 'before', value: before === '' ? undefined : { text: before } },
    { key: 'after', value: after === '' ? undefined : { text: after } },
  ];
}

function tagsField(tags: readonly string[] | undefined): FieldValue | undefined {
  if (tags === undefined || tags.length === 0) return undefined;
  return { items: tags.map((tag) => ({ key: tag, lines: [`- ${writeScalar(tag)}`] })), keyOf: scalarText };
}

function actorsField(actors: readonly PassageActor[]): FieldValue | undefined {
  if (actors.length === 0) return undefined;
  return { items: actors.map(actorItem), keyOf: actorKey };
}

function noteField(note: string | undefined): FieldValue | undefined {
  return note === undefined ? undefined : { note };
}

/** A moment as we write it needs no quotes: no YAML of version 1.2 takes it for anything but text. */
function timeField(time: string | undefined): FieldValue | undefined {
  if (time === undefined) return undefined;
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(time) ? { raw: time } : { text: time };
}

function textField(text: string | undefined): FieldValue | undefined {
  return text === undefined ? undefined : { text };
}

function actorItem({ id, role }: PassageActor): ListItem {
  const key = JSON.stringify([id, role]);
  if (role === undefined) return { key, lines: [`- ${writeScalar(id)}`] };
  return { key, lines: [`- id: ${writeScalar(id)}`, `  role: ${writeScalar(role)}`] };
}

/** As the key of `actorItem`; undefined for an entry that holds more or less than an actor. */
function actorKey(node: Node): string | undefined {
  if (isScalar(node)) return JSON.stringify([scalarText(node), undefined]);
  if (!isMap(node)) return undefined;
  const part = (key: string): string | undefined => {
    const found: unknown = node.get(key, true);
    return isScalar(found) ? scalarText(found) : undefined;
  };
  return JSON.stringify([part('id'), part('role')]);
}
