import { env, l10n, ThemeColor, ThemeIcon } from 'vscode';
import type { Corpus } from '../../core/corpus/corpus';
import { entityName, type Entity, type EntityKind } from '../../core/gazetteer/entity';
import type { Mention } from '../../core/recognise/mention';

type Subtype = Mention['subtype'];

const icons: Readonly<Record<Subtype, string>> = {
  person: 'person',
  organisation: 'organization',
  'armed-group': 'shield',
  state: 'flag',
  office: 'briefcase',
  outlet: 'broadcast',
  people: 'account',
  country: 'globe',
  region: 'map',
  province: 'map',
  city: 'location',
  town: 'location',
  base: 'target',
  camp: 'home',
  river: 'pulse',
  facility: 'plug',
  field: 'flame',
};

/** The icon of a kind of actor or place; the colour tells only what the shape tells too. */
export function entityIcon({
  kind,
  subtype,
}: {
  readonly kind: EntityKind;
  readonly subtype: Subtype;
}): ThemeIcon {
  return new ThemeIcon(icons[subtype], new ThemeColor(kind === 'actor' ? 'charts.green' : 'charts.yellow'));
}

/** The icon of a name that no gazetteer knows. */
export const candidateIcon = new ThemeIcon('question');

/** What a kind of actor or place is called in the reader's language. */
export function subtypeName(subtype: Subtype): string {
  switch (subtype) {
    case 'person':
      return l10n.t('person');
    case 'organisation':
      return l10n.t('organisation');
    case 'armed-group':
      return l10n.t('armed group');
    case 'state':
      return l10n.t('state');
    case 'office':
      return l10n.t('office');
    case 'outlet':
      return l10n.t('news outlet');
    case 'people':
      return l10n.t('people');
    case 'country':
      return l10n.t('country');
    case 'region':
      return l10n.t('region');
    case 'province':
      return l10n.t('province');
    case 'city':
      return l10n.t('city');
    case 'town':
      return l10n.t('town');
    case 'base':
      return l10n.t('base');
    case 'camp':
      return l10n.t('camp');
    case 'river':
      return l10n.t('river');
    case 'facility':
      return l10n.t('facility');
    case 'field':
      return l10n.t('field');
  }
}

/** What a reader may not see in a mention at once: that it is a place's name, or a shortened one. */
export function formNames({ metonym, rule }: Mention): readonly string[] {
  if (metonym) return [l10n.t('metonym')];
  return rule === 'short-form' ? [l10n.t('short form')] : [];
}

/** The names of an entity: as its articles write it, and in the reader's language where that is another one. */
export function entityNames(
  entity: Entity,
  language: string | undefined,
): { readonly name: string; readonly other?: string } {
  const name = entityName(entity, ...(language === undefined ? [] : [language]), env.language);
  const other = entityName(entity, env.language, 'en');
  return other === name ? { name } : { name, other };
}

/** Of corpora that do not say it: the language of an article. */
const languages = new WeakMap<object, string>();

/** The language in which the names of a corpus are shown: the one that it says, else that of an article. */
export function corpusLanguage(corpus: Pick<Corpus, 'config' | 'articles'>): string | undefined {
  const known = corpus.config.language ?? languages.get(corpus);
  if (known !== undefined) return known;
  const language = corpus.articles.find(({ state }) => state === 'read')?.language;
  if (language !== undefined) languages.set(corpus, language);
  return language;
}
