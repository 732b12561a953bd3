import {
  commands,
  Disposable,
  TabInputCustom,
  TabInputText,
  Uri,
  ViewColumn,
  window,
  type ExtensionContext,
  type Tab,
  type TextDocument,
  type WebviewPanel,
} from 'vscode';
import { argumentUri, articleArgument } from '../arguments';
import type { ArticleSequence } from '../corpora/articleOrder';
import type { Corpora } from '../corpora/corpora';
import type { LiveArticles } from '../liveArticles/liveArticles';
import type { ReadingProgress } from '../liveArticles/readingProgress';
import { RecentTags } from '../tagging/recentTags';
import { findInArticle } from '../textEditor/findInArticle';
import { ReadingPanel } from './readingPanel';
import { ReadingPanels, readingViewType } from './readingPanels';
import { zoom } from './settings';
import { stepArticle } from './stepArticle';
import { registerSync } from './sync';
import type { ReadingTools } from './tools';

/** The reading view: a page of our own on the same document as the text editor. */
export function registerReadingView(
  context: ExtensionContext,
  corpora: Corpora,
  articles: LiveArticles,
  order: ArticleSequence,
  progress: ReadingProgress,
): Disposable {
  const { workspaceState: state, extensionUri: extension } = context;
  const tools: ReadingTools = {
    extension,
    state,
    progress,
    recent: new RecentTags(state),
  };
  const panels = new ReadingPanels(articles, tools);
  const provider = {
    resolveCustomTextEditor: (document: TextDocument, panel: WebviewPanel): void =>
      panels.add(new ReadingPanel(panel, document, articles, tools)),
  };
  const inPage = (id: string, run: (reading: ReadingPanel) => unknown): Disposable =>
    commands.registerCommand(id, () => panels.focused && run(panels.focused));
  return Disposable.from(
    panels,
    articles.useReadingSurface(panels),
    registerSync(panels, articles),
    window.registerCustomEditorProvider(readingViewType, provider, {
      supportsMultipleEditorsPerDocument: true,
      webviewOptions: { retainContextWhenHidden: true, enableFindWidget: false },
    }),
    inPage('corpus.growSelection', (reading) => reading.do('grow')),
    inPage('corpus.shrinkSelection', (reading) => reading.do('shrink')),
    inPage('corpus.showCard', (reading) => reading.do('card')),
    commands.registerCommand('corpus.findInArticle', () => {
      if (panels.focused) return panels.focused.do('find');
      const editor = window.activeTextEditor;
      const live = editor && articles.get(editor.document);
      if (live) findInArticle(editor, live);
    }),
    commands.registerCommand('corpus.nextArticle', () => stepArticle(corpora, articles, order, 1)),
    commands.registerCommand('corpus.previousArticle', () => stepArticle(corpora, articles, order, -1)),
    commands.registerCommand('corpus.zoomIn', () => zoom(state, 2)),
    commands.registerCommand('corpus.zoomOut', () => zoom(state, -2)),
    commands.registerCommand('corpus.zoomReset', () => zoom(state, 0)),
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
