import { workspace, WorkspaceEdit, type Disposable, type Uri } from 'vscode';
import { sidecarPath } from '../../core/corpus/files';
import type { Corpora } from '../corpora/corpora';

/** An article that is renamed or moved in the editor takes its sidecar along, in one step for undo. */
export function registerSidecarMoves(corpora: Corpora): Disposable {
  return workspace.onWillRenameFiles((event) => {
    const edit = new WorkspaceEdit();
    for (const { oldUri, newUri } of event.files) {
      const file = corpora.articleOf(oldUri);
      const [from, to] = [beside(oldUri), beside(newUri)];
      const isMovedToo = event.files.some((other) => other.oldUri.path === from.path);
      if (isMovedToo || from.path === to.path) continue;
      // What stands there already is somebody's work; then the sidecar stays, and is reported.
      if (file?.open.corpus.has(file.article.sidecarPath))
        edit.renameFile(from, to, { ignoreIfExists: true });
    }
    event.waitUntil(Promise.resolve(edit));
  });
}

function beside(article: Uri): Uri {
  return article.with({ path: sidecarPath(article.path) });
}
