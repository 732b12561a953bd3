import { ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { isolated } from '../markdown';
import { corpusName, corpusPlace } from './chooseCorpus';
import type { OpenCorpus } from './corpora';

/** A corpus in a tree. */
export interface CorpusNode {
  readonly node: 'corpus';
  readonly open: OpenCorpus;
}

/** The row of a corpus, which the trees have where there are several: its title, and its folder beside it. */
export function corpusItem(open: OpenCorpus): TreeItem {
  const item = new TreeItem(isolated(corpusName(open)), TreeItemCollapsibleState.Expanded);
  item.description = isolated(corpusPlace(open));
  item.iconPath = new ThemeIcon('library');
  item.contextValue = 'corpus';
  item.tooltip = open.folder.fsPath;
  return item;
}
