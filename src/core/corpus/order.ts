import { sorting, type Slices } from '../slices';
import { foldKey } from '../text/fold';
import type { Article } from './article';

export const articleOrders = ['name', 'date', 'title'] as const;
export type ArticleOrder = (typeof articleOrders)[number];

const byText = new Intl.Collator(undefined, { numeric: true });

/** So many titles are compared as their folded letters come: a collator would hold everything up. */
const many = 5000;

/** Sorts articles for the tree, and so for jumping from one to the next. Undated ones come last; ties go by path. */
export function* sortingArticles(
  articles: readonly Article[],
  order: ArticleOrder,
): Slices<readonly Article[]> {
  // Articles mostly come in the order of their paths, which then takes one comparison each; sorting keeps ties as they are.
  const byPath = yield* sorting(articles, (a, b) => byText.compare(a.path, b.path));
  if (order === 'name') return byPath;
  if (order === 'date') return yield* sortingBy(byPath, ({ published }) => published ?? '9999');
  if (byPath.length >= many) return yield* sortingBy(byPath, ({ title }) => foldKey(title));
  return byPath.toSorted((a, b) => byText.compare(a.title, b.title));
}

function* sortingBy(
  articles: readonly Article[],
  keyOf: (article: Article) => string,
): Slices<readonly Article[]> {
  const keyed: { readonly article: Article; readonly key: string }[] = [];
  for (const article of articles) {
    keyed.push({ article, key: keyOf(article) });
    yield;
  }
  const sorted = yield* sorting(keyed, (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return sorted.map(({ article }) => article);
}
