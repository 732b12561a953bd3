import type { Hit } from '../core/concordance/hits';

/** A place as the command line's JSON has it; what does not apply is undefined, and so left out. */
export function hitJson(hit: Hit): Readonly<Record<string, unknown>> {
  const { article, start, end, text, kind, id, passage, tags } = hit;
  return { article: article.path, start, end, text, kind, id, passage: passage?.id, tags };
}

/** A place in one line for people. */
export function hitLine(hit: Hit): string {
  const { article, start, end, text = '', passage, tags, before = '', after = '', state } = hit;
  const range = start === undefined ? '' : `:${start}-${end ?? start}`;
  const what = tags ? ` ${tags.join(', ')}` : '';
  const marks = state === undefined || state === 'exact' ? '' : ` (${state})`;
  if (tags && !passage) return `${article.path}:${what} (the article as a whole)`;
  const words = text.replace(/\s+/gu, ' ');
  return `${article.path}${range}:${what}${marks} ${before}[${words}]${after}`;
}
