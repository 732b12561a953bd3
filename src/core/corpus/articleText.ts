import type { Problem } from '../problem';
import { decodeText, type Encoding } from '../text/decode';
import { normaliseText } from '../text/normalise';

/** Larger articles are listed but not read, in bytes. */
export const largestArticle = 4 * 1024 * 1024;

/** A file as it is on disk: its bytes, why they could not be had, or nothing. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly problem: Problem } | 'missing';

/** What the content of an article's file is as text. */
export interface ArticleText {
  /** Normalised; absent where it is no text. */
  readonly text?: string;
  /** How it was read, where that is not UTF-8. */
  readonly encoding?: string;
  readonly problems: readonly Problem[];
}

/** Decodes and normalises the content of an article's file; `said` is the encoding that corpus.yaml names. */
export function decodeArticle(path: string, content: FileContent, said: Encoding | undefined): ArticleText {
  if (content === 'missing')
    return { problems: [fileProblem('file-unreadable', path, { reason: 'it is gone' })] };
  if ('problem' in content) return { problems: [content.problem] };
  const decoded = decodeText(content.bytes, said);
  if (!decoded.ok) return { problems: [fileProblem(decoded.code, path, {}, decoded.line)] };
  const { encoding, guessed } = decoded;
  const text = normaliseText(decoded.text);
  const problems: Problem[] = [];
  if (!/\S/.test(text)) problems.push({ ...fileProblem('file-empty', path), severity: 'warning' });
  if (guessed) {
    problems.push({ ...fileProblem('encoding-guessed', path, { encoding }), severity: 'warning' });
  }
  return { text, ...(encoding === 'utf-8' ? {} : { encoding }), problems };
}

/** Why an article of this size is not read; undefined where it is. */
export function sizeProblem(path: string, size: number): Problem | undefined {
  if (size <= largestArticle) return undefined;
  const data = { size: megabytes(size), limit: megabytes(largestArticle) };
  return fileProblem('file-too-large', path, data);
}

export function fileProblem(
  code: Problem['code'],
  file: string,
  data: Problem['data'] = {},
  line = 1,
): Problem {
  return { code, severity: 'error', file, line, data };
}

function megabytes(bytes: number): number {
  return Math.round((bytes / 1024 / 1024) * 10) / 10;
}
