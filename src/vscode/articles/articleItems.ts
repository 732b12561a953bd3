import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Analysis, Article } from '../../core/corpus/article';
import { isRightToLeft } from '../../core/text/direction';
import { excerptWithin, shorten } from '../../core/text/excerpt';
import { candidateIcon, entityIcon, entityNames } from '../entities/entityLook';
import type { Progress } from '../liveArticles/readingProgress';
import { inRow, isolated } from '../markdown';
import { swatch } from '../tagging/swatch';
import { tagNames } from '../tagging/tagNames';
import { countsOf } from './articleCounts';
import type {
  ArticleNode,
  CandidateNode,
  CorpusNode,
  EntityNode,
  GroupNode,
  MentionNode,
  OrphanNode,
  PassageNode,
} from './nodes';

/**
 * A row that is too narrow cuts off its right end, which is where right-to-left text begins. So such text is cut here,
 * at its own end, to what a side bar of the usual width has room for beside a month; the tooltip has all of it.
 */
const rowLength = 28;
/** As much of a line as there is room for with the article, the group and the name to the left of it. */
const lineLength = 30;

const warningIcon = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));

function rowText(text: string, language: string): string {
  return isRightToLeft(language) ? shorten(text, rowLength) : text;
}

export function corpusItem({ open: { folder, corpus } }: CorpusNode): TreeItem {
  const name = folder.path.split('/').at(-1) ?? '';
  const item = new TreeItem(isolated(corpus.config.title ?? name), TreeItemCollapsibleState.Expanded);
  item.description = isolated(name);
  item.iconPath = new ThemeIcon('library');
  item.contextValue = 'corpus';
  item.tooltip = folder.fsPath;
  return item;
}

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
    passages === 1 ? l10n.t('1 passage') : l10n.t('{0} passages', passages),
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

export function entityItem(node: EntityNode): TreeItem {
  const { corpus } = node.article.open;
  const entity = corpus.entity(node);
  const names = entity ? entityNames(entity, corpus.article(node.article.path)?.language) : { name: node.id };
  const item = nameItem(node, names.name);
  item.iconPath = entityIcon(entity ?? node);
  item.contextValue = 'entity';
  return item;
}

export function candidateItem(node: CandidateNode): TreeItem {
  const item = nameItem(node, node.name);
  item.description = inRow([String(node.mentions.length), l10n.t('in no gazetteer')]);
  item.iconPath = candidateIcon;
  item.contextValue = 'candidate';
  return item;
}

function nameItem({ article, mentions }: EntityNode | CandidateNode, name: string): TreeItem {
  const single = mentions.length === 1;
  const item = new TreeItem(
    isolated(name),
    single ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Collapsed,
  );
  item.description = String(mentions.length);
  const count = single ? l10n.t('1 mention') : l10n.t('{0} mentions', mentions.length);
  item.accessibilityInformation = { label: `${name}, ${count}` };
  const [first] = mentions;
  if (first) item.command = opening({ uri: article.uri, start: first.start, end: first.end });
  return item;
}

/** A mention in its line, highlighted. */
export function mentionItem({ of, mention, n, text }: MentionNode): TreeItem {
  const { text: line, start, end } = excerptWithin(text, mention, lineLength);
  // One character further on: the line is isolated, in its own direction.
  const item = new TreeItem({ label: isolated(line), highlights: [[start + 1, end + 1]] });
  item.description = `${n + 1}/${of.mentions.length}`;
  item.accessibilityInformation = { label: `${line}, ${item.description}` };
  item.contextValue = 'mention';
  item.command = opening({ uri: of.article.uri, start: mention.start, end: mention.end });
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

export function passageItem({
  article: { open, path, uri },
  anchored: { passage, anchored },
}: PassageNode): TreeItem {
  const language = open.corpus.article(path)?.language ?? 'und';
  const names = tagNames(open.corpus.codebook, passage.tags);
  const item = new TreeItem(isolated(rowText(passage.anchor.quote, language)));
  const lost = anchored.state === 'lost';
  const state = lost ? [l10n.t('lost')] : anchored.state === 'changed' ? [l10n.t('changed')] : [];
  item.description = [...state.map((word) => isolated(word)), names].join(' · ');
  item.accessibilityInformation = { label: [passage.anchor.quote, ...state, names].join(', ') };
  item.iconPath = lost ? warningIcon : swatch(open.corpus.codebook.find(passage.tags[0] ?? '')?.colour);
  item.contextValue = 'passage';
  item.command = lost
    ? {
        command: 'corpus.reattachPassage',
        title: l10n.t('Show Candidates…'),
        arguments: [{ uri, id: passage.id }],
      }
    : opening({ uri, start: anchored.start, end: anchored.end });
  return item;
}

function opening(argument: { readonly uri: string; readonly start?: number; readonly end?: number }): {
  readonly command: string;
  readonly title: string;
  readonly arguments: unknown[];
} {
  return { command: 'corpus.openArticle', title: l10n.t('Open'), arguments: [argument] };
}
