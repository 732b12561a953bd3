import {
  colour,
  direction,
  flag,
  list,
  messageReader,
  offset,
  oneOf,
  optional,
  positive,
  shape,
  text,
  texts,
} from '../page/checks';
import {
  markKinds,
  stringKeys,
  toolbarCommands,
  type CardPiece,
  type HostMessage,
  type MarkKind,
  type PageMessage,
} from './protocol';

const span = { start: offset, end: offset };
const kind = oneOf(...markKinds);
const part = {
  text,
  blocks: list(
    shape({
      ...span,
      kind: text,
      direction,
      language: optional(text),
      runs: list(shape({ ...span, language: optional(text) })),
    }),
  ),
};

const readPiece = messageReader<CardPiece>({
  text: shape({ text, strong: flag }),
  break: shape({}),
  link: shape({ text, title: text, link: offset }),
});

/** Reads what the page gets from its host. */
export const readHostMessage = messageReader<HostMessage>({
  strings: shape({ strings: texts(stringKeys) }),
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
      length: offset,
      ...part,
      facts: list(text),
    }),
  }),
  more: shape({ part: shape(part) }),
  mentions: shape({ mentions: list(shape({ ...span, kind, candidate: flag, key: text })) }),
  passages: shape({
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
    paragraphs: list(shape({ quoted: flag, pieces: list((value) => readPiece(value) !== undefined) })),
  }),
  do: shape({ what: oneOf('find', 'grow', 'shrink', 'card') }),
});

/** Reads what the host gets from a page. */
export const readPageMessage = messageReader<PageMessage>({
  ready: shape({}),
  scrolled: shape({ first: offset, last: offset }),
  selected: shape(span),
  focus: shape({ on: oneOf('article', 'field', 'away') }),
  card: shape({ card: offset, offset }),
  link: shape({ card: offset, link: offset }),
  run: shape({ command: oneOf(...toolbarCommands), recent: optional(offset) }),
  hide: shape({ kinds: list(kind) }),
});

/** What is stored of the kinds that are switched off. */
export function readMarkKinds(value: unknown): readonly MarkKind[] {
  return Array.isArray(value) ? (value.filter(kind) as MarkKind[]) : [];
}
