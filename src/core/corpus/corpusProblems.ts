import type { Problem } from '../problem';
import type { Article } from './article';
import { articlePathsOf, type FileStamp } from './files';

/** What only shows when articles are looked at together, or beside their sidecars: lost passages, ids used twice, sidecars alone. */
export function corpusProblems(
  articles: readonly Article[],
  stamps: ReadonlyMap<string, FileStamp>,
): readonly Problem[] {
  return [...passageProblems(articles), ...duplicateIds(articles), ...orphanSidecars(articles, stamps)];
}

function passageProblems(articles: readonly Article[]): Problem[] {
  return articles.flatMap(({ passages, sidecarPath }) =>
    passages.flatMap(({ passage, anchored }): Problem[] => {
      if (anchored.state !== 'changed' && anchored.state !== 'lost') return [];
      const code = anchored.state === 'lost' ? 'passage-lost' : 'passage-changed';
      const { line, id } = passage;
      return [{ code, severity: 'warning', file: sidecarPath, line, data: { id } }];
    }),
  );
}

/** Ids twice in one sidecar are found when it is read; here, the same id in two sidecars. */
function duplicateIds(articles: readonly Article[]): Problem[] {
  const first = new Map<string, { file: string; line: number }>();
  return articles.flatMap(({ passages, sidecarPath: file }) =>
    passages.flatMap(({ passage: { id, line } }): Problem[] => {
      const known = first.get(id);
      if (known === undefined) first.set(id, { file, line });
      if (known === undefined || known.file === file) return [];
      const data = { id, first: known.line, inFile: ` (${known.file})` };
      return [{ code: 'duplicate-id', severity: 'error', file, line, data }];
    }),
  );
}

function orphanSidecars(articles: readonly Article[], stamps: ReadonlyMap<string, FileStamp>): Problem[] {
  const owned = new Set(articles.map(({ sidecarPath }) => sidecarPath));
  return [...stamps.keys()].flatMap((file): Problem[] => {
    const article = articlePathsOf(file)[0];
    if (article === undefined || owned.has(file)) return [];
    return [{ code: 'article-missing', severity: 'warning', file, line: 1, data: { article } }];
  });
}
