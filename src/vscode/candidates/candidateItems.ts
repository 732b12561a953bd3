import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { excerptWithin, shorten } from '../../core/text/excerpt';
import { corpusItem } from '../corpora/corpusItem';
import { articleCount, mentionCount } from '../counts';
import { opening } from '../liveArticles/opening';
import { inRow, isolated } from '../markdown';
import { entityIcon, subtypeName } from '../presentation/entityLook';
import type { CandidateNode, Node, PlaceNode } from './candidateNodes';

const lineLength = 46;

/** A row of the view of candidates. */
export function candidateTreeItem(node: Node): TreeItem {
  switch (node.node) {
    case 'corpus':
      return corpusItem(node.open);
    case 'kind': {
      const item = new TreeItem(subtypeName(node.subtype), TreeItemCollapsibleState.Collapsed);
      item.id = `${node.open.folder.toString()} ${node.kind} ${node.subtype}`;
      item.description = String(node.counts.length);
      item.iconPath = entityIcon(node);
      return item;
    }
    case 'more': {
      const item = new TreeItem(l10n.t('{0} more', node.counts.length), TreeItemCollapsibleState.Collapsed);
      item.iconPath = new ThemeIcon('ellipsis');
      return item;
    }
    case 'candidate':
      return candidateItem(node);
    case 'place':
      return placeItem(node);
  }
}

function candidateItem(node: CandidateNode): TreeItem {
  const { name, subtype, mentions, articles, kind, key, open } = node;
  const item = new TreeItem(isolated(name), TreeItemCollapsibleState.Collapsed);
  item.id = `${open.folder.toString()} ${kind} ${key}`;
  const where = articleCount(articles);
  item.description = inRow([String(mentions), where, subtypeName(subtype)]);
  item.iconPath = entityIcon(node);
  item.contextValue = 'candidate';
  const count = mentionCount(mentions);
  item.accessibilityInformation = { label: [name, count, where, subtypeName(subtype)].join(', ') };
  return item;
}

/** A place in its line, highlighted, and the article's title. */
function placeItem({ of, place }: PlaceNode): TreeItem {
  const { uri, start, end, path, text } = place;
  const { text: line, start: from, end: to } = excerptWithin(text, place, lineLength);
  // One character further on: the line is isolated, in its own direction.
  const item = new TreeItem({ label: isolated(line), highlights: [[from + 1, to + 1]] });
  const title = of.open.corpus.article(path)?.title ?? path;
  item.description = isolated(shorten(title, 40));
  item.accessibilityInformation = { label: `${line}, ${title}` };
  item.contextValue = 'place';
  item.command = opening({ uri, start, end });
  return item;
}
