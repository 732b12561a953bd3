import {
  commands,
  Disposable,
  TabInputCustom,
  TabInputText,
  Uri,
  ViewColumn,
  window,
  workspace,
  type CancellationToken,
  type ExtensionContext,
  type Tab,
  type TextDocument,
  type WebviewPanel,
} from 'vscode';
import { argumentUri, articleArgument } from '../arguments';
import type { LiveArticles } from '../liveArticles';
import { Places } from './places';
import { ReadingPanel } from './readingPanel';
import { readingSettings } from './settings';

/** The type of the custom editor, as in package.json. */
export const readingViewType = 'corpus.readingView';

/** The reading view: a page of our own on the same document as the text editor. */
export function registerReadingView(context: ExtensionContext, articles: LiveArticles): Disposable {
  const places = new Places(context.workspaceState);
  const panels = new Set<ReadingPanel>();

  const provider = {
    resolveCustomTextEditor(document: TextDocument, panel: WebviewPanel, _token: CancellationToken): void {
      const reading = new ReadingPanel(
        panel,
        document,
        articles,
        context.extensionUri,
        places.of(document.uri),
      );
      panels.add(reading);
      reading.onMessage((message) => {
        if (message.type === 'scrolled') places.set(document.uri, message.first);
      });
      panel.onDidDispose(() => {
        panels.delete(reading);
        reading.dispose();
      });
    },
  };
  return Disposable.from(
    window.registerCustomEditorProvider(readingViewType, provider, {
      supportsMultipleEditorsPerDocument: true,
      webviewOptions: { retainContextWhenHidden: true, enableFindWidget: false },
    }),
    articles.onDidChange((documents) => {
      const changed = new Set(documents.map(({ uri }) => uri.toString()));
      for (const reading of panels) if (changed.has(reading.document.uri.toString())) reading.update();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(readingSettings)) for (const reading of panels) reading.updateSettings();
    }),
    commands.registerCommand('corpus.openReadingView', (target: unknown) => reopen(target, readingViewType)),
    commands.registerCommand('corpus.openReadingViewBeside', (target: unknown) => {
      const uri = uriOf(target) ?? activeUri();
      return uri && commands.executeCommand('vscode.openWith', uri, readingViewType, ViewColumn.Beside);
    }),
    commands.registerCommand('corpus.openText', (target: unknown) => reopen(target, 'default')),
  );
}

/** Opens an article in the one editor in place of the other. */
async function reopen(target: unknown, editor: string): Promise<void> {
  const uri = uriOf(target) ?? activeUri();
  if (!uri) return;
  const before = window.tabGroups.activeTabGroup.tabs.find(
    (tab) => !tab.isDirty && isOther(tab, editor, uri),
  );
  await commands.executeCommand('vscode.openWith', uri, editor, ViewColumn.Active);
  if (before) await window.tabGroups.close(before, true);
}

/** Whether a tab shows the file in our other editor. */
function isOther({ input }: Tab, editor: string, uri: Uri): boolean {
  if (input instanceof TabInputText)
    return editor === readingViewType && input.uri.toString() === uri.toString();
  if (!(input instanceof TabInputCustom) || input.viewType !== readingViewType) return false;
  return editor !== readingViewType && input.uri.toString() === uri.toString();
}

/** A command comes with a URI from a title bar, with a tree item from the tree. */
function uriOf(target: unknown): Uri | undefined {
  return target instanceof Uri ? target : argumentUri(articleArgument(target)?.uri);
}

function activeUri(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText || input instanceof TabInputCustom ? input.uri : undefined;
}
