import { l10n, window } from 'vscode';
import type { Corpora } from '../corpora';
import { isolated } from '../markdown';
import { remark } from './sidecarWriter';

/** Says why nothing can be tagged here: no article is open, or the file of the open one is gone. */
export function remarkNoArticle(corpora: Corpora): void {
  const uri = window.activeTextEditor?.document.uri;
  const file = uri && corpora.fileOf(uri);
  const isGone = file !== undefined && !file.open.corpus.has(file.path);
  remark(
    isGone
      ? l10n.t(
          'Nothing was written: {0} no longer exists. Restore it, or open another article.',
          isolated(file.path),
        )
      : l10n.t('Open an article of a corpus first.'),
  );
}
