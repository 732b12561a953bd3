import type { Article } from './article';

export const articleOrders = ['name', 'date', 'title'] as const;
export type ArticleOrder = (typeof articleOrders)[number];

const byText = new Intl.Collator(undefined, { numeric: true });

/** Sorts articles for the tree, and so for jumping from one to the next. Undated ones come last; ties go by path. */
export function sortArticles(articles: readonly Article[], order: ArticleOrder): readonly Article[] {
  const byPath = (a: Article, b: Article): number => byText.compare(a.path, b.path);
  const compare: Record<ArticleOrder, (a: Article, b: Article) => number> = {
    name: byPath,
    date: (a, b) => (a.published ?? '9999').localeCompare(b.published ?? '9999') || byPath(a, b),
    title: (a, b) => byText.compare(a.title, b.title) || byPath(a, b),
  };
  return [...articles].sort(compare[order]);
}
