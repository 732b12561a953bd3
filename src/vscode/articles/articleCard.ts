import { env, l10n, type MarkdownString } from 'vscode';
import type { Analysis, Article } from '../../core/corpus/article';
import type { Problem } from '../../core/problem';
import { tagLabel, type Codebook } from '../../core/tagging/codebook';
import { localisedProblem } from '../corpora/problems';
import { card, ownLine, untrusted } from '../markdown';
import { tagNames } from '../presentation/tagNames';
import { countsOf } from './articleCounts';
import type { PassageNode } from './articleNodes';

/** What is known of an article, for its tooltip. */
export function articleCard(
  article: Article,
  analysis: Analysis,
  problems: readonly Problem[],
  codebook: Codebook,
): MarkdownString {
  const { actors, places, passages } = countsOf(analysis);
  const { tags: paths = [], note } = article.sidecar.metadata;
  const tags = paths.map((path) => untrusted(tagNames(codebook, [path])));
  const number = new Intl.NumberFormat(env.language);
  const facts = [
    ...(article.source === undefined ? [] : [l10n.t('Source: {0}', untrusted(article.source))]),
    ...(article.published === undefined
      ? []
      : [l10n.t('Published: {0}', untrusted(longDate(article.published)))]),
    l10n.t('Language: {0}', untrusted(languageName(article.language))),
    ...(article.state === 'read'
      ? [
          l10n.t(
            'Length: {0} words, {1} characters',
            number.format(article.words),
            number.format(article.length),
          ),
          l10n.t('Actors: {0}, places: {1}, passages: {2}', actors, places, passages),
        ]
      : []),
    ...(tags.length === 0 ? [] : [l10n.t('Article tags: {0}', tags.join(' · '))]),
    ...(article.encoding === undefined ? [] : [l10n.t('Encoding: {0}', untrusted(article.encoding))]),
    l10n.t('File: {0}', untrusted(article.path)),
  ];
  return card([
    `**${untrusted(article.title)}**`,
    ...(article.state === 'listed' ? [ownLine(l10n.t('This article has not been read yet.'))] : []),
    facts.map(ownLine).join('  \n'),
    note === undefined ? '' : untrusted(note),
    ...problems.map((problem) => `$(warning) ${untrusted(localisedProblem(problem))}`),
  ]);
}

/** A tagged passage: its words, its tags and their descriptions, the note, who and when. */
export function passageCard({
  article: { open },
  anchored: { passage, anchored },
}: PassageNode): MarkdownString {
  const { codebook } = open.corpus;
  const tags = passage.tags.map((path) => {
    const tag = codebook.find(path);
    const name = tag ? tagLabel(tag, env.language) : path;
    const description = tag?.description;
    return ownLine(
      `**${untrusted(name)}**${description === undefined ? '' : ` – ${untrusted(description)}`}`,
    );
  });
  const by = [
    ...(passage.by === undefined ? [] : [passage.by]),
    ...(passage.created === undefined ? [] : [passage.created.slice(0, 10)]),
  ];
  return card([
    ...(anchored.state === 'lost'
      ? [`$(warning) ${ownLine(l10n.t('The words of this passage are no longer in the article.'))}`]
      : []),
    untrusted(passage.anchor.quote),
    tags.join('  \n'),
    passage.note === undefined ? '' : untrusted(passage.note),
    by.length === 0 ? '' : ownLine(by.map(untrusted).join(' · ')),
  ]);
}

/** A whole date in words; a month or a year as it is. */
function longDate(date: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  const time = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(time.getTime())) return date;
  return new Intl.DateTimeFormat(env.language, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

/** What a language (BCP 47) is called. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([env.language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
