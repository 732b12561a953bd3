import type { AnchoredPassage, Article } from '../corpus/article';
import type { Corpus } from '../corpus/corpus';
import type { EntityRef } from '../gazetteer/entity';
import { presentPath } from '../tagging/codebook';
import { isWithin } from '../tagging/tagPath';
import { compareSpans } from '../text/spans';
import type { Found, Finder } from './line';
import type { WordIndex } from './wordIndex';
import type { WordQuery } from './wordQuery';

/** Finds words. */
export function wordFinder(query: WordQuery, index: WordIndex): Finder {
  const search = index.search(query);
  return {
    mayFind: (article) => search.mayFind(article),
    find: ({ article, text, isOnDisk }) => search.find(article, text, isOnDisk),
  };
}

/** Finds the mentions of an entity, under its present id. */
export function entityFinder(corpus: Corpus, { kind, id }: EntityRef): Finder {
  const articles = corpus.index.articlesWith({ kind, id });
  return {
    mayFind: ({ path }) => articles.has(path),
    find: ({ analysis: { mentions } }) =>
      mentions
        .filter((mention) => mention.kind === kind && mention.id === id)
        .map((mention) => ({ start: mention.start, end: mention.end, mention })),
  };
}

/** Finds the passages of which this holds. */
export function passageFinder(holds: (passage: AnchoredPassage['passage']) => boolean): Finder {
  return {
    mayFind: ({ passages }) => passages.some(({ passage }) => holds(passage)),
    find: ({ analysis: { passages } }) => placed(passages.filter(({ passage }) => holds(passage))),
  };
}

/** Finds, before what another finder finds in an article, the article itself where it has a tag as a whole. */
export function withWholes(matches: (tag: string) => boolean, finder: Finder): Finder {
  const isTagged = ({ sidecar }: Article): boolean => sidecar.metadata.tags?.some(matches) ?? false;
  return {
    mayFind: (article) => isTagged(article) || finder.mayFind(article),
    find: (view) => [
      ...(isTagged(view.article) ? [{ start: 0, end: 0, whole: true } as const] : []),
      ...finder.find(view),
    ],
  };
}

/** Whether a tag is this one, under its present or a former name, or with `below` one under it. */
export function tagMatcher({ codebook }: Corpus, path: string, below: boolean): (tag: string) => boolean {
  const present = (tag: string): string => presentPath(codebook, tag);
  const wanted = present(path);
  return (tag) => (below ? isWithin(present(tag), wanted) : present(tag) === wanted);
}

/** In the order of the text, lost ones last. */
function placed(passages: readonly AnchoredPassage[]): readonly Found[] {
  const isLost = (found: Found): boolean => found.passage?.anchored.state === 'lost';
  return passages
    .map((passage): Found => {
      const { anchored } = passage;
      const place = anchored.state === 'lost' ? { start: 0, end: 0 } : anchored;
      return { start: place.start, end: place.end, passage };
    })
    .sort((a, b) => Number(isLost(a)) - Number(isLost(b)) || compareSpans(a, b));
}
