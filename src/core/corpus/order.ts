import { foldKey } from '../text/fold';
import type { Article } from './article';

export const articleOrders = ['name', 'date', 'title'] as const;
export type ArticleOrder = (typeof articleOrders)[number];

const byText = new Intl.Collator(undefined, { numeric: true });

/** So many titles are compared as their folded letters come: a collator would hold everything up. */
const many = 5000;

/** Sorts articles for the tree, and so for jumping from one to the next. Undated ones come last; ties go by path. */
export function sortArticles(articles: readonly Article[], order: ArticleOrder): readonly Article[] {
  // Articles mostly come in the order of their paths, which then takes one comparison each; sorting keeps ties as they are.
  const byPath = [...articles].sort((a, b) => byText.compare(a.path, b.path));
  if (order === 'name') return byPath;
  if (order === 'date') return sortedBy(byPath, ({ published }) => published ?? '9999');
  if (byPath.length >= many) return sortedBy(byPath, ({ title }) => foldKey(title));
  return byPath.sort((a, b) => byText.compare(a.title, b.title));
}

function sortedBy(articles: readonly Article[], keyOf: (article: Article) => string): readonly Article[] {
  return articles
    .map((article) => ({ article, key: keyOf(article) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ article }) => article);
}
