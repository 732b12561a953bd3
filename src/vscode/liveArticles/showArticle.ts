import {
  commands,
  FileSystemError,
  l10n,
  Selection,
  TextEditorRevealType,
  window,
  workspace,
  type TextDocument,
  type TextEditor,
  type Uri,
  type ViewColumn,
} from 'vscode';
import { normaliseText } from '../../core/text/normalise';
import type { Span } from '../../core/text/words';
import type { Corpora } from '../corpora/corpora';
import { localisedProblem } from '../corpora/problems';
import { isolated, ownLine } from '../markdown';
import { reasonOf } from '../reasonOf';
import { editorEncoding } from './articleEncoding';
import type { LiveArticles } from './liveArticles';

export interface ShowOptions {
  /** UTF-16 offsets in the normalised text; selected, with the caret at the end, and brought into view. */
  readonly span?: Span;
  /** Default: where the article is visible already, else the active group. */
  readonly viewColumn?: ViewColumn;
  readonly preserveFocus?: boolean;
  /** False keeps the tab; by default VS Code's settings decide. */
  readonly preview?: boolean;
}

/** How often and how long a document is waited for that VS Code has not read again, in milliseconds. */
const [look, patience] = [20, 1000];

/** Opens an article in the encoding in which the corpus read it. Rejects where there is no such text file any more. */
export async function openArticle(corpora: Corpora, uri: Uri): Promise<TextDocument> {
  const known = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  // An edited document keeps the encoding that the reader gave it.
  if (known?.isDirty) return known;
  // VS Code remembers the text of a file for a while after it is gone.
  await workspace.fs.stat(uri);
  const encoding = editorEncoding(corpora, uri);
  const document = await (encoding === undefined
    ? workspace.openTextDocument(uri)
    : workspace.openTextDocument(uri, { encoding }));
  if (known) await caughtUp(corpora, document);
  return document;
}

/**
 * Waits until a document that VS Code had already says what its file says, for a moment at most: VS Code takes in late
 * what became of a file, and what was selected in the old text would be other words in the new one.
 */
async function caughtUp(corpora: Corpora, document: TextDocument): Promise<void> {
  const file = corpora.fileOf(document.uri);
  const text = await file?.open.corpus.text(file.path).catch(() => undefined);
  const end = Date.now() + patience;
  while (text !== undefined && normaliseText(document.getText()) !== text) {
    if (document.isDirty || Date.now() > end) return;
    await new Promise((resolve) => setTimeout(resolve, look));
  }
}

/** Shows an article and selects a stretch of it. Rejects where it cannot be opened. */
export async function showArticle(
  corpora: Corpora,
  articles: LiveArticles,
  uri: Uri,
  options: ShowOptions = {},
): Promise<TextEditor> {
  const document = await openArticle(corpora, uri);
  const range = options.span && articles.get(document)?.range(options.span);
  const visible = window.visibleTextEditors.find((editor) => editor.document === document);
  const viewColumn = options.viewColumn ?? visible?.viewColumn;
  const show = async (): Promise<TextEditor> => {
    const editor = await window.showTextDocument(document, {
      preserveFocus: options.preserveFocus ?? false,
      ...(options.preview === undefined ? {} : { preview: options.preview }),
      ...(viewColumn === undefined ? {} : { viewColumn }),
      ...(range ? { selection: range } : {}),
    });
    if (range) {
      editor.selection = new Selection(range.start, range.end);
      editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    }
    return editor;
  };
  const takesFocus = !options.preserveFocus && window.activeTextEditor?.document !== document;
  return takesFocus ? beforeLock(articles, uri, show) : show();
}

/**
 * An article is locked a moment after it is shown. A key that is pressed in that moment must not be typed over what the
 * jump has selected: our single keys are ours from before the article is shown (see the keybindings in package.json).
 */
async function beforeLock<Result>(
  articles: LiveArticles,
  uri: Uri,
  show: () => Promise<Result>,
): Promise<Result> {
  const opening = (now: boolean): Thenable<unknown> =>
    commands.executeCommand('setContext', 'corpus.opening', now);
  await opening(true);
  try {
    const result = await show();
    await articles.lock?.settled(uri);
    return result;
  } finally {
    await opening(false);
  }
}

/** Says that an article could not be opened, and why: what the corpus knows of the file says more than VS Code's error. */
export function reportUnopened(corpora: Corpora, uri: Uri, error: unknown): void {
  const file = corpora.fileOf(uri);
  const path = file?.path ?? uri.path;
  const known = file?.open.corpus.problemsOf(path).find((problem) => problem.file === path);
  const isGone = error instanceof FileSystemError && error.code === 'FileNotFound';
  const reason = known ? localisedProblem(known) : isGone ? l10n.t('the file is gone') : reasonOf(error);
  void window.showErrorMessage(
    ownLine(l10n.t('The article {0} could not be opened: {1}', isolated(path), reason)),
  );
}
