import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, type MarkdownString } from 'vscode';
import type { Tag } from '../../core/tagging/codebook';
import { leafName } from '../../core/tagging/tagPath';
import { excerptWithin, shorten, type Excerpt } from '../../core/text/excerpt';
import { foldKey } from '../../core/text/fold';
import type { Span } from '../../core/text/words';
import { articleCount, passageCount } from '../counts';
import { opening } from '../liveArticles/opening';
import { card, inRow, isolated, ownLine, untrusted } from '../markdown';
import { passageCommand, stateWords, warningIcon } from '../presentation/passageRow';
import { rowText } from '../presentation/rowText';
import { swatch } from '../presentation/swatch';
import { tagLabels } from '../presentation/tagNames';
import type { TaggedArticleNode, TaggedPassageNode, TagNode } from './tagNodes';

/** As much of a title, and of a line, as a side bar of the usual width shows; it would cut off the start of Arabic. */
const titleLength = 26;
const lineLength = 28;

/** How often a tag is used: in passages, and for articles as a whole. */
export interface TagCounts {
  readonly passages: number;
  readonly wholes: number;
}

/** A tag with its counts; `tag` is undefined where the codebook does not have it. */
export function tagItem(
  node: TagNode,
  tag: Tag | undefined,
  counts: TagCounts,
  state: TreeItemCollapsibleState,
): TreeItem {
  const { label, other } = tag ? tagLabels(tag) : { label: node.tag, other: l10n.t('not in the codebook') };
  const item = new TreeItem(isolated(label), state);
  const beside = other ?? (tag && sayDifferent(label, leafName(tag.path)) ? leafName(tag.path) : undefined);
  const { passages, wholes } = counts;
  item.description = inRow([
    ...(passages > 0 || wholes === 0 ? [String(passages)] : []),
    ...(wholes > 0 ? [articleCount(wholes)] : []),
    ...(beside === undefined ? [] : [beside]),
  ]);
  item.accessibilityInformation = { label: [label, ...inWords(counts), tag?.path ?? beside].join(', ') };
  item.iconPath = swatch(tag?.colour);
  item.contextValue = tag ? 'tag' : 'unknownTag';
  return item;
}

/** Whether a name tells a reader anything that a label does not. */
function sayDifferent(label: string, name: string): boolean {
  return foldKey(label) !== foldKey(name.replaceAll('-', ' '));
}

function inWords({ passages, wholes }: TagCounts): readonly string[] {
  return [
    ...(passages > 0 || wholes === 0 ? [passageCount(passages)] : []),
    ...(wholes > 0
      ? [wholes === 1 ? l10n.t('1 article as a whole') : l10n.t('{0} articles as a whole', wholes)]
      : []),
  ];
}

/** What a tag means, under which names it is known, and how often it is used. */
export function tagCard(tag: Tag, counts: TagCounts): MarkdownString {
  const { label, other } = tagLabels(tag);
  return card([
    `**${untrusted(label)}**${other === undefined ? '' : ` · ${untrusted(other)}`}`,
    untrusted(tag.path),
    tag.description === undefined ? '' : untrusted(tag.description),
    tag.was.length === 0 ? '' : ownLine(l10n.t('Former names: {0}', tag.was.map(untrusted).join(' · '))),
    ownLine(inWords(counts).join(' · ')),
  ]);
}

export function articleItem(
  { of: { open }, path, uri }: TaggedArticleNode,
  use: { readonly passages: number; readonly isOfArticle: boolean },
): TreeItem {
  const article = open.corpus.article(path);
  const title = article?.title ?? path;
  const shown = rowText(title, article?.language ?? 'und', titleLength);
  const state = use.passages > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(isolated(shown), state);
  const whole = use.isOfArticle ? [l10n.t('as a whole')] : [];
  item.description = inRow([...(use.passages > 0 ? [String(use.passages)] : []), ...whole]);
  const count = passageCount(use.passages);
  item.accessibilityInformation = { label: [title, count, ...whole].join(', ') };
  item.iconPath = new ThemeIcon('file-text');
  item.contextValue = 'taggedArticle';
  item.tooltip = isolated(title);
  item.command = opening({ uri });
  return item;
}

export function passageItem({ text, uri, anchored: { passage, anchored } }: TaggedPassageNode): TreeItem {
  const lost = anchored.state === 'lost';
  const line = lost ? cutQuote(passage.anchor.quote) : inLine(text, anchored);
  // One character further on: the line is isolated, in its own direction.
  const item = new TreeItem({
    label: isolated(line.text),
    ...(lost ? {} : { highlights: [[line.start + 1, line.end + 1] as [number, number]] }),
  });
  const state = stateWords(anchored);
  const by = passage.by === undefined ? [] : [passage.by];
  item.description = inRow([...state, ...by]);
  item.accessibilityInformation = { label: [passage.anchor.quote, ...state, ...by].join(', ') };
  if (lost) item.iconPath = warningIcon;
  item.contextValue = 'passage';
  item.command = passageCommand(uri, passage.id, anchored);
  return item;
}

/** A stretch of a text with some of its line around it; of a long one, its beginning. */
function inLine(text: string, span: Span): Excerpt {
  const isLong = span.end - span.start > lineLength * 0.8;
  return isLong ? cutQuote(text.slice(span.start, span.end)) : excerptWithin(text, span, lineLength);
}

function cutQuote(quote: string): Excerpt {
  const text = shorten(quote, lineLength);
  return { text, start: 0, end: text.length };
}
