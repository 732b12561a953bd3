import { l10n, window, workspace } from 'vscode';
import { iconSafe, isolated, ownLine } from '../markdown';
import { remark } from '../remark';
import type { Corpora, OpenCorpus } from './corpora';

/** What a corpus is called: by its title, else by its folder. As it is in the file, so untrusted. */
export function corpusName({ folder, corpus }: OpenCorpus): string {
  return corpus.config.title ?? folder.path.split('/').at(-1) ?? '';
}

/** Where it lies in the window: two corpora may have the same title. Untrusted. */
export function corpusPlace({ folder }: OpenCorpus): string {
  const root = workspace.getWorkspaceFolder(folder);
  return root?.uri.toString() === folder.toString() ? root.name : workspace.asRelativePath(folder);
}

/**
 * The corpus that a command is about: `known` (that of the article that is read, say) where it is still open, else the
 * only one, else the one that the reader chooses. Says so where there is none.
 */
export async function chooseCorpus(
  { all }: Corpora,
  known: OpenCorpus | undefined,
  title = l10n.t('Which corpus?'),
): Promise<OpenCorpus | undefined> {
  const [only, ...others] = all;
  const same = known && all.find(({ corpus }) => corpus === known.corpus);
  if (same) return same;
  if (only === undefined) remark(l10n.t('There is no corpus here. Create one first.'));
  if (others.length === 0) return only;
  const rows = all.map((open) => ({
    label: isolated(iconSafe(corpusName(open))),
    description: isolated(iconSafe(corpusPlace(open))),
    open,
  }));
  const options = { title: ownLine(title), matchOnDescription: true };
  return (await window.showQuickPick(rows, options))?.open;
}
