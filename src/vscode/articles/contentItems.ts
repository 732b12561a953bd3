import { l10n, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { excerptWithin } from '../../core/text/excerpt';
import { mentionCount } from '../counts';
import { opening } from '../liveArticles/opening';
import { inRow, isolated } from '../markdown';
import { candidateIcon, entityIcon, entityNames } from '../presentation/entityLook';
import { passageCommand, stateWords, warningIcon } from '../presentation/passageRow';
import { rowText } from '../presentation/rowText';
import { swatch } from '../presentation/swatch';
import { tagNames } from '../presentation/tagNames';
import type { CandidateNode, EntityNode, MentionNode, PassageNode } from './articleNodes';

/** As much of a line as there is room for with the article, the group and the name to the left of it. */
const lineLength = 30;

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
  const count = mentionCount(mentions.length);
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

export function passageItem({
  article: { open, path, uri },
  anchored: { passage, anchored },
}: PassageNode): TreeItem {
  const language = open.corpus.article(path)?.language ?? 'und';
  const names = tagNames(open.corpus.codebook, passage.tags);
  const item = new TreeItem(isolated(rowText(passage.anchor.quote, language)));
  const state = stateWords(anchored);
  item.description = [...state.map((word) => isolated(word)), names].join(' · ');
  item.accessibilityInformation = { label: [passage.anchor.quote, ...state, names].join(', ') };
  item.iconPath =
    anchored.state === 'lost'
      ? warningIcon
      : swatch(open.corpus.codebook.find(passage.tags[0] ?? '')?.colour);
  item.contextValue = 'passage';
  item.command = passageCommand(uri, passage.id, anchored);
  return item;
}
