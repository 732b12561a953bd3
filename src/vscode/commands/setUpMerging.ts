import { setUpMerging as setUp } from '#store';
import { commands, l10n, Uri, window, workspace, type Disposable, type ExtensionContext } from 'vscode';
import { chooseCorpus } from '../corpora/chooseCorpus';
import type { Corpora } from '../corpora/corpora';
import { isolated, ownLine } from '../markdown';
import { reasonOf } from '../reasonOf';

/**
 * "Corpus: Set Up Merging of Sidecars": has git merge them by their passages. A URI is the folder of the corpus; else
 * the reader chooses one where there are several.
 */
export function registerSetUpMerging({ extensionUri }: ExtensionContext, corpora: Corpora): Disposable {
  return commands.registerCommand('corpus.setUpMerging', (argument: unknown) =>
    setUpMerging(extensionUri, corpora, argument),
  );
}

async function setUpMerging(extensionUri: Uri, corpora: Corpora, argument: unknown): Promise<void> {
  const title = l10n.t('Set Up Merging of Sidecars');
  const folder = argument instanceof Uri ? argument : (await chooseCorpus(corpora, undefined, title))?.folder;
  if (!folder) return;
  if (!workspace.isTrusted) {
    // What git runs, the configuration of the repository may say.
    const message = l10n.t('Git is not run in Restricted Mode. Trust this folder, then set up merging.');
    void window.showWarningMessage(ownLine(message));
    return;
  }
  try {
    const result = await setUp(folder, Uri.joinPath(extensionUri, 'dist', 'cli.js'));
    const said = ownLine(outcome(result, folder));
    if (result === 'done') void window.showInformationMessage(said);
    else void window.showWarningMessage(said);
  } catch (error) {
    const reason = reasonOf(error);
    void window.showErrorMessage(ownLine(l10n.t('Merging was not set up: {0}', reason)));
  }
}

/** What was done, or what is missing; `undefined`: there is no git where the extension runs. */
function outcome(result: Awaited<ReturnType<typeof setUp>>, folder: Uri): string {
  switch (result) {
    case 'done':
      return l10n.t(
        'Git now merges the sidecars of this repository by their passages. Commit .gitattributes; whoever else merges runs this command once, too.',
      );
    case 'no-git':
      return l10n.t('Git was not found on this machine. Install it, then set up merging.');
    case 'no-repository':
      return l10n.t(
        '{0} is in no git repository. Initialise one (“Git: Initialize Repository”), then set up merging.',
        isolated(folder.path.split('/').at(-1) ?? ''),
      );
    case undefined:
      return l10n.t(
        'Merging is set up where git runs: open the folder in VS Code on the desktop or in a remote window, and run this command there.',
      );
  }
}
