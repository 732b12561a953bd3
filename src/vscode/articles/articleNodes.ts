import { Uri } from 'vscode';
import type { AnchoredPassage } from '../../core/corpus/article';
import type { ArticleGrouping } from '../../core/corpus/articleGroups';
import type { EntityKind } from '../../core/gazetteer/entity';
import type { Mention } from '../../core/recognise/mention';
import type { OpenCorpus } from '../corpora/corpora';
import type { CorpusNode } from '../corpora/corpusItem';

/** Articles that have something in common, or a piece of a list that would be too long. */
export interface ShelfNode {
  readonly node: 'shelf';
  readonly open: OpenCorpus;
  readonly by: ArticleGrouping;
  /** The key of the group. */
  readonly group: string;
  /** Of how many pieces of the group it is one, and the how-manieth article of the group is its first, from 1. */
  readonly pieces: number;
  readonly from: number;
  readonly paths: readonly string[];
}

export interface ArticleNode {
  readonly node: 'article';
  readonly open: OpenCorpus;
  readonly path: string;
  readonly uri: string;
  /** Where it stands a second time: an article with several tags is on the shelf of each. */
  readonly again?: ShelfNode;
}

/** Lost passages are a group of their own. */
export type GroupKind = EntityKind | 'passage' | 'lost';

export interface GroupNode {
  readonly node: 'group';
  readonly article: ArticleNode;
  readonly group: GroupKind;
  readonly count: number;
}

/** An entity in an article; a `MentionArgument` of its first mention. */
export interface EntityNode {
  readonly node: 'entity';
  readonly article: ArticleNode;
  readonly kind: EntityKind;
  readonly id: string;
  readonly subtype: Mention['subtype'];
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
}

/** A name of an article that no gazetteer knows; a `MentionArgument` of its first mention. */
export interface CandidateNode {
  readonly node: 'candidate';
  readonly article: ArticleNode;
  readonly kind: EntityKind;
  readonly id: null;
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** The folded name. */
  readonly key: string;
  readonly mentions: readonly Mention[];
}

/** The n-th mention (from 0) of an entity or candidate in its line. */
export interface MentionNode {
  readonly node: 'mention';
  readonly of: EntityNode | CandidateNode;
  readonly mention: Mention;
  readonly n: number;
  readonly text: string;
}

/** A tagged passage; a `PassageArgument`. */
export interface PassageNode {
  readonly node: 'passage';
  readonly article: ArticleNode;
  readonly uri: string;
  readonly id: string;
  /** How many passages of this id come before it: a sidecar may have an id twice. */
  readonly twin: number;
  readonly anchored: AnchoredPassage;
}

/** A sidecar whose article does not exist. */
export interface OrphanNode {
  readonly node: 'orphan';
  readonly open: OpenCorpus;
  readonly path: string;
  readonly uri: string;
}

export type Node =
  | CorpusNode
  | ShelfNode
  | ArticleNode
  | GroupNode
  | EntityNode
  | CandidateNode
  | MentionNode
  | PassageNode
  | OrphanNode;

export function orphanNode(open: OpenCorpus, path: string): OrphanNode {
  return { node: 'orphan', open, path, uri: uriOf(open, path) };
}

export function articleNode(open: OpenCorpus, path: string, again?: ShelfNode): ArticleNode {
  return { node: 'article', open, path, uri: uriOf(open, path), ...(again ? { again } : {}) };
}

export function uriOf({ folder }: OpenCorpus, path: string): string {
  return Uri.joinPath(folder, path).toString();
}

/** What holds a node; undefined for one at the root, where a corpus is when there are several. */
export function parentOf(
  node: Node,
  corpusOf: (open: OpenCorpus) => CorpusNode | undefined,
  shelfOf: (article: ArticleNode) => ShelfNode | undefined,
): Node | undefined {
  switch (node.node) {
    case 'corpus':
      return undefined;
    case 'shelf':
    case 'orphan':
      return corpusOf(node.open);
    case 'article':
      return node.again ?? shelfOf(node) ?? corpusOf(node.open);
    case 'group':
      return node.article;
    case 'entity':
    case 'candidate':
      return { node: 'group', article: node.article, group: node.kind, count: 0 };
    case 'passage':
      return { node: 'group', article: node.article, group: isLost(node) ? 'lost' : 'passage', count: 0 };
    case 'mention':
      return node.of;
  }
}

export function isLost({ anchored: { anchored } }: PassageNode): boolean {
  return anchored.state === 'lost';
}

/** Names a node for good: it stays open and selected while its article is edited. */
export function idOf(node: Node): string {
  switch (node.node) {
    case 'corpus':
      return node.open.folder.toString();
    case 'shelf':
      return `${node.open.folder.toString()} ${node.by} ${node.group} ${node.from}`;
    case 'article':
      return node.again ? `${node.uri} ${idOf(node.again)}` : node.uri;
    case 'orphan':
      return node.uri;
    case 'group':
      return `${idOf(node.article)} ${node.group}`;
    case 'entity':
      return `${idOf(node.article)} ${node.kind} ${node.id}`;
    case 'candidate':
      return `${idOf(node.article)} ${node.kind} ? ${node.key}`;
    case 'mention':
      return `${idOf(node.of)} ${node.n}`;
    case 'passage':
      return `${idOf(node.article)} passage ${node.twin} ${node.id}`;
  }
}
