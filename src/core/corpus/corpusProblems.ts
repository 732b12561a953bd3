import type { Problem } from '../problem';
import type { Article } from './article';
import { articlePathsOf, sidecarPath } from './files';
import type { PassageIds } from './passageIds';

/** The passages of an article whose words have changed or are gone. */
export function passageProblems({ passages, path }: Pick<Article, 'passages' | 'path'>): readonly Problem[] {
  const file = sidecarPath(path);
  return passages.flatMap(({ passage: { line, id }, anchored: { state } }): Problem[] => {
    if (state !== 'changed' && state !== 'lost') return [];
    const code = state === 'lost' ? 'passage-lost' : 'passage-changed';
    return [{ code, severity: 'warning', file, line, data: { id } }];
  });
}

/** Passage ids that more than one sidecar uses. Ids twice in one sidecar are found when it is read. */
export function duplicateIds(
  ids: PassageIds,
  article: (path: string) => Article | undefined,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [id, paths] of ids.shared()) {
    const places = paths.map((path) => ({
      file: sidecarPath(path),
      line: article(path)?.passages.find(({ passage }) => passage.id === id)?.passage.line ?? 1,
    }));
    const [first, ...others] = places;
    if (first === undefined) continue;
    const data = { id, first: first.line, inFile: ` (${first.file})` };
    for (const place of others) problems.push({ code: 'duplicate-id', severity: 'error', ...place, data });
  }
  return problems;
}

/** Sidecars whose article does not exist. */
export function orphanSidecars(
  sidecars: Iterable<string>,
  isArticle: (path: string) => boolean,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const file of sidecars) {
    const [article, ...more] = articlePathsOf(file);
    if (article === undefined || [article, ...more].some(isArticle)) continue;
    problems.push({ code: 'article-missing', severity: 'warning', file, line: 1, data: { article } });
  }
  return problems;
}

/** Rows of the table of metadata whose article does not exist: a path that was mistyped, more often than not. */
export function orphanRows(
  file: string,
  lines: ReadonlyMap<string, number>,
  isArticle: (path: string) => boolean,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [article, line] of lines) {
    if (!isArticle(article))
      problems.push({ code: 'csv-row', severity: 'warning', file, line, data: { article } });
  }
  return problems;
}

/** Sorts problems by file and line. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}
