import {
  colour,
  direction,
  flag,
  isMessage,
  list,
  offset,
  oneOf,
  optional,
  positive,
  shape,
  text,
  type Check,
} from '../reader/checks';
import { listKinds, retagWays, stringKeys, type HostMessage, type PageMessage } from './protocol';

const tags = list(shape({ label: text, colour }));
const lineTags = { tags, by: text, note: text, state: text, done: flag };

const hostMessages: Readonly<Record<HostMessage['type'], Check>> = {
  strings: shape({ strings: shape(Object.fromEntries(stringKeys.map((key) => [key, text]))) }),
  settings: shape({ settings: shape({ font: text, fontSize: positive }) }),
  begin: shape({ kind: oneOf(...listKinds), title: text, query: optional(text), giving: tags }),
  lines: shape({
    articles: list(shape({ title: text, language: text, source: text, published: text })),
    lines: list(shape({ article: offset, before: text, text, after: text, direction, ...lineTags })),
  }),
  progress: shape({ done: offset, total: offset }),
  end: shape({ more: flag }),
  tags: shape({ lines: list(shape({ line: offset, ...lineTags })) }),
  say: shape({ text }),
  focus: shape({}),
};

const pageMessages: Readonly<Record<PageMessage['type'], Check>> = {
  ready: shape({}),
  open: shape({ line: offset, go: flag }),
  tag: shape({ lines: list(offset) }),
  retag: shape({ lines: list(offset), way: oneOf(...retagWays) }),
  export: shape({ lines: list(offset), to: oneOf('clipboard', 'file') }),
  search: shape({ query: text }),
  refresh: shape({}),
  stop: shape({}),
  focus: shape({ on: oneOf('lines', 'field') }),
};

/** What the page got from its host; undefined for anything else that a window can be sent. */
export function readHostMessage(value: unknown): HostMessage | undefined {
  return isMessage(value, hostMessages) ? (value as HostMessage) : undefined;
}

/** What the host got from a page; undefined for anything that is no message of ours. */
export function readPageMessage(value: unknown): PageMessage | undefined {
  return isMessage(value, pageMessages) ? (value as PageMessage) : undefined;
}
