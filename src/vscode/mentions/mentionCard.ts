import { env, l10n, type MarkdownString } from 'vscode';
import type { Entity } from '../../core/gazetteer/entity';
import { isCandidate, type Mention } from '../../core/recognise/mention';
import { directionOf, isRightToLeft } from '../../core/text/direction';
import { foldKey } from '../../core/text/fold';
import type { MentionArgument } from '../arguments';
import type { LiveArticle } from '../liveArticles/liveArticle';
import { card, commandLink, ownLine, run, type LinkCommand } from '../markdown';
import { candidateIcon, entityIcon, entityNames, subtypeName } from '../presentation/entityLook';
import { cardName } from '../presentation/shortened';

/** More names than these are counted only. */
const mostAliases = 8;
const gap = '&nbsp;&nbsp; ';

/** Who or what a mention is, why it was recognised, where else it occurs, and what can be done with it. */
export function mentionCard(live: LiveArticle, mention: Mention): MarkdownString {
  const { kind, id, start, end } = mention;
  const entity = id === null ? undefined : live.open.corpus.entity({ kind, id });
  const argument: MentionArgument = { kind, id, uri: live.document.uri.toString(), start, end };
  const link: Link = (icon, label, command, title) =>
    commandLink(`$(${icon}) ${label}`, command, argument, title);
  const [previous, next] = [l10n.t('Previous'), l10n.t('Next')];
  // Who reads from right to left goes on to the left.
  const [back, on] = isRightToLeft(env.language)
    ? ['arrow-right', 'arrow-left']
    : ['arrow-left', 'arrow-right'];
  const { here, others } = counts(live, mention);
  const notAName = link('circle-slash', l10n.t('Not a Name'), 'corpus.notAName');
  const rows = [
    [
      l10n.t('In this article: {0}', here),
      link('arrow-up', previous, 'corpus.previousMention', l10n.t('Previous Mention')),
      link('arrow-down', next, 'corpus.nextMention', l10n.t('Next Mention')),
    ],
    [
      l10n.t('Other articles: {0}', others),
      link(back, previous, 'corpus.previousArticleWithActor', l10n.t('Previous Article')),
      link(on, next, 'corpus.nextArticleWithActor', l10n.t('Next Article')),
    ],
    [
      link('list-unordered', l10n.t('All Mentions'), 'corpus.showMentions'),
      link('list-flat', l10n.t('Concordance'), 'corpus.concordance'),
      link('tag', l10n.t('Tag This…'), 'corpus.tagMention'),
      ...(isCandidate(mention) ? [] : [link('edit', l10n.t('Edit Entry'), 'corpus.editEntry')]),
    ],
    isCandidate(mention)
      ? [...additions(mention, link), link('link', l10n.t('Another Name of…'), 'corpus.addName'), notAName]
      : [
          link('question', l10n.t('This Is…'), 'corpus.thisIs', l10n.t('Another Actor or Place')),
          notAName,
          link('git-merge', l10n.t('Merge…'), 'corpus.mergeEntities', l10n.t('Merge Into Another')),
        ],
  ];
  return card([
    [heading(live, mention, entity), ...(entity ? aliases(live, entity) : [])].join('  \n'),
    rows.map((row) => ownLine(row.join(gap))).join('  \n'),
  ]);
}

type Link = (icon: string, label: string, command: LinkCommand, title?: string) => string;

/** The gazetteer that the candidate is guessed to belong to comes first. */
function additions({ kind }: Mention, link: Link): readonly string[] {
  const actors = link('person-add', l10n.t('Add to Actors…'), 'corpus.addToActors');
  const places = link('location', l10n.t('Add to Places…'), 'corpus.addToPlaces');
  return kind === 'actor' ? [actors, places] : [places, actors];
}

function heading(live: LiveArticle, mention: Mention, entity: Entity | undefined): string {
  const reason = explanation(mention);
  const kind = subtypeName(mention.subtype);
  if (!entity) {
    const name = cardName(live.text.slice(mention.start, mention.end));
    const guess =
      mention.kind === 'actor' ? l10n.t('perhaps: {0}', kind) : l10n.t('perhaps a place: {0}', kind);
    return `$(${candidateIcon.id}) **${name}**  \n${ownLine([guess, reason].join(' · '))}`;
  }
  const { name, other } = entityNames(entity, live.article.language);
  const names = [`**${cardName(name)}**`, ...(other === undefined ? [] : [cardName(other)])];
  const within =
    entity.within === undefined ? undefined : live.open.corpus.entity({ kind: 'place', id: entity.within });
  const facts = [
    within ? `${kind} (${cardName(entityNames(within, live.article.language).name)})` : kind,
    ...(reason === '' ? [] : [reason]),
  ];
  return `$(${entityIcon(entity).id}) ${names.join(' · ')}  \n${ownLine(facts.join(' · '))}`;
}

/** Why this stretch of text is this entity, where the name alone does not say it. */
function explanation({ rule, form, id }: Mention): string {
  if (id === null) {
    switch (rule) {
      case 'title':
        return l10n.t('in no gazetteer; found by the title before it');
      case 'place-noun':
        return l10n.t('in no gazetteer; found by a word for a place beside it');
      case 'organisation-noun':
        return l10n.t('in no gazetteer; found by a word for an organisation before or in it');
      case 'kunya':
        return l10n.t('in no gazetteer; found by its first word, as in Abu …');
      case 'given-name':
        return l10n.t('in no gazetteer; found by a given name');
      case 'saying':
        return l10n.t('in no gazetteer; found by the verb of saying before it');
      case 'letters':
        return l10n.t('in no gazetteer; found by letters that foreign names have');
      case 'short-form':
        return l10n.t('in no gazetteer; named in full elsewhere in this article');
      default:
        return l10n.t('in no gazetteer');
    }
  }
  switch (rule) {
    case 'metonym':
      return l10n.t('a place that stands for its government here');
    case 'variant':
      return l10n.t('another spelling');
    case 'short-form':
      return l10n.t('short for a name in this article');
    case 'organisation-noun':
      return l10n.t('of a state, found by its nationality');
    case 'correction':
      return l10n.t('set by a reader in the sidecar');
    default:
  }
  switch (form) {
    case 'description':
      return l10n.t('a phrase that describes it');
    case 'nominal':
      return l10n.t('a common noun that means it here');
    case 'demonym':
      return l10n.t('the name of its people');
    default:
      return '';
  }
}

function aliases(live: LiveArticle, entity: Entity): readonly string[] {
  const { language } = live.article;
  const shown = new Set(Object.values(entityNames(entity, language)));
  const others = [...new Set([...entity.aliases, ...Object.values(entity.names)])].filter(
    (name) => !shown.has(name),
  );
  if (others.length === 0) return [];
  const list = others.slice(0, mostAliases);
  const more = others.length - list.length;
  // Names of one script run together, in their own direction, those of the article's language first.
  const directions = isRightToLeft(language) ? (['rtl', 'ltr'] as const) : (['ltr', 'rtl'] as const);
  const names = directions
    .map((direction) => [direction, list.filter((name) => directionOf(name) === direction)] as const)
    .filter(([, some]) => some.length > 0)
    .map(([direction, some]) => run(some.map(cardName).join(direction === 'rtl' ? '، ' : ', '), direction))
    .join(' · ');
  return [ownLine(more > 0 ? l10n.t('Also: {0} and {1} more', names, more) : l10n.t('Also: {0}', names))];
}

/** How often it is mentioned in this article, as it is on the screen, and in how many others. */
function counts(live: LiveArticle, mention: Mention): { readonly here: number; readonly others: number } {
  const { kind, id } = mention;
  const { index } = live.open.corpus;
  const nameOf = ({ start, end }: Mention): string => foldKey(live.text.slice(start, end));
  const key = nameOf(mention);
  const same = live.mentions.filter(
    (other) => other.kind === kind && other.id === id && (id !== null || nameOf(other) === key),
  );
  const ref = id === null ? { kind, id, key } : { kind, id };
  const isHere = index.countIn(ref, live.path) > 0;
  return { here: same.length, others: index.count(ref).articles - (isHere ? 1 : 0) };
}
