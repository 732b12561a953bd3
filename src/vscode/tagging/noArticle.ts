import { l10n, window, workspace } from 'vscode';
import { isolated } from '../markdown';
import { remark } from '../remark';

/** Says why nothing can be tagged here: no article is open, or the file of the open one, or its whole folder, is gone. */
export async function remarkNoArticle(): Promise<void> {
  const document = window.activeTextEditor?.document;
  const isFile = document && !document.isUntitled && workspace.fs.isWritableFileSystem(document.uri.scheme);
  const isGone = isFile && !(await workspace.fs.stat(document.uri).then(Boolean, () => false));
  const path = document ? isolated(workspace.asRelativePath(document.uri, false)) : '';
  remark(
    isGone
      ? l10n.t('Nothing was written: {0} no longer exists. Restore it, or open another article.', path)
      : l10n.t('Open an article of a corpus first.'),
  );
}
