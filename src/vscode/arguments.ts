import { Uri } from 'vscode';
import type { EntityKind, EntityRef } from '../core/gazetteer/entity';

/**
 * What a hover link or a tree item hands to a jump: an entity, and the mention that it starts from. A candidate has
 * no id; which one is meant, its place says.
 */
export type MentionArgument = MentionPlace & (EntityRef | { readonly kind: EntityKind; readonly id: null });

interface MentionPlace {
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

/** A place in an article, as a tree item hands it to the command that opens it. */
export interface ArticleArgument {
  readonly uri: string;
  /** UTF-16 offsets in the article's normalised text. */
  readonly start?: number;
  readonly end?: number;
}

/** Anything can call a command with anything: what is no such argument is undefined. */
export function mentionArgument(value: unknown): MentionArgument | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, id, uri, start, end } = value;
  if (kind !== 'actor' && kind !== 'place') return undefined;
  const place: MentionPlace = {
    ...(typeof uri === 'string' ? { uri } : {}),
    ...(isOffset(start) && isOffset(end) ? { start, end } : {}),
  };
  if (id === null) return { kind, id, ...place };
  return typeof id === 'string' ? { kind, id, ...place } : undefined;
}

export function passageArgument(value: unknown): PassageArgument | undefined {
  if (!isRecord(value)) return undefined;
  const { uri, id } = value;
  return typeof uri === 'string' && typeof id === 'string' ? { uri, id } : undefined;
}

export function articleArgument(value: unknown): ArticleArgument | undefined {
  if (!isRecord(value)) return undefined;
  const { uri, start, end } = value;
  if (typeof uri !== 'string') return undefined;
  return { uri, ...(isOffset(start) && isOffset(end) ? { start, end } : {}) };
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
