import { Uri } from 'vscode';
import type { EntityRef } from '../core/gazetteer/entity';

/** What a hover link or a tree item hands to a jump: an entity, and the mention that it starts from. */
export interface MentionArgument extends EntityRef {
  /** The article, as a string, for links carry JSON. */
  readonly uri?: string;
  /** UTF-16 offsets of the mention in the article's normalised text. */
  readonly start?: number;
  readonly end?: number;
}

/** What a hover link or a tree item hands to a command on a passage. */
export interface PassageArgument {
  readonly uri: string;
  readonly id: string;
}

/** Anything can call a command with anything: what is no such argument is undefined. */
export function mentionArgument(value: unknown): MentionArgument | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, id, uri, start, end } = value;
  if ((kind !== 'actor' && kind !== 'place') || typeof id !== 'string') return undefined;
  return {
    kind,
    id,
    ...(typeof uri === 'string' ? { uri } : {}),
    ...(isOffset(start) && isOffset(end) ? { start, end } : {}),
  };
}

export function passageArgument(value: unknown): PassageArgument | undefined {
  if (!isRecord(value)) return undefined;
  const { uri, id } = value;
  return typeof uri === 'string' && typeof id === 'string' ? { uri, id } : undefined;
}

/** The URI of an argument; undefined where it is none. */
export function argumentUri(uri: string | undefined): Uri | undefined {
  try {
    return uri === undefined ? undefined : Uri.parse(uri, true);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
