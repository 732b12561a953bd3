import { env, Hover, l10n, languages, type Disposable, type MarkdownString } from 'vscode';
import type { AnchoredPassage } from '../../core/corpus/article';
import type { Passage } from '../../core/tagging/passage';
import type { Span } from '../../core/text/words';
import type { PassageArgument } from '../arguments';
import type { LiveArticle } from '../liveArticles/liveArticle';
import { articleLanguage, type LiveArticles } from '../liveArticles/liveArticles';
import { card, commandLink, ownLine, untrusted } from '../markdown';
import { entityNames } from '../presentation/entityLook';
import { cardName, shortened } from '../presentation/shortened';
import { roleName, tagLabels } from '../presentation/tagNames';
import { passagesAt } from './passageTarget';

/** A card for every tagged passage under the mouse, the innermost first: tags, note, reader, date, and what can be done. */
export function registerPassageHover(articles: LiveArticles): Disposable {
  return languages.registerHoverProvider(articleLanguage, {
    provideHover: (document, position) => {
      const live = articles.get(document);
      if (!live) return undefined;
      const { cards, span } = passageCards(live, live.offset(position));
      return span && new Hover([...cards], live.range(span));
    },
  });
}

/** The cards of the passages at an offset, the innermost first, and where that one stands. */
export function passageCards(
  live: LiveArticle,
  offset: number,
): { readonly cards: readonly MarkdownString[]; readonly span: Span | undefined } {
  const passages = passagesAt(live.passages, { start: offset, end: offset + 1 });
  const cards = passages.map((passage, i) => {
    const quote = untrusted(shortened(live.text.slice(passage.span.start, passage.span.end)));
    return passageCard(live, passage, passages.length > 1 ? `${i > 0 ? '---\n\n' : ''}${quote}` : '');
  });
  return { cards, span: passages[0]?.span };
}

/** `heading` tells the cards of several passages apart. */
function passageCard(
  live: LiveArticle,
  { passage, anchored }: AnchoredPassage,
  heading: string,
): MarkdownString {
  const argument: PassageArgument = { uri: live.document.uri.toString(), id: passage.id };
  const { note, by, created, tags, anchor } = passage;
  const links = [
    commandLink(`$(tag) ${l10n.t('Edit Tags…')}`, 'corpus.editTags', argument),
    commandLink(`$(add) ${l10n.t('Add Tags…')}`, 'corpus.addTags', argument),
    commandLink(
      `$(note) ${note === undefined ? l10n.t('Add Note…') : l10n.t('Edit Note…')}`,
      'corpus.editNote',
      argument,
    ),
    commandLink(`$(person) ${l10n.t('Set Actors…')}`, 'corpus.setActors', argument),
    commandLink(`$(quote) ${l10n.t('Copy')}`, 'corpus.copyQuotation', argument, l10n.t('Copy as Quotation')),
    commandLink(`$(trash) ${l10n.t('Remove')}`, 'corpus.removePassage', argument),
  ];
  const origin = [by === undefined ? '' : cardName(by), created === undefined ? '' : when(created)];
  return card([
    heading,
    ...tags.map((path) => tagParagraph(live, path)),
    anchored.state === 'changed'
      ? `$(warning) ${ownLine(l10n.t('The words have changed since. The tagged words were: {0}', untrusted(shortened(anchor.quote, 200))))}`
      : '',
    anchored.state === 'moved'
      ? `$(move) ${ownLine(l10n.t('The article has changed; the passage was found again by its words.'))}`
      : '',
    actorsOf(live, passage),
    note === undefined ? '' : quoted(note),
    origin.filter(Boolean).join(' · '),
    links.join('&nbsp;&nbsp; '),
  ]);
}

/** Who is in it, and as what. */
function actorsOf({ open: { corpus }, article }: LiveArticle, { actors }: Passage): string {
  return actors
    .map(({ id, role }) => {
      const entity = corpus.entity({ kind: 'actor', id });
      const name = cardName(entity ? entityNames(entity, article.language).name : id);
      return `$(person) ${role === undefined ? name : `${name} · ${cardName(roleName(corpus.codebook, role))}`}`;
    })
    .join('  \n');
}

/** Its labels and its path, and the definition below. */
function tagParagraph(live: LiveArticle, path: string): string {
  const tag = live.open.corpus.codebook.find(path);
  if (!tag) return `$(question) **${cardName(path)}** · ${l10n.t('not in the codebook')}`;
  const { label, other } = tagLabels(tag);
  const names = [
    `**${cardName(label)}**`,
    ...(other === undefined ? [] : [cardName(other)]),
    cardName(tag.path),
  ];
  const definition = tag.description === undefined ? '' : `  \n${untrusted(tag.description)}`;
  return `$(tag) ${names.join(' · ')}${definition}`;
}

/** A note is the reader's Markdown, but in a card it is text: a file from elsewhere must not format cards of ours. */
function quoted(note: string): string {
  return note
    .split('\n')
    .map((line) => `> ${line.trim() === '' ? '' : untrusted(line)}`)
    .join('  \n');
}

/** A date and time of day in the reader's language; what is no date, as it is written. */
function when(created: string): string {
  const date = new Date(created);
  if (Number.isNaN(date.getTime())) return untrusted(created);
  return untrusted(
    new Intl.DateTimeFormat(env.language, { dateStyle: 'medium', timeStyle: 'short' }).format(date),
  );
}
