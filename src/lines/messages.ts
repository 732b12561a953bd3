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
  listKinds,
  missingParts,
  retagWays,
  stringKeys,
  type HostMessage,
  type PageMessage,
} from './protocol';

const tags = list(shape({ label: text, colour }));
const lineTags = { tags, by: text, note: text, state: text, done: flag };

/** Reads what the page gets from its host. */
export const readHostMessage = messageReader<HostMessage>({
  strings: shape({ strings: texts(stringKeys) }),
  settings: shape({ settings: shape({ font: text, fontSize: positive }) }),
  begin: shape({ kind: oneOf(...listKinds), title: text, query: optional(text), giving: tags }),
  lines: shape({
    articles: list(shape({ title: text, language: text, source: text, published: text })),
    lines: list(shape({ article: offset, before: text, text, after: text, direction, ...lineTags })),
  }),
  progress: shape({ done: offset, total: offset }),
  end: shape({ missing: oneOf(...missingParts) }),
  tags: shape({ lines: list(shape({ line: offset, ...lineTags })) }),
  say: shape({ text }),
  focus: shape({}),
});

/** Reads what the host gets from a page. */
export const readPageMessage = messageReader<PageMessage>({
  ready: shape({}),
  open: shape({ line: offset, go: flag }),
  tag: shape({ lines: list(offset) }),
  retag: shape({ lines: list(offset), way: oneOf(...retagWays) }),
  export: shape({ lines: list(offset), to: oneOf('clipboard', 'file') }),
  search: shape({ query: text }),
  refresh: shape({}),
  stop: shape({}),
  focus: shape({ on: oneOf('lines', 'field') }),
});
