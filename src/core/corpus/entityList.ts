import { entityName, type Entity, type EntityKind } from '../gazetteer/entity';
import { namesOf } from '../gazetteer/likelyEntities';
import { foldKey } from '../text/fold';
import type { Corpus } from './corpus';

export const entityOrders = ['mentions', 'articles', 'name', 'first'] as const;
/** By how often, in how many articles, by name, or by the date of the first article that mentions it. */
export type EntityOrder = (typeof entityOrders)[number];

/** An actor or a place as a list shows it. */
export interface ListedEntity {
  readonly entity: Entity;
  readonly mentions: number;
  readonly articles: number;
}

type Lists = Pick<Corpus, 'index' | 'entity' | 'article'>;

/** The entities of a kind that the corpus mentions, in an order; names count in the first of the languages. */
export function listEntities(
  corpus: Lists,
  kind: EntityKind,
  order: EntityOrder,
  ...languages: readonly string[]
): readonly ListedEntity[] {
  const listed = new Map<string, ListedEntity>();
  for (const [id, count] of corpus.index.counts(kind)) {
    const entity = corpus.entity({ kind, id });
    if (!entity || listed.has(entity.id)) continue;
    listed.set(entity.id, { entity, ...(entity.id === id ? count : corpus.index.count(entity)) });
  }
  return sorted(corpus, [...listed.values()], order, languages);
}

/** They are asked for with every letter that is typed. */
const keysOfEntities = new WeakMap<Entity, readonly string[]>();

/** All that an entity is called, and its id, folded. */
export function entityKeys(entity: Entity): readonly string[] {
  let keys = keysOfEntities.get(entity);
  if (keys === undefined) keysOfEntities.set(entity, (keys = namesOf(entity)));
  return keys;
}

/** Whether every word of a query stands in a name of the entity, in any language and spelling, or in its id. */
export function entityMatches(entity: Entity, query: string): boolean {
  const words = foldKey(query).split(' ').filter(Boolean);
  if (words.length === 0) return true;
  const keys = entityKeys(entity);
  return words.every((word) => keys.some((key) => key.includes(word)));
}

/**
 * Places under the places that hold them, as far as those are in the list: the roots, and the children of each by id.
 * A circle of `within` is opened where it is entered first.
 */
export function nestPlaces(list: readonly ListedEntity[]): {
  readonly roots: readonly ListedEntity[];
  readonly children: ReadonlyMap<string, readonly ListedEntity[]>;
} {
  const byId = new Map(list.map((listed) => [listed.entity.id, listed]));
  const roots: ListedEntity[] = [];
  const children = new Map<string, ListedEntity[]>();
  for (const listed of list) {
    const holder = listed.entity.within;
    if (holder === undefined || !byId.has(holder) || isCircle(byId, listed.entity.id)) roots.push(listed);
    else children.set(holder, [...(children.get(holder) ?? []), listed]);
  }
  return { roots, children };
}

/** Whether the way up from a place comes back to it. */
function isCircle(byId: ReadonlyMap<string, ListedEntity>, id: string): boolean {
  const seen = new Set<string>();
  for (
    let at = byId.get(id)?.entity.within;
    at !== undefined && !seen.has(at);
    at = byId.get(at)?.entity.within
  ) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

function sorted(
  corpus: Lists,
  list: ListedEntity[],
  order: EntityOrder,
  languages: readonly string[],
): readonly ListedEntity[] {
  const names = new Map(list.map(({ entity }) => [entity, entityName(entity, ...languages)]));
  const collator = new Intl.Collator(languages[0]);
  const byName = (a: ListedEntity, b: ListedEntity): number =>
    collator.compare(names.get(a.entity) ?? '', names.get(b.entity) ?? '');
  const byMentions = (a: ListedEntity, b: ListedEntity): number => b.mentions - a.mentions || byName(a, b);
  switch (order) {
    case 'name':
      return list.sort(byName);
    case 'mentions':
      return list.sort(byMentions);
    case 'articles':
      return list.sort((a, b) => b.articles - a.articles || byMentions(a, b));
    case 'first': {
      const first = new Map(list.map((listed) => [listed, firstSeen(corpus, listed.entity)]));
      const of = (listed: ListedEntity): string => first.get(listed) ?? '';
      return list.sort((a, b) => (of(a) < of(b) ? -1 : of(a) > of(b) ? 1 : byMentions(a, b)));
    }
  }
}

/** The earliest date of the articles that mention an entity; those without any come last. */
function firstSeen(corpus: Lists, entity: Entity): string {
  let first = '\uffff';
  for (const n of corpus.index.numbersOf(entity)) {
    const { published } = corpus.article(corpus.index.path(n)) ?? {};
    if (published !== undefined && published < first) first = published;
  }
  return first;
}
