import type { Hit } from '../core/concordance/hits';
import { hitTable } from '../core/concordance/hitTable';
import { UsageError, type Terminal } from './terminal';

/** A place as the command line's JSON has it; what does not apply is undefined, and so left out. */
export function hitJson(hit: Hit): Readonly<Record<string, unknown>> {
  const { article, start, end, text, kind, id, passage, tags } = hit;
  return { article: article.path, start, end, text, kind, id, passage: passage?.id, tags };
}

/** How places are printed; neither: in lines for people. */
export interface Format {
  readonly json?: boolean | undefined;
  readonly csv?: boolean | undefined;
}

/** Throws a `UsageError` where two formats are asked for at once. */
export function checkFormat({ json, csv }: Format): void {
  if (json && csv) throw new UsageError('Give --json or --csv, not both.');
}

/** Prints places; `asJson` is what JSON has of them. */
export function printHits(
  hits: readonly Hit[],
  { json, csv }: Format,
  terminal: Terminal,
  asJson: () => unknown = () => ({ hits: hits.map(hitJson) }),
): void {
  if (json) terminal.out(`${JSON.stringify(asJson())}\n`);
  else if (csv) terminal.out(hitTable(hits));
  else for (const hit of hits) terminal.out(`${hitLine(hit)}\n`);
}

/** A place in one line for people. */
function hitLine(hit: Hit): string {
  const { article, start, end, text = '', passage, tags, before = '', after = '', state } = hit;
  const range = start === undefined ? '' : `:${start}-${end ?? start}`;
  const what = tags ? ` ${tags.join(', ')}` : '';
  const marks = state === undefined || state === 'exact' ? '' : ` (${state})`;
  if (tags && !passage) return `${article.path}:${what} (the article as a whole)`;
  const words = text.replace(/\s+/gu, ' ');
  return `${article.path}${range}:${what}${marks} ${before}[${words}]${after}`;
}
