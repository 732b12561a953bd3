import { Selection, window, type Event, type TextEditor, type Uri, type ViewColumn } from 'vscode';
import type { Span } from '../../core/text/words';
import type { LiveArticle } from './liveArticle';

/** The article that is being read, in the text editor or in the reading view, and what is selected in it. */
export interface ActiveArticle {
  readonly live: LiveArticle;
  readonly viewColumn: ViewColumn | undefined;
  /** UTF-16 offsets in the normalised text; a single empty one where nothing is selected. */
  readonly selections: readonly Span[];
  /** Where the caret is: at the end that moves. */
  readonly caret: number;
  /** Leaves the caret and nothing selected. */
  collapse(): void;
}

/** What the reading view is to the commands that work on the text editor too. */
export interface ReadingSurface {
  /** The article that is read in it now; undefined while something else has the focus. */
  readonly active: ActiveArticle | undefined;
  readonly onDidChange: Event<void>;
  /**
   * Shows an article there, or in another group of editors, and selects a stretch of it; `say` is announced to screen
   * readers.
   */
  show(uri: Uri, span: Span | undefined, say?: string, viewColumn?: ViewColumn): Promise<void>;
  /** Shows a place while the keys go to a list, which keeps them. */
  preview(uri: Uri, span: Span, viewColumn?: ViewColumn): Promise<void>;
  /** The way back to what is shown and selected now; undefined while something else has the focus. */
  remember(): (() => Promise<void>) | undefined;
}

/** VS Code's read-only mark on articles. */
export interface ArticleLock {
  /** Settles when a file that was just shown bears the mark that it should have. */
  settled(uri: Uri): Promise<void>;
}

/** The active text editor as an article; undefined where there is none. */
export function activeInEditor(
  liveOf: (editor: TextEditor) => LiveArticle | undefined,
): ActiveArticle | undefined {
  const editor = window.activeTextEditor;
  const live = editor && liveOf(editor);
  if (!editor || !live) return undefined;
  return {
    live,
    viewColumn: editor.viewColumn,
    selections: editor.selections.map(({ start, end }) => ({
      start: live.offset(start),
      end: live.offset(end),
    })),
    caret: live.offset(editor.selection.active),
    collapse: () => {
      if (!editor.selection.isEmpty)
        editor.selection = new Selection(editor.selection.active, editor.selection.active);
    },
  };
}
