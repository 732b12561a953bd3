import {
  commands,
  Disposable,
  l10n,
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
import { articlePathsOf } from '../../core/corpus/files';
import { argumentUri, articleArgument } from '../arguments';
import type { ArticleSequence } from '../corpora/articleOrder';
import type { Corpora } from '../corpora/corpora';
import type { ReadingProgress } from '../liveArticles/readingProgress';
import { remark } from '../remark';
import type { TaggingTools } from '../tagging/tools';
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
  { corpora, articles, recent }: TaggingTools,
  order: ArticleSequence,
  progress: ReadingProgress,
): Disposable {
  const { workspaceState: state, extensionUri: extension } = context;
  const tools: ReadingTools = { extension, state, progress, recent };
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
    commands.registerCommand('corpus.zoomIn', () => zoom(2)),
    commands.registerCommand('corpus.zoomOut', () => zoom(-2)),
    commands.registerCommand('corpus.zoomReset', () => zoom(0)),
    commands.registerCommand('corpus.openReadingView', (target: unknown) => {
      const uri = readable(corpora, uriOf(target));
      return uri && reopen(uri, readingViewType);
    }),
    commands.registerCommand('corpus.openReadingViewBeside', (target: unknown) => {
      const uri = readable(corpora, uriOf(target));
      return uri && commands.executeCommand('vscode.openWith', uri, readingViewType, ViewColumn.Beside);
    }),
    commands.registerCommand('corpus.openText', (target: unknown) => {
      const uri = uriOf(target);
      return uri && reopen(uri, 'default');
    }),
  );
}

/** Opens an article in the one editor in place of the other. */
async function reopen(uri: Uri, editor: string): Promise<void> {
  await commands.executeCommand('vscode.openWith', uri, editor, ViewColumn.Active);
  // Asked for only now: a tab that was only looked into has given way by itself.
  const left = window.tabGroups.activeTabGroup.tabs.find((tab) => !tab.isDirty && isOther(tab, editor, uri));
  if (left) await window.tabGroups.close(left, true);
}

/** Whether a tab shows the file in our other editor. */
function isOther({ input }: Tab, editor: string, uri: Uri): boolean {
  if (input instanceof TabInputText)
    return editor === readingViewType && input.uri.toString() === uri.toString();
  if (!(input instanceof TabInputCustom) || input.viewType !== readingViewType) return false;
  return editor !== readingViewType && input.uri.toString() === uri.toString();
}

/**
 * The article that a file is, or that it is the sidecar of; undefined, which the reader is told, where it is neither. What
 * is in a corpus that is not listed yet may be one.
 */
function readable(corpora: Corpora, uri: Uri | undefined): Uri | undefined {
  const file = uri && corpora.fileOf(uri);
  if (file) {
    const { path, open } = file;
    const article = [path, ...articlePathsOf(path)].find((one) => open.corpus.article(one));
    if (article !== undefined) return Uri.joinPath(open.folder, article);
    if (!open.corpus.isListed) return uri;
  }
  remark(l10n.t('Open an article of a corpus first.'));
  return undefined;
}

/** A command comes with a URI from a title bar, with a tree item from the tree; else it is of the file in front. */
function uriOf(target: unknown): Uri | undefined {
  return target instanceof Uri ? target : (argumentUri(articleArgument(target)?.uri) ?? activeUri());
}

function activeUri(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText || input instanceof TabInputCustom ? input.uri : undefined;
}
