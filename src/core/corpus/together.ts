import { entityKey, entityOfKey, type EntityRef } from '../gazetteer/entity';
import type { Mention } from '../recognise/mention';
import { sentenceAt } from '../text/sentences';
import { paragraphsOf } from '../text/paragraphs';
import type { Span } from '../text/words';

/** In how much text two entities are named together. */
export type Nearness = 'sentence' | 'paragraph' | 'article';

/** How often an entity is named with another: in so many sentences, paragraphs and articles. */
export type Company = Readonly<Record<Nearness, number>>;

/** The sentences, or the paragraphs, of a text in which all of some entities are mentioned. */
export function stretchesTogether(
  text: string,
  mentions: readonly Mention[],
  entities: readonly EntityRef[],
  nearness: Exclude<Nearness, 'article'>,
): readonly Span[] {
  const wanted = new Set(entities.map(entityKey));
  const theirs = mentions.filter((mention) => wanted.has(keyOf(mention) ?? ''));
  const stretches = nearness === 'paragraph' ? paragraphsOf(text) : sentencesWith(text, theirs);
  const inside = [...within(theirs, stretches)];
  return stretches.filter((_, n) => keysOf(inside[n] ?? []).size === wanted.size);
}

/** Whom an entity is named with in an article, by `entityKey`. */
export function companyIn(
  text: string,
  mentions: readonly Mention[],
  entity: EntityRef,
): ReadonlyMap<string, Company> {
  const own = entityKey(entity);
  const company = new Map<string, Record<Nearness, number>>();
  const count = (keys: ReadonlySet<string>, nearness: Nearness): void => {
    if (!keys.has(own)) return;
    for (const key of keys) {
      if (key === own) continue;
      const counts = company.get(key) ?? { sentence: 0, paragraph: 0, article: 0 };
      counts[nearness]++;
      company.set(key, counts);
    }
  };
  const theirs = mentions.filter((mention) => keyOf(mention) === own);
  for (const inside of within(mentions, sentencesWith(text, theirs))) count(keysOf(inside), 'sentence');
  for (const inside of within(mentions, paragraphsOf(text))) count(keysOf(inside), 'paragraph');
  count(keysOf(mentions), 'article');
  return company;
}

/** The sum of what articles say, the nearest and most frequent company first. */
export function sumCompany(
  articles: Iterable<ReadonlyMap<string, Company>>,
): readonly (Company & { readonly entity: EntityRef })[] {
  const sums = new Map<string, Record<Nearness, number>>();
  for (const company of articles) {
    for (const [key, { sentence, paragraph, article }] of company) {
      const sum = sums.get(key) ?? { sentence: 0, paragraph: 0, article: 0 };
      sum.sentence += sentence;
      sum.paragraph += paragraph;
      sum.article += article;
      sums.set(key, sum);
    }
  }
  return [...sums]
    .map(([key, sum]) => ({ entity: entityOfKey(key), ...sum }))
    .sort((a, b) => b.sentence - a.sentence || b.paragraph - a.paragraph || b.article - a.article);
}

/** The sentences in which mentions begin, in order. */
function sentencesWith(text: string, mentions: readonly Mention[]): readonly Span[] {
  const sentences: Span[] = [];
  for (const { start } of mentions) {
    if (start >= (sentences.at(-1)?.end ?? 0)) sentences.push(sentenceAt(text, start + 1));
  }
  return sentences;
}

/** The mentions that begin in each of some stretches, both in order. */
function* within(mentions: readonly Mention[], stretches: readonly Span[]): Iterable<readonly Mention[]> {
  let at = 0;
  for (const { start, end } of stretches) {
    while ((mentions[at]?.start ?? end) < start) at++;
    const from = at;
    while ((mentions[at]?.start ?? end) < end) at++;
    yield mentions.slice(from, at);
  }
}

function keysOf(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(mentions.flatMap((mention) => keyOf(mention) ?? []));
}

/** Undefined of a candidate. */
function keyOf({ kind, id }: Mention): string | undefined {
  return id === null ? undefined : entityKey({ kind, id });
}
