import { Disposable, workspace, WorkspaceEdit, type Uri } from 'vscode';
import { sidecarPath } from '../../core/corpus/files';
import { relativePath } from '../uris';
import type { TaggingTools } from './tools';

/**
 * An article that is renamed or moved in the editor takes its sidecar along, in one step for undo; what was tagged before
 * can be undone under the new name.
 */
export function registerSidecarMoves({ corpora, writer }: TaggingTools): Disposable {
  const following = workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri, newUri } of files) {
      const file = corpora.fileOf(oldUri);
      const to = file && relativePath(file.open.folder, newUri);
      if (file && to !== undefined) writer.renamed(file.open, file.path, to);
    }
  });
  const moving = workspace.onWillRenameFiles((event) => {
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
  return Disposable.from(following, moving);
}

function beside(article: Uri): Uri {
  return article.with({ path: sidecarPath(article.path) });
}
