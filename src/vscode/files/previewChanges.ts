import { commands, l10n, TabInputText, ThemeIcon, Uri, window, workspace, type QuickPickItem } from 'vscode';
import type { FileChange } from '../../core/tagging/history';
import type { OpenCorpus } from '../corpora/corpora';
import { iconSafe, inRow, isolated, ownLine } from '../markdown';
import { pauser } from '../pauser';
import { changeList } from './changeList';

export interface PreviewedChanges {
  readonly label: string;
  readonly changes: readonly FileChange[];
  readonly summary: string | undefined;
}

const scheme = 'corpus-preview';

/** Tells the documents of one preview from those of another. */
let previews = 0;

/** VS Code draws up every file of a multi-diff editor at once; more than these are shown as one list of changes. */
const mostSideBySide = 100;

/**
 * Shows what every file holds now beside what it is to hold, all in one editor, or, of very many files, all their
 * changes in one list, and asks. The question stands above the editor and leaves it usable. Whether the changes are to
 * be made.
 */
export async function previewChanges(open: OpenCorpus, preview: PreviewedChanges): Promise<boolean> {
  const number = String(++previews);
  const texts = new Map<string, string>();
  const document = (authority: string, path: string, text: string): Uri => {
    const uri = Uri.from({ scheme, authority, path: `/${path}`, query: number });
    texts.set(uri.toString(), text);
    return uri;
  };
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()),
  });
  try {
    if (preview.changes.length > mostSideBySide) {
      const list = await changeList(preview.changes, pauser());
      const name = `${preview.label.replaceAll('/', '∕')}.diff`;
      await window.showTextDocument(document('list', name, list), { preview: false });
    } else {
      const rows = preview.changes.map(({ path, before, after }) => [
        Uri.joinPath(open.folder, path),
        before === undefined ? undefined : document('before', path, before),
        after === undefined ? undefined : document('after', path, after),
      ]);
      await commands.executeCommand('vscode.changes', preview.label, rows);
    }
    return await ask(preview);
  } finally {
    await closePreview(preview.label);
    provider.dispose();
  }
}

interface Answer extends QuickPickItem {
  readonly apply?: boolean;
}

function ask({ label, changes, summary }: PreviewedChanges): Promise<boolean> {
  const pick = window.createQuickPick<Answer>();
  const count = changes.length === 1 ? l10n.t('1 file') : l10n.t('{0} files', changes.length);
  pick.title = ownLine(isolated(label));
  pick.placeholder = l10n.t('Every change is shown below. Apply it?');
  pick.ignoreFocusOut = true;
  pick.items = [
    {
      label: l10n.t('Apply'),
      description: inRow([...(summary === undefined ? [] : [iconSafe(summary)]), count]),
      iconPath: new ThemeIcon('check'),
      alwaysShow: true,
      apply: true,
    },
    {
      label: l10n.t('Cancel'),
      description: l10n.t('nothing is changed'),
      iconPath: new ThemeIcon('close'),
      alwaysShow: true,
    },
  ];
  return new Promise((resolve) => {
    let apply = false;
    pick.onDidAccept(() => {
      apply = pick.activeItems[0]?.apply === true;
      pick.hide();
    });
    pick.onDidHide(() => {
      pick.dispose();
      resolve(apply);
    });
    pick.show();
  });
}

/** The tab of a multi-diff editor is known by its title only, to which VS Code adds the number of files. */
async function closePreview(label: string): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const previews = tabs.filter(({ label: title, input }) =>
    input instanceof TabInputText ? input.uri.scheme === scheme : title.startsWith(label),
  );
  if (previews.length > 0) await window.tabGroups.close(previews);
}
