import { Uri } from 'vscode';
import { configFile } from '../../core/corpus/config';
import type { ListedEntity } from '../../core/corpus/entityList';
import type { EntityKind } from '../../core/gazetteer/entity';
import type { Mention } from '../../core/recognise/mention';
import type { OpenCorpus } from '../corpora/corpora';
import type { CorpusNode } from '../corpora/corpusItem';

/** The entities of one kind of actor or place. */
export interface KindNode {
  readonly node: 'kind';
  readonly open: OpenCorpus;
  readonly subtype: Mention['subtype'];
  readonly members: readonly ListedEntity[];
}

/** An actor or a place of the corpus; a `MentionArgument`. */
export interface EntityNode {
  readonly node: 'entity';
  readonly open: OpenCorpus;
  readonly kind: EntityKind;
  readonly id: string;
  /** The corpus, by its configuration file. */
  readonly uri: string;
  readonly listed: ListedEntity;
  /** Places inside this one. */
  readonly inside: readonly ListedEntity[];
}

/** An article that mentions an entity; an `ArticleArgument`. */
export interface ArticleNode {
  readonly node: 'article';
  readonly of: EntityNode;
  readonly path: string;
  readonly uri: string;
  readonly count: number;
}

/** The n-th mention (from 0) of an entity in an article, in its line. */
export interface MentionNode {
  readonly node: 'mention';
  readonly of: ArticleNode;
  readonly mention: Mention;
  readonly n: number;
  readonly text: string;
}

export type Node = CorpusNode | KindNode | EntityNode | ArticleNode | MentionNode;

export function entityNode(
  open: OpenCorpus,
  listed: ListedEntity,
  inside: readonly ListedEntity[] = [],
): EntityNode {
  const { kind, id } = listed.entity;
  return {
    node: 'entity',
    open,
    kind,
    id,
    uri: Uri.joinPath(open.folder, configFile).toString(),
    listed,
    inside,
  };
}

/** Names a node for good: it stays open and selected while counts change. */
export function idOf(node: Node): string {
  switch (node.node) {
    case 'corpus':
      return node.open.folder.toString();
    case 'kind':
      return `${node.open.folder.toString()} kind ${node.subtype}`;
    case 'entity':
      return `${node.open.folder.toString()} ${node.kind} ${node.id}`;
    case 'article':
      return `${idOf(node.of)} ${node.path}`;
    case 'mention':
      return `${idOf(node.of)} ${node.n}`;
  }
}
