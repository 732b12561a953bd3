import { commands, l10n, TabInputTextDiff, Uri, window, workspace, type Disposable } from 'vscode';
import { ownLine } from '../markdown';

const scheme = 'corpus-passage';

/** Serves the two texts of a comparison; they travel in the URIs. */
export function registerPassageVersions(): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: ({ query }) => query,
  });
}

/** Shows the words of a passage as they were and as they are, side by side. Returns what closes it again. */
export async function compareVersions(was: string, is: string): Promise<() => Promise<void>> {
  const uri = (name: string, query: string): Uri => Uri.from({ scheme, path: `/${name}`, query });
  const title = ownLine(l10n.t('Passage: as it was ↔ as it is'));
  const [left, right] = [uri(l10n.t('As it was'), laidOut(was)), uri(l10n.t('As it is'), laidOut(is))];
  await commands.executeCommand('vscode.diff', left, right, title, { preview: true, preserveFocus: true });
  return async () => {
    const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
    await window.tabGroups.close(
      tabs.filter(({ input }) => input instanceof TabInputTextDiff && input.original.scheme === scheme),
    );
  };
}

/** In short lines, for nothing else wraps them there, and below the question that stands over the editor. */
function laidOut(text: string): string {
  return '\n'.repeat(10) + text.replace(/((?:\S+\s+){6})/g, '$1\n');
}
