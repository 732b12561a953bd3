import type { Article } from './article';

/** By what articles can be grouped: what they say of themselves, or how far they have been read. */
export const articleGroupings = ['none', 'month', 'source', 'language', 'tag', 'progress'] as const;
export type ArticleGrouping = (typeof articleGroupings)[number];

export interface ArticleGroup {
  /** A month as YYYY-MM or a year, a source, a language, a tag, how far it was read; empty where that is not known. */
  readonly key: string;
  readonly paths: readonly string[];
}

/** More articles than this are not listed in one row after the other. */
const most = 1000;
/** How many are, where there are more. */
const atOnce = 500;

const byKey = new Intl.Collator(undefined, { numeric: true });

/** Groups articles, which keep their order, by one key or several; what is not known comes last. */
export function groupArticles(
  articles: readonly Article[],
  keysOf: (article: Article) => readonly string[],
): readonly ArticleGroup[] {
  const groups = new Map<string, string[]>();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const paths = groups.get(key);
      if (paths) paths.push(article.path);
      else groups.set(key, [article.path]);
    }
  }
  return [...groups]
    .map(([key, paths]) => ({ key, paths }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || byKey.compare(a.key, b.key));
}

/** How so many articles are best grouped where nobody has said: not at all, while they are few. */
export function usualGrouping(articles: readonly Article[]): ArticleGrouping {
  if (articles.length <= most) return 'none';
  const share = (has: (article: Article) => boolean): number => articles.filter(has).length / articles.length;
  if (share(({ published }) => published !== undefined) > 0.5) return 'month';
  return share(({ source }) => source !== undefined) > 0.5 ? 'source' : 'none';
}

/** Long lists in pieces; a list that is short enough stays whole. */
export function inPieces(paths: readonly string[]): readonly (readonly string[])[] {
  if (paths.length <= most) return [paths];
  return Array.from({ length: Math.ceil(paths.length / atOnce) }, (_, n) =>
    paths.slice(n * atOnce, (n + 1) * atOnce),
  );
}
