import { Disposable, type TreeView } from 'vscode';
import type { LiveArticles } from '../liveArticles/liveArticles';
import type { Node } from './articleNodes';
import type { ArticleTree } from './articleTree';

/** The view says that a node is not there while it still draws its rows: how often and how soon to ask again. */
const attempts = 8;
const patience = 150;

/** Selects the article that is read, on either surface, in the tree while that is in view, without taking the focus. */
export function followArticle(articles: LiveArticles, tree: ArticleTree, view: TreeView<Node>): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let followed: string | undefined;
  const follow = (left = attempts): void => {
    clearTimeout(timer);
    const uri = articles.active?.live.document.uri;
    followed = uri?.toString();
    const node = uri && view.visible ? tree.nodeOf(uri) : undefined;
    // What was chosen inside the article stays chosen.
    if (!node || view.selection.some((selected) => articleOf(selected) === node.uri)) return;
    Promise.resolve(view.reveal(node, { select: true, focus: false, expand: false })).catch(() => {
      if (left > 0) timer = setTimeout(() => follow(left - 1), patience);
    });
  };
  return Disposable.from(
    articles.onDidChangeActive(() => {
      // Where it stands in the tree may have been left for another row since: only who turns to another is followed.
      if (articles.active?.live.document.uri.toString() !== followed) follow();
    }),
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
