import { l10n } from 'vscode';
import type { PageStrings } from '../../reader/protocol';

/** What the page says in its own words. */
export function pageStrings(): PageStrings {
  return {
    article: l10n.t('Article'),
    legend: l10n.t('Kinds of names'),
    passages: l10n.t('Tagged passages'),
    passage: l10n.t('Passage: {0}', '{0}'),
    note: l10n.t('Note'),
    changed: l10n.t('the words have changed'),
    tag: l10n.t('Tag…'),
    tagSentence: l10n.t('Tag Sentence…'),
    addNote: l10n.t('Note…'),
    copy: l10n.t('Copy'),
    selection: l10n.t('The selection'),
    card: l10n.t('About this place'),
    close: l10n.t('Close'),
    onlyThis: l10n.t('Only This in the Article'),
    showAll: l10n.t('Show All'),
    find: l10n.t('Find in article, in any spelling'),
    findNext: l10n.t('Next hit'),
    findPrevious: l10n.t('Previous hit'),
    findCount: l10n.t('{0} of {1}', '{0}', '{1}'),
    findNothing: l10n.t('Nothing found'),
    without: l10n.t('Without {0}', '{0}'),
    mention: l10n.t('Name'),
    candidate: l10n.t('in no gazetteer'),
    selected: l10n.t('Selected'),
    person: l10n.t('Persons'),
    organisation: l10n.t('Organisations'),
    armedGroup: l10n.t('Armed groups'),
    state: l10n.t('States'),
    office: l10n.t('Offices'),
    outlet: l10n.t('News outlets'),
    people: l10n.t('Peoples'),
    country: l10n.t('Countries'),
    region: l10n.t('Regions'),
    settlement: l10n.t('Towns'),
    site: l10n.t('Sites'),
    river: l10n.t('Rivers'),
  };
}
