import { Disposable, window, type TreeView } from 'vscode';
import type { Node } from './articleNodes';
import type { ArticleTree } from './articleTree';

/** The view says that a node is not there while it still draws its rows: how often and how soon to ask again. */
const attempts = 8;
const patience = 150;

/** Selects the article of the active editor in the tree, while the tree is in view and without taking the focus. */
export function followEditor(tree: ArticleTree, view: TreeView<Node>): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (left = attempts): void => {
    clearTimeout(timer);
    const uri = window.activeTextEditor?.document.uri;
    const node = uri && view.visible ? tree.nodeOf(uri) : undefined;
    // What was chosen inside the article stays chosen.
    if (!node || view.selection.some((selected) => articleOf(selected) === node.uri)) return;
    Promise.resolve(view.reveal(node, { select: true, focus: false, expand: false })).catch(() => {
      if (left > 0) timer = setTimeout(() => follow(left - 1), patience);
    });
  };
  return Disposable.from(
    window.onDidChangeActiveTextEditor(() => follow()),
    view.onDidChangeVisibility(() => follow()),
    tree.onDidChangeTreeData((nodes) => {
      if (nodes === undefined) follow();
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

function articleOf(node: Node): string | undefined {
  switch (node.node) {
    case 'corpus':
    case 'shelf':
    case 'orphan':
      return undefined;
    case 'article':
      return node.uri;
    case 'mention':
      return articleOf(node.of);
    case 'group':
    case 'entity':
    case 'candidate':
    case 'passage':
      return node.article.uri;
  }
}
