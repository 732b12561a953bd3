import { isInRepository } from '#store';
import { commands, FileType, l10n, Uri, window, workspace, type Disposable } from 'vscode';
import { stringify } from 'yaml';
import { configFile } from '../../core/corpus/config';
import type { Corpora } from '../corpora/corpora';
import { ownLine } from '../markdown';
import { reasonOf } from '../reasonOf';

/** "Corpus: Create Corpus Here": makes a folder of text files a corpus. What exists is never overwritten. */
export function registerCreateCorpus(corpora: Corpora): Disposable {
  return commands.registerCommand('corpus.createCorpus', async (argument: unknown) => {
    const folder = argument instanceof Uri ? argument : await chooseFolder();
    if (folder === undefined) return;
    const config = Uri.joinPath(folder, configFile);
    if (await exists(config)) {
      await window.showTextDocument(config);
      void window.showInformationMessage(
        ownLine(l10n.t('This folder is a corpus already; here is its corpus.yaml.')),
      );
      return;
    }
    const title = await window.showInputBox({
      title: l10n.t('Create Corpus'),
      prompt: l10n.t('What is the corpus about?'),
      value: folder.path.split('/').at(-1) ?? '',
      ignoreFocusOut: true,
    });
    if (title === undefined) return;
    try {
      for (const [name, text] of Object.entries(starterFiles(title))) {
        const uri = Uri.joinPath(folder, name);
        if (!(await exists(uri))) await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      }
    } catch (error) {
      const reason = reasonOf(error);
      void window.showErrorMessage(ownLine(l10n.t('The corpus could not be created: {0}', reason)));
      return;
    }
    await corpora.search();
    await window.showTextDocument(config);
    const articles = corpora.fileOf(config)?.open.corpus.size ?? 0;
    const message =
      articles > 0
        ? l10n.t('The corpus is ready. Articles found: {0}. Its view is in the activity bar.', articles)
        : l10n.t('The corpus is ready. Put its articles into the folder as text files (.txt, UTF-8).');
    const merging = l10n.t('Set Up Merging');
    const offers = workspace.isTrusted && (await isInRepository(folder)) ? [merging] : [];
    void window.showInformationMessage(message, ...offers).then((answer) => {
      if (answer === merging) void commands.executeCommand('corpus.setUpMerging', folder);
    });
  });
}

async function chooseFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 1 && folders[0]) return folders[0].uri;
  if (folders.length > 1) return (await window.showWorkspaceFolderPick())?.uri;
  const [chosen] =
    (await window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      openLabel: l10n.t('Create Corpus Here'),
    })) ?? [];
  // The folder must be in the workspace for its corpus to be found.
  if (chosen) await commands.executeCommand('vscode.openFolder', chosen);
  return undefined;
}

async function exists(uri: Uri): Promise<boolean> {
  const stat = await Promise.resolve(workspace.fs.stat(uri)).catch(() => undefined);
  return stat !== undefined && (stat.type & FileType.Directory) === 0;
}

function starterFiles(title: string): Readonly<Record<string, string>> {
  return {
    [configFile]: `corpus: 1\n${stringify({ title })}articles:\n  - "**/*.txt"\n`,
    'actors.yaml': `gazetteer: 1\n# ${l10n.t('Who acts in the articles. Countries and large organisations are known without being listed.')}\nactors:\n`,
    'places.yaml': `gazetteer: 1\n# ${l10n.t('Where things happen. Countries and capitals are known without being listed.')}\nplaces:\n`,
    'codebook.yaml': `codebook: 1\n# ${l10n.t('The tags for passages. Tagging with a new tag adds it here.')}\ntags:\n`,
  };
}
