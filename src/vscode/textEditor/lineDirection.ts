import {
  Disposable,
  Range,
  Uri,
  window,
  workspace,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';
import { directionOf, hasRightToLeft, isRightToLeft } from '../../core/text/direction';
import type { Corpora } from '../corpora/corpora';
import { articleLanguage } from '../liveArticles/liveArticles';

/** The setting `corpus.lineDirection`. */
type LineDirection = 'full' | 'orderOnly' | 'off';

/**
 * VS Code cuts a line of right-to-left text into isolated pieces wherever a colour changes and lays the pieces out left
 * to right. It has no setting for the direction of a line, but pastes the text decoration of a decoration into a style
 * rule as it is: there the pieces are joined again, and the line around them turned.
 * The empty text decoration before the semicolon leaves the underlines of mentions alone. `test/browser/wordOrder.test.ts`
 * tells when a release of VS Code closes this way.
 */
const inOrder = '; unicode-bidi: normal !important;';
// A line's box fills its row, so that hovers and clicks beyond the text's own width hit. VS Code makes rows as wide as the
// widest box ever was, so they do not shrink with the window: the text begins at the edge of what is visible, not of the
// row, and scrolling sideways, for which wrapped text leaves nothing, does not move it. The gap is that of the scroll bar.
const turned = `${inOrder}
  .editor-scrollable:has(&) { container-type: inline-size; }
  .editor-scrollable:has(&) > .scrollbar.horizontal { display: none; }
  .lines-content:has(&) { left: 0 !important; }
  .view-line:has(&) { direction: rtl; }
  .view-line:has(&) > span { left: 0; right: 0; padding-right: max(24px, calc(100% - 100cqw + 24px)); }`;
// A line without a character has nothing that a decoration could reach but an empty piece before it, which takes no rule of
// ours. VS Code sets the caret where that piece stands.
const turnedWithBlanks = `${turned}
  .lines-content:has(&) .view-line:not(:has(> span > :not(:empty))) { direction: rtl; }
  .lines-content:has(&) .view-line:not(:has(> span > :not(:empty))) > span { left: 0; right: 0; padding-right: max(24px, calc(100% - 100cqw + 24px)); }`;

/** Runs of lines that are turned, of those that are only put in order, and blank lines where the others are turned. */
interface Lines {
  readonly turned: readonly Range[];
  readonly turnedWithBlanks: readonly Range[];
  readonly inOrder: readonly Range[];
  readonly blank: readonly Range[];
}

const noLines: Lines = { turned: [], turnedWithBlanks: [], inOrder: [], blank: [] };

/** Sets the lines of articles in their direction, in every visible editor. */
export function registerLineDirection(corpora: Corpora): Disposable {
  const types: Readonly<Record<keyof Lines, TextEditorDecorationType>> = {
    turned: window.createTextEditorDecorationType({ textDecoration: turned }),
    turnedWithBlanks: window.createTextEditorDecorationType({ textDecoration: turnedWithBlanks }),
    inOrder: window.createTextEditorDecorationType({ textDecoration: inOrder }),
    blank: window.createTextEditorDecorationType({ before: { contentText: '' } }),
  };
  const decorated = new WeakSet<TextEditor>();

  const update = (editor: TextEditor): void => {
    const article = corpora.articleOf(fileOf(editor.document.uri))?.article;
    if (!article && !decorated.has(editor)) return;
    const lines = article ? linesOf(editor.document, article.language, settingFor(editor.document)) : noLines;
    for (const kind of ['turned', 'turnedWithBlanks', 'inOrder', 'blank'] as const)
      editor.setDecorations(types[kind], lines[kind]);
    decorated.add(editor);
  };
  const updateAll = (): void => window.visibleTextEditors.forEach(update);

  updateAll();
  return Disposable.from(
    ...Object.values(types),
    corpora.onDidChange(updateAll),
    window.onDidChangeVisibleTextEditors(updateAll),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      for (const editor of window.visibleTextEditors) if (editor.document === document) update(editor);
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (['corpus.lineDirection', 'editor.wordWrap'].some((name) => event.affectsConfiguration(name)))
        updateAll();
    }),
  );
}

/** The file that a document shows: the old side of a diff has its path in a scheme of git's. */
function fileOf(uri: Uri): Uri {
  return uri.scheme === 'git' ? Uri.file(uri.path) : uri;
}

/** Lines that are not wrapped are scrolled sideways, which turned lines do not bear. */
function settingFor(document: TextDocument): LineDirection {
  const setting = workspace.getConfiguration('corpus').get<LineDirection>('lineDirection', 'full');
  // Of the language that the document has in a moment, if not yet.
  const scope = { uri: document.uri, languageId: articleLanguage };
  const wordWrap = workspace.getConfiguration('editor', scope).get<string>('wordWrap');
  return setting === 'full' && wordWrap === 'off' ? 'orderOnly' : setting;
}

/** The lines of a document by what is done to them; neighbours are put together, so that a long article has few ranges. */
function linesOf(document: TextDocument, language: string, setting: LineDirection): Lines {
  if (setting === 'off') return noLines;
  const turned = new Runs();
  const inOrder = new Runs();
  const blank: Range[] = [];
  for (let n = 0; n < document.lineCount; n++) {
    const { text } = document.lineAt(n);
    if (setting === 'full' && directionOf(text, language) === 'rtl') {
      turned.add(n, text.length);
      if (text === '') blank.push(new Range(n, 0, n, 0));
    } else if (hasRightToLeft(text)) inOrder.add(n, text.length);
  }
  const isTurned = isRightToLeft(language);
  return {
    turned: isTurned ? [] : turned.ranges,
    turnedWithBlanks: isTurned ? turned.ranges : [],
    inOrder: inOrder.ranges,
    blank,
  };
}

class Runs {
  readonly ranges: Range[] = [];

  add(line: number, length: number): void {
    const last = this.ranges.at(-1);
    if (last?.end.line === line - 1)
      this.ranges[this.ranges.length - 1] = last.with({ end: last.end.with(line, length) });
    else this.ranges.push(new Range(line, 0, line, length));
  }
}
