import type { Corpus } from '../../src/core/corpus/corpus';

/** Everything that a corpus says of its articles, for comparing it with another. */
export function contentsOf(corpus: Corpus): unknown {
  const articles = corpus.articles.map(
    ({ path, state, title, language, source, published, words, ...rest }) => ({
      ...{ path, state, title, language, source, published, words },
      ...{ encoding: rest.encoding, sidecar: rest.sidecar, passages: rest.passages },
      ...factsBehind(corpus, path),
    }),
  );
  const counts = corpus.index
    .mentioned()
    .map((key) => {
      const cut = key.indexOf(':');
      const kind = key.slice(0, cut) === 'actor' ? 'actor' : 'place';
      return [key, corpus.index.count({ kind, id: key.slice(cut + 1) })] as const;
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { articles: articles.sort((a, b) => (a.path < b.path ? -1 : 1)), counts, problems: corpus.problems };
}

/** What an article works out when it is asked. */
function factsBehind(corpus: Corpus, path: string): object {
  const article = corpus.article(path);
  const { mentions, length, points, sidecarPath } = article ?? {};
  return { mentions, length, sidecarPath, toUnits: points && [0, 5, 9].map((point) => points.toUnit(point)) };
}
