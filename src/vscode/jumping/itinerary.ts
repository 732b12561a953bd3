import type { Itinerary } from '../../core/corpus/navigation';
import type { PathOrder } from '../../core/corpus/pathOrder';
import { lowerBound } from '../../core/corpus/postingList';
import type { EntityRef } from '../../core/gazetteer/entity';
import type { Mention } from '../../core/recognise/mention';
import { foldKey } from '../../core/text/fold';
import type { OpenCorpus } from '../corpora/corpora';
import { isInUse } from '../liveArticles/liveArticles';
import type { Subject } from './subject';
import type { Surroundings } from './surroundings';

/** What one has found out on the way: articles that are gone, and those that were opened, as they are now. */
export interface Seen {
  readonly gone: ReadonlySet<string>;
  readonly opened: ReadonlySet<string>;
}

export const nothingSeen: Seen = { gone: new Set(), opened: new Set() };

/** The way of a subject through its corpus; open articles count as they are on screen. */
export function itineraryOf(
  surroundings: Surroundings,
  { open, of }: Subject,
  { gone, opened }: Seen = nothingSeen,
): Itinerary<Mention> {
  const { articles, order } = surroundings;
  const { corpus } = open;
  const live = articles.in(open);
  const same = (mention: Mention): boolean => mention.kind === of.kind && mention.id === of.id;
  const named = (found: readonly Mention[], text: string): readonly Mention[] =>
    of.id === null ? found.filter(({ start, end }) => foldKey(text.slice(start, end)) === of.key) : found;
  /** In the open article; undefined where the corpus may know it better than a document that nobody sees. */
  const inDocument = (path: string): readonly Mention[] | undefined => {
    const article = live.get(path);
    if (!article) return undefined;
    const found = named(article.mentions.filter(same), article.text);
    const isSure = found.length > 0 || opened.has(path) || isInUse(article.document);
    return isSure ? found : undefined;
  };
  const paths = order.paths(open);
  const indexed = paths.placesOf(corpus.index, of);
  const has = (path: string): boolean => {
    if (gone.has(path)) return false;
    const found = inDocument(path);
    return found ? found.length > 0 : isIn(indexed, paths.place(path));
  };
  return {
    order: paths.paths,
    place: (path) => paths.place(path),
    places: corrected(indexed, paths, new Set([...live.keys(), ...gone]), has),
    has,
    stops: async (path) => {
      const shown = inDocument(path);
      if (shown) return shown;
      const found = corpus.article(path)?.mentions.filter(same) ?? [];
      if (of.id !== null || found.length === 0) return found;
      return named(found, await corpus.text(path).catch(() => ''));
    },
  };
}

/** The places of the index, but for these few articles, of which `has` knows better. */
function corrected(
  indexed: Uint32Array,
  paths: PathOrder,
  few: ReadonlySet<string>,
  has: (path: string) => boolean,
): Uint32Array {
  const others = [...few].filter((path) => has(path) !== isIn(indexed, paths.place(path)));
  if (others.length === 0) return indexed;
  const places = new Set(indexed);
  for (const path of others) {
    const place = paths.place(path);
    if (place !== undefined && !places.delete(place)) places.add(place);
  }
  return Uint32Array.from(places).sort();
}

function isIn(places: Uint32Array, place: number | undefined): boolean {
  return place !== undefined && places[lowerBound(places, place)] === place;
}

/** The articles that mention all of some entities, in the order of the tree. */
export function pathsWithAll(
  { order }: Surroundings,
  open: OpenCorpus,
  entities: readonly EntityRef[],
): readonly string[] {
  const { index } = open.corpus;
  const [first, ...others] = entities;
  if (!first) return [];
  const paths = order.paths(open);
  const all = others.length > 0 ? new Set(index.articlesWithAll(entities)) : undefined;
  return Array.from(paths.placesOf(index, first), (place) => paths.paths[place] ?? '').filter(
    (path) => all?.has(path) ?? true,
  );
}
