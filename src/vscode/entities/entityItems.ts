import { ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { excerptWithin } from '../../core/text/excerpt';
import { corpusItem } from '../corpora/corpusItem';
import { articleCount, mentionCount } from '../counts';
import { opening } from '../liveArticles/opening';
import { inRow, isolated } from '../markdown';
import { corpusLanguage, entityIcon, entityNames, formNames, subtypeName } from '../presentation/entityLook';
import { rowText } from '../presentation/rowText';
import {
  idOf,
  type ArticleNode,
  type EntityNode,
  type KindNode,
  type MentionNode,
  type Node,
} from './entityNodes';

/** As much of a line as there is room for with the entity and the article to the left of it. */
const longestLine = 30;

export function itemOf(node: Node): TreeItem {
  const item = rowOf(node);
  item.id = idOf(node);
  return item;
}

function rowOf(node: Node): TreeItem {
  switch (node.node) {
    case 'corpus':
      return corpusItem(node.open);
    case 'kind':
      return kindItem(node);
    case 'entity':
      return entityItem(node);
    case 'article':
      return articleItem(node);
    case 'mention':
      return mentionItem(node);
  }
}

function kindItem({ subtype, members }: KindNode): TreeItem {
  const item = new TreeItem(isolated(subtypeName(subtype)), TreeItemCollapsibleState.Expanded);
  item.description = String(members.length);
  item.contextValue = 'kind';
  return item;
}

function entityItem({ open: { corpus }, listed }: EntityNode): TreeItem {
  const { entity, mentions, articles } = listed;
  const { name, other } = entityNames(entity, corpusLanguage(corpus));
  const item = new TreeItem(isolated(name), TreeItemCollapsibleState.Collapsed);
  const facts = [mentionCount(mentions), articleCount(articles)];
  // In figures: words would be cut off beside a long name. The tooltip has them.
  item.description = inRow([String(mentions), String(articles)]);
  item.iconPath = entityIcon(entity);
  item.contextValue = 'entity';
  item.tooltip = [
    name,
    ...(other === undefined ? [] : [other]),
    subtypeName(entity.subtype),
    entity.id,
    ...facts,
  ]
    .map((fact) => isolated(fact))
    .join('\n');
  item.accessibilityInformation = { label: [name, subtypeName(entity.subtype), ...facts].join(', ') };
  return item;
}

function articleItem({ of, path, uri, count }: ArticleNode): TreeItem {
  const article = of.open.corpus.article(path);
  const title = article?.title ?? path;
  const language = article?.language ?? 'und';
  const item = new TreeItem(isolated(rowText(title, language)), TreeItemCollapsibleState.Collapsed);
  const date = article?.published;
  // What is cut off where there is no room is the end: the date, not the count.
  item.description = inRow([String(count), ...(date === undefined ? [] : [date])]);
  item.tooltip = isolated(title);
  item.iconPath = new ThemeIcon('file-text');
  item.contextValue = 'article';
  item.command = opening({ uri });
  item.accessibilityInformation = {
    label: [title, ...(date === undefined ? [] : [date]), String(count)].join(', '),
  };
  return item;
}

/** A mention in its line, highlighted. */
function mentionItem({ of, mention, n, text }: MentionNode): TreeItem {
  const { text: line, start, end } = excerptWithin(text, mention, longestLine);
  // One character further on: the line is isolated, in its own direction.
  const item = new TreeItem({ label: isolated(line), highlights: [[start + 1, end + 1]] });
  const marks = formNames(mention);
  item.description = inRow([`${n + 1}/${of.count}`, ...marks]);
  item.contextValue = 'mention';
  item.accessibilityInformation = { label: [line, `${n + 1}/${of.count}`, ...marks].join(', ') };
  item.command = opening({ uri: of.uri, start: mention.start, end: mention.end });
  return item;
}
