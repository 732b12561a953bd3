import { Disposable, Selection, TextEditorRevealType, window, type TextEditor, type Uri } from 'vscode';
import type { Span } from '../../core/text/words';
import type { LiveArticles } from '../liveArticles/liveArticles';
import type { ReadingPanels } from './readingPanels';

/**
 * The reading view and the text editor on one article scroll and select together. The one with the focus leads, so
 * that neither answers the other's answer.
 */
export function registerSync(panels: ReadingPanels, articles: LiveArticles): Disposable {
  const editorsOf = (uri: Uri): readonly TextEditor[] =>
    window.visibleTextEditors.filter(({ document }) => document.uri.toString() === uri.toString());
  return Disposable.from(
    window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [first] }) => {
      if (textEditor !== window.activeTextEditor || !first) return;
      const live = articles.get(textEditor.document);
      if (live) for (const panel of panels.of(live.document.uri)) panel.follow(live.offset(first.start));
    }),
    window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
      if (textEditor !== window.activeTextEditor || !selection) return;
      const live = articles.get(textEditor.document);
      if (!live) return;
      const span = { start: live.offset(selection.start), end: live.offset(selection.end) };
      for (const panel of panels.of(live.document.uri)) panel.select(span, '', false);
    }),
    panels.onDidScroll(({ uri, first }) => {
      for (const editor of editorsOf(uri)) {
        const range = articles.get(editor.document)?.range({ start: first, end: first });
        if (range) editor.revealRange(range, TextEditorRevealType.AtTop);
      }
    }),
    panels.onDidChange(() => {
      const { active } = panels;
      const [span] = active?.selections ?? [];
      if (active && span) for (const editor of editorsOf(active.live.document.uri)) select(editor, span);
    }),
  );

  function select(editor: TextEditor, span: Span): void {
    const range = articles.get(editor.document)?.range(span);
    if (range && !editor.selection.isEqual(range)) editor.selection = new Selection(range.start, range.end);
  }
}
