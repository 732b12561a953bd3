import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Analysis, Article } from '../../core/corpus/article';
import { passageCount } from '../counts';
import { opening } from '../liveArticles/opening';
import type { Progress } from '../liveArticles/readingProgress';
import { inRow, isolated } from '../markdown';
import { warningIcon } from '../presentation/passageRow';
import { rowText } from '../presentation/rowText';
import { countsOf } from './articleCounts';
import type { ArticleNode, GroupNode, OrphanNode } from './articleNodes';

/** `analysis` is that of the open document where there is one. */
export function articleItem(
  node: ArticleNode,
  article: Article,
  analysis: Analysis,
  progress: Progress,
): TreeItem {
  const label = isolated(rowText(article.title, article.language));
  const readable = article.state !== 'unreadable';
  const sound = readable && node.open.corpus.problemsOf(node.path).length === 0;
  const item = new TreeItem(
    label,
    readable ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  const state = stateOf(article, analysis);
  const date = article.published;
  item.description = inRow([...(date === undefined ? [] : [date]), ...state]);
  item.accessibilityInformation = {
    label: [
      article.title,
      ...(date === undefined ? [] : [date]),
      ...state,
      ...(readable ? [progressName(progress)] : []),
    ].join(', '),
  };
  // No resourceUri: each article that was opened would bear the mark of a locked file.
  item.iconPath = sound ? new ThemeIcon(progressIcons[progress]) : warningIcon;
  item.contextValue = readable ? 'article' : 'unreadable';
  item.command = opening({ uri: node.uri });
  return item;
}

/** An empty circle, a half one, a tick. */
const progressIcons: Readonly<Record<Progress, string>> = {
  unread: 'circle-large-outline',
  started: 'color-mode',
  read: 'pass',
};

/** What a reader calls how far he has read. */
export function progressName(progress: Progress): string {
  switch (progress) {
    case 'unread':
      return l10n.t('unread');
    case 'started':
      return l10n.t('started');
    case 'read':
      return l10n.t('read');
  }
}

/** What can be counted in an article, or why nothing can, and its encoding where that is not the usual one. */
function stateOf({ state, encoding }: Article, analysis: Analysis): readonly string[] {
  if (state === 'listed') return [l10n.t('not read yet')];
  if (state === 'unreadable') return [l10n.t('cannot be read')];
  const { actors, passages } = countsOf(analysis);
  return [
    actors === 1 ? l10n.t('1 actor') : l10n.t('{0} actors', actors),
    passageCount(passages),
    ...(encoding === undefined ? [] : [encoding]),
  ];
}

export function groupItem({ group, count }: GroupNode): TreeItem {
  const label = {
    actor: l10n.t('Actors'),
    place: l10n.t('Places'),
    passage: l10n.t('Passages'),
    lost: l10n.t('Lost'),
  }[group];
  const state = group === 'place' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  const item = new TreeItem(isolated(label), state);
  item.description = String(count);
  item.contextValue = `${group}s`;
  if (group === 'lost') item.iconPath = warningIcon;
  return item;
}

/** A click looks for its article. */
export function orphanItem({ path, uri }: OrphanNode): TreeItem {
  const item = new TreeItem(isolated(path));
  item.description = l10n.t('without its article');
  item.accessibilityInformation = { label: `${path}, ${item.description}` };
  item.iconPath = warningIcon;
  item.contextValue = 'orphan';
  item.command = {
    command: 'corpus.attachSidecar',
    title: l10n.t('Choose Its Article…'),
    arguments: [{ uri }],
  };
  return item;
}
