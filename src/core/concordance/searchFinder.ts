import type { AnchoredPassage, Article } from '../corpus/article';
import type { Corpus } from '../corpus/corpus';
import type { Entity, EntityKind } from '../gazetteer/entity';
import { leafName } from '../tagging/tagPath';
import { foldKey } from '../text/fold';
import { compareSpans } from '../text/spans';
import { entityFinder, passageFinder, tagMatcher, wordFinder } from './finders';
import type { ArticleView, Finder, Found } from './line';
import type { SearchTerm } from './searchQuery';
import type { WordIndex } from './wordIndex';
import { parseWordQuery } from './wordQuery';

/** Why a search cannot be made: a term that names nothing there is, by its field. */
export interface SearchFault {
  readonly field: 'actor' | 'place' | 'tag';
  readonly value: string;
}

export type Search =
  { readonly ok: true; readonly finder: Finder } | { readonly ok: false; readonly fault: SearchFault };

const nothing: Finder = { mayFind: () => false, find: () => [] };

/**
 * Finds the articles of which all terms hold and none that is negated. `tag` and `by` hold together of one passage. The
 * places are those of the words; without words those of the passages; without these the mentions of the entities; else
 * the beginnings of the articles.
 */
export function searchFinder(corpus: Corpus, terms: readonly SearchTerm[], index: WordIndex): Search {
  const fault = faultOf(corpus, terms);
  if (fault) return { ok: false, fault };
  const asked = terms.filter(({ isNot }) => !isNot);
  if (asked.length === 0) return { ok: true, finder: nothing };
  const of = (wanted: readonly SearchTerm[], ...fields: readonly string[]): readonly SearchTerm[] =>
    wanted.filter(({ field }) => fields.includes(field));

  const words = of(asked, 'words').flatMap((term) => wordsOfTerm(term, index));
  if (words.length < of(asked, 'words').length) return { ok: true, finder: nothing };
  const passages = of(asked, 'tag', 'by');
  const passage = passages.length > 0 ? [passagesOf(corpus, passages)] : [];
  const entities = of(asked, 'actor', 'place').map((term) => mentionsOf(corpus, term));
  const facts = of(asked, 'source', 'published', 'title');
  const denied = terms.filter(({ isNot }) => isNot);
  const deniedFacts = of(denied, 'source', 'published', 'title');
  const deniedFinders = [
    ...of(denied, 'words').flatMap((term) => wordsOfTerm(term, index)),
    ...of(denied, 'tag', 'by').map((term) => passagesOf(corpus, [term])),
    ...of(denied, 'actor', 'place').map((term) => mentionsOf(corpus, term)),
  ];

  const wanted = [...words, ...passage, ...entities];
  const places = [words, passage, entities].find((finders) => finders.length > 0) ?? [];
  return {
    ok: true,
    finder: {
      mayFind: (article) =>
        facts.every((term) => hasFact(article, term)) &&
        !deniedFacts.some((term) => hasFact(article, term)) &&
        wanted.every((finder) => finder.mayFind(article)),
      find: (view) => {
        if (deniedFinders.some((finder) => finder.find(view).length > 0)) return [];
        if (!facts.every((term) => hasFact(view.article, term))) return [];
        const found = new Map(wanted.map((finder) => [finder, finder.find(view)]));
        if ([...found.values()].some((some) => some.length === 0)) return [];
        return places.length === 0
          ? beginning(view)
          : together(places.flatMap((finder) => found.get(finder) ?? []));
      },
    },
  };
}

/** The first term that names an entity or a tag that there is not. */
function faultOf(corpus: Corpus, terms: readonly SearchTerm[]): SearchFault | undefined {
  for (const { field, value } of terms) {
    if ((field === 'actor' || field === 'place') && entitiesOf(corpus, field, value).length === 0) {
      return { field, value };
    }
    if (field === 'tag' && tagPathsOf(corpus, value).length === 0) return { field, value };
  }
  return undefined;
}

/** The entity of this id, present or former; else those of this name, in any spelling. */
function entitiesOf(corpus: Corpus, kind: EntityKind, value: string): readonly Entity[] {
  const entity = corpus.entity({ kind, id: value });
  if (entity) return [entity];
  const name = foldKey(value);
  return corpus.gazetteer.entities.filter(
    (one) =>
      one.kind === kind &&
      [...Object.values(one.names), ...one.aliases].some((known) => foldKey(known) === name),
  );
}

/** The tag of this path, present or former; else those of this label or last name; else one that only passages have. */
function tagPathsOf({ codebook, articles }: Corpus, value: string): readonly string[] {
  const tag = codebook.find(value);
  if (tag) return [tag.path];
  const name = foldKey(value);
  const named = codebook
    .all()
    .filter(({ path, labels }) =>
      [...Object.values(labels), leafName(path)].some((one) => foldKey(one) === name),
    );
  if (named.length > 0) return named.map(({ path }) => path);
  const isUsed = articles.some(({ sidecar }) => sidecar.passages.some(({ tags }) => tags.includes(value)));
  return isUsed ? [value] : [];
}

function wordsOfTerm({ value }: SearchTerm, index: WordIndex): readonly Finder[] {
  const query = parseWordQuery(value);
  return query ? [wordFinder(query, index)] : [];
}

function mentionsOf(corpus: Corpus, { field, value }: SearchTerm): Finder {
  const finders = entitiesOf(corpus, field === 'actor' ? 'actor' : 'place', value).map((entity) =>
    entityFinder(corpus, entity),
  );
  return {
    mayFind: (article) => finders.some((finder) => finder.mayFind(article)),
    find: (view) => together(finders.flatMap((finder) => finder.find(view))),
  };
}

/** Passages of which all of these terms hold; a tag has the tags below it with it. */
function passagesOf(corpus: Corpus, terms: readonly SearchTerm[]): Finder {
  const conditions = terms.map(({ field, value }): ((passage: AnchoredPassage['passage']) => boolean) => {
    if (field === 'by') {
      const name = foldKey(value);
      return ({ by }) => by !== undefined && foldKey(by) === name;
    }
    const matchers = tagPathsOf(corpus, value).map((path) => tagMatcher(corpus, path, true));
    return ({ tags }) => tags.some((tag) => matchers.some((matches) => matches(tag)));
  });
  return passageFinder((passage) => conditions.every((holds) => holds(passage)));
}

function hasFact({ title, source = '', published = '' }: Article, { field, value }: SearchTerm): boolean {
  if (field === 'published') return published.startsWith(value);
  return foldKey(field === 'source' ? source : title).includes(foldKey(value));
}

/** The first words of the text, where nothing else was asked for. */
function beginning({ text }: ArticleView): readonly Found[] {
  const first = /\S[^\n]*/u.exec(text);
  return first ? [{ start: first.index, end: first.index + first[0].trimEnd().length }] : [];
}

/** In the order of the text, each stretch once. */
function together(found: readonly Found[]): readonly Found[] {
  const sorted = [...found].sort(compareSpans);
  return sorted.filter(({ start, end, passage }, i) => {
    const before = sorted[i - 1];
    return passage !== undefined || before?.start !== start || before.end !== end;
  });
}
