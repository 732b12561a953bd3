import {
  markKinds,
  stringKeys,
  toolbarCommands,
  type HostMessage,
  type MarkKind,
  type PageMessage,
} from './protocol';

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const offset: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const positive: Check = (value) => typeof value === 'number' && value > 0 && Number.isFinite(value);
const oneOf =
  (...allowed: readonly string[]): Check =>
  (value) =>
    allowed.includes(value as string);
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const shape =
  (fields: Shape): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([key, check]) => check((value as Record<string, unknown>)[key]));

const span = { start: offset, end: offset };
const kind = oneOf(...markKinds);
const colour: Check = (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/u.test(value);
const direction = oneOf('rtl', 'ltr');

const hostMessages: Readonly<Record<HostMessage['type'], Check>> = {
  strings: shape({ strings: shape(Object.fromEntries(stringKeys.map((key) => [key, text]))) }),
  settings: shape({
    settings: shape({
      font: text,
      fontSize: positive,
      lineHeight: positive,
      measure: positive,
      hiddenKinds: list(kind),
    }),
  }),
  article: shape({
    place: offset,
    article: shape({
      title: text,
      language: text,
      direction,
      text,
      blocks: list(shape({ ...span, kind: text, direction, language: optional(text) })),
      facts: list(text),
    }),
  }),
  marks: shape({
    mentions: list(shape({ ...span, kind, candidate: flag, key: text })),
    passages: list(
      shape({
        ...span,
        id: text,
        colour,
        tags: list(text),
        note: text,
        changed: flag,
      }),
    ),
    recent: list(shape({ label: text, colour })),
  }),
  select: shape({ ...span, say: text, focus: flag }),
  follow: shape({ offset }),
  card: shape({
    card: offset,
    span: shape(span),
    paragraphs: list(shape({ quoted: flag, pieces: list(shape({ type: oneOf('text', 'break', 'link') })) })),
  }),
  do: shape({ what: oneOf('find', 'grow', 'shrink', 'card', 'only') }),
};

const pageMessages: Readonly<Record<PageMessage['type'], Check>> = {
  ready: shape({}),
  scrolled: shape({ first: offset, last: offset }),
  selected: shape(span),
  focus: shape({ on: oneOf('article', 'field') }),
  card: shape({ card: offset, offset }),
  link: shape({ card: offset, link: offset }),
  run: shape({ command: oneOf(...toolbarCommands), recent: optional(offset) }),
  hide: shape({ kinds: list(kind) }),
};

/** What the page got from its host; undefined for anything else that a window can be sent. */
export function readHostMessage(value: unknown): HostMessage | undefined {
  return isMessage(value, hostMessages) ? (value as HostMessage) : undefined;
}

/** What the host got from a page; undefined for anything that is no message of ours. */
export function readPageMessage(value: unknown): PageMessage | undefined {
  return isMessage(value, pageMessages) ? (value as PageMessage) : undefined;
}

/** What is stored of the kinds that are switched off. */
export function readMarkKinds(value: unknown): readonly MarkKind[] {
  return Array.isArray(value) ? (value.filter(kind) as MarkKind[]) : [];
}

function isMessage(value: unknown, known: Shape): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  const { type } = value;
  return typeof type === 'string' && Object.hasOwn(known, type) && known[type]?.(value) === true;
}
