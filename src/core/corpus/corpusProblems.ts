import type { Problem } from '../problem';
import type { Article } from './article';
import { articlePathsOf } from './files';

/** What only shows when articles are looked at together: ids used in two sidecars, sidecars without their article. */
export function corpusProblems(articles: readonly Article[], files: Iterable<string>): readonly Problem[] {
  return [...duplicateIds(articles), ...orphanSidecars(articles, files)];
}

/** The passages of an article whose words have changed or are gone. */
export function passageProblems({ passages, sidecarPath: file }: Article): readonly Problem[] {
  return passages.flatMap(({ passage: { line, id }, anchored: { state } }): Problem[] => {
    if (state !== 'changed' && state !== 'lost') return [];
    const code = state === 'lost' ? 'passage-lost' : 'passage-changed';
    return [{ code, severity: 'warning', file, line, data: { id } }];
  });
}

/** Ids twice in one sidecar are found when it is read; here, the same id in two sidecars. */
function duplicateIds(articles: readonly Article[]): readonly Problem[] {
  const first = new Map<string, { readonly file: string; readonly line: number }>();
  const problems: Problem[] = [];
  for (const { passages, sidecarPath: file } of articles) {
    for (const { passage } of passages) {
      const { id, line } = passage;
      const known = first.get(id);
      if (known === undefined) first.set(id, { file, line });
      else if (known.file !== file) {
        const data = { id, first: known.line, inFile: ` (${known.file})` };
        problems.push({ code: 'duplicate-id', severity: 'error', file, line, data });
      }
    }
  }
  return problems;
}

function orphanSidecars(articles: readonly Article[], files: Iterable<string>): readonly Problem[] {
  const owned = new Set(articles.map(({ sidecarPath }) => sidecarPath));
  const problems: Problem[] = [];
  for (const file of files) {
    const article = articlePathsOf(file)[0];
    if (article === undefined || owned.has(file)) continue;
    problems.push({ code: 'article-missing', severity: 'warning', file, line: 1, data: { article } });
  }
  return problems;
}

/** Sorts problems by file and line. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}
