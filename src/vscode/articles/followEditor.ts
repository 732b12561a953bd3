import { Disposable, window, type TreeView } from 'vscode';
import type { ArticleTree } from './articleTree';
import type { Node } from './nodes';

/** Selects the article of the active editor in the tree, while the tree is in view and without taking the focus. */
export function followEditor(tree: ArticleTree, view: TreeView<Node>): Disposable {
  const follow = (): void => {
    const uri = window.activeTextEditor?.document.uri;
    const node = uri && view.visible ? tree.nodeOf(uri) : undefined;
    // What was chosen inside the article stays chosen.
    if (!node || view.selection.some((selected) => articleOf(selected) === node.uri)) return;
    // The tree may be about to change; the next event tries again.
    Promise.resolve(view.reveal(node, { select: true, focus: false, expand: false })).catch(() => undefined);
  };
  return Disposable.from(window.onDidChangeActiveTextEditor(follow), view.onDidChangeVisibility(follow));
}

function articleOf(node: Node): string | undefined {
  switch (node.node) {
    case 'corpus':
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
