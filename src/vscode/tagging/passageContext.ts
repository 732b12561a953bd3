import { commands, Disposable, window } from 'vscode';
import type { LiveArticles } from '../liveArticles';
import { passagesAt, selectionOf } from './passageTarget';

/** Keeps the context key `corpus.onPassage`: whether the caret is on a tagged passage. */
export function registerPassageContext(articles: LiveArticles): Disposable {
  let known: boolean | undefined;
  const update = (): void => {
    const editor = window.activeTextEditor;
    const live = editor && articles.get(editor.document);
    const isOn = live ? passagesAt(live.passages, selectionOf(editor, live)).length > 0 : false;
    if (isOn === known) return;
    known = isOn;
    void commands.executeCommand('setContext', 'corpus.onPassage', isOn);
  };
  update();
  return Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) update();
    }),
    window.onDidChangeActiveTextEditor(update),
    articles.onDidChange(update),
  );
}
