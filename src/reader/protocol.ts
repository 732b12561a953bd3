import type { Direction } from '../core/text/direction';
import type { BlockKind } from '../core/text/structure';

/**
 * What the page of the reading view and its host say to each other. All offsets are UTF-16 units of the article's
 * normalised text. Both sides read what they get through the functions at the end: a message that is none is dropped.
 */

/** Kinds of names that differ on the page; close ones share a look. */
export const markKinds = [
  'person',
  'organisation',
  'armedGroup',
  'state',
  'office',
  'outlet',
  'people',
  'country',
  'region',
  'settlement',
  'site',
  'river',
] as const;
export type MarkKind = (typeof markKinds)[number];

export interface PageBlock {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  readonly direction: Direction;
  /** BCP 47, where it is not the article's. */
  readonly language?: string;
}

export interface PageArticle {
  /** Shown as the headline where the text has none of its own; else only to screen readers. */
  readonly title: string;
  readonly language: string;
  readonly direction: Direction;
  readonly text: string;
  readonly blocks: readonly PageBlock[];
  /** Source, date and length, as they stand above the article. */
  readonly facts: readonly string[];
}

export interface PageSettings {
  /** CSS font families; "Noto Naskh Arabic" and "Amiri" are always there. */
  readonly font: string;
  /** In CSS pixels. */
  readonly fontSize: number;
  /** In multiples of the font size. */
  readonly lineHeight: number;
  /** Characters in a line. */
  readonly measure: number;
}

export type HostMessage =
  | { readonly type: 'article'; readonly article: PageArticle; readonly place: number }
  | { readonly type: 'settings'; readonly settings: PageSettings };

export type PageMessage =
  /** The page listens. */
  | { readonly type: 'ready' }
  /** What is in view: offsets of the first and the last line. */
  | { readonly type: 'scrolled'; readonly first: number; readonly last: number };

type Fields = Readonly<Record<string, unknown>>;

/** What the page got from its host; undefined for anything else that a window can be sent. */
export function readHostMessage(value: unknown): HostMessage | undefined {
  if (!isRecord(value)) return undefined;
  switch (value['type']) {
    case 'article':
      return isArticle(value['article']) && isOffset(value['place']) ? (value as HostMessage) : undefined;
    case 'settings':
      return isSettings(value['settings']) ? (value as HostMessage) : undefined;
    default:
      return undefined;
  }
}

/** What the host got from a page; undefined for anything that is no message of ours. */
export function readPageMessage(value: unknown): PageMessage | undefined {
  if (!isRecord(value)) return undefined;
  switch (value['type']) {
    case 'ready':
      return { type: 'ready' };
    case 'scrolled': {
      const { first, last } = value;
      return isOffset(first) && isOffset(last) ? { type: 'scrolled', first, last } : undefined;
    }
    default:
      return undefined;
  }
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isArticle(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { title, language, direction, text, blocks, facts } = value;
  return (
    [title, language, direction, text].every((field) => typeof field === 'string') &&
    Array.isArray(blocks) &&
    blocks.every((block: unknown) => isRecord(block) && isOffset(block['start']) && isOffset(block['end'])) &&
    Array.isArray(facts)
  );
}

function isSettings(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { font, fontSize, lineHeight, measure } = value;
  return (
    typeof font === 'string' && [fontSize, lineHeight, measure].every((n) => typeof n === 'number' && n > 0)
  );
}
