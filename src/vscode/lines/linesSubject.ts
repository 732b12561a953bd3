import { env, l10n } from 'vscode';
import {
  entityFinder,
  passageFinder,
  tagMatcher,
  withWholes,
  wordFinder,
} from '../../core/concordance/finders';
import type { Finder } from '../../core/concordance/line';
import { searchFinder, type SearchFault } from '../../core/concordance/searchFinder';
import { parseSearch } from '../../core/concordance/searchQuery';
import type { WordIndex } from '../../core/concordance/wordIndex';
import { parseWordQuery } from '../../core/concordance/wordQuery';
import type { EntityRef } from '../../core/gazetteer/entity';
import { tagLabel } from '../../core/tagging/codebook';
import type { NewTag } from '../../core/tagging/newTag';
import type { ListKind } from '../../lines/protocol';
import type { OpenCorpus } from '../corpora/corpora';
import { iconSafe, isolated, ownLine } from '../markdown';
import { corpusLanguage, entityNames } from '../presentation/entityLook';

/** What a list of lines is of. */
export type LinesSubject =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'entity'; readonly ref: EntityRef }
  /** The passages, and the articles as a whole, with a tag or with one below it. */
  | { readonly kind: 'tag'; readonly path: string }
  | { readonly kind: 'search'; readonly query: string }
  /** Every occurrence of a text, which is to get these tags. */
  | {
      readonly kind: 'occurrences';
      readonly words: string;
      readonly tags: readonly string[];
      /** Which of them the codebook does not have yet. */
      readonly create: readonly NewTag[];
    };

/** How lines are found; or why they cannot be: `fault` is absent where nothing was asked for. */
export type Found =
  { readonly ok: true; readonly finder: Finder } | { readonly ok: false; readonly fault?: SearchFault };

/** `readers` are those whose passages are shown, where they are not everybody's. */
export function finderOf(
  { corpus }: OpenCorpus,
  subject: LinesSubject,
  index: WordIndex,
  readers?: readonly string[],
): Found {
  switch (subject.kind) {
    case 'words':
    case 'occurrences': {
      const query = parseWordQuery(subject.words);
      return query ? { ok: true, finder: wordFinder(query, index) } : { ok: false };
    }
    case 'entity':
      return { ok: true, finder: entityFinder(corpus, subject.ref) };
    case 'search':
      return searchFinder(corpus, parseSearch(subject.query), index);
    case 'tag': {
      const matches = tagMatcher(corpus, subject.path, true);
      const passages = passageFinder(
        ({ tags, by = '' }) => tags.some(matches) && (readers?.includes(by) ?? true),
      );
      return { ok: true, finder: withWholes(matches, passages) };
    }
  }
}

/** What a search names and the corpus does not have, with the file to look into. */
export function faultMessage({ corpus }: OpenCorpus, { field, value }: SearchFault): string {
  const { actors, places, codebook } = corpus.config;
  const name = isolated(iconSafe(value));
  switch (field) {
    case 'actor':
      return l10n.t('There is no actor {0} in {1}.', name, isolated(actors.path));
    case 'place':
      return l10n.t('There is no place {0} in {1}.', name, isolated(places.path));
    case 'tag':
      return l10n.t('There is no tag {0} in {1}.', name, isolated(codebook.path));
  }
}

export function listKindOf({ kind }: LinesSubject): ListKind {
  if (kind === 'tag') return 'passages';
  return kind === 'occurrences' || kind === 'search' ? kind : 'concordance';
}

/** What a list is called. */
export function titleOf({ corpus }: OpenCorpus, subject: LinesSubject): string {
  switch (subject.kind) {
    case 'words':
    case 'occurrences':
      return subject.words;
    case 'search':
      return subject.query;
    case 'entity': {
      const entity = corpus.entity(subject.ref);
      return entity ? entityNames(entity, corpusLanguage(corpus)).name : subject.ref.id;
    }
    case 'tag': {
      const tag = corpus.codebook.find(subject.path);
      return tag ? tagLabel(tag, env.language) : subject.path;
    }
  }
}

/** What the tab of a list is called. */
export function tabTitle(subject: LinesSubject, title: string): string {
  return ownLine(tabWords(subject, isolated(title)));
}

function tabWords(subject: LinesSubject, title: string): string {
  switch (subject.kind) {
    case 'tag':
      return l10n.t('Passages: {0}', title);
    case 'search':
      return l10n.t('Search: {0}', title);
    default:
      return l10n.t('Concordance: {0}', title);
  }
}
