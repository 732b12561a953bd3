import {
  commands,
  TabInputCustom,
  TabInputText,
  TextEditorRevealType,
  ThemeColor,
  window,
  type Disposable,
  type Range,
  type Selection,
  type Tab,
  type TextEditor,
  type Uri,
  type ViewColumn,
} from 'vscode';
import type { Span } from '../../core/text/words';
import type { ReadingSurface } from '../liveArticles/activeArticle';
import { showArticle } from '../liveArticles/showArticle';
import type { Surroundings } from './surroundings';

/** How long the reader must stay on a row before its place is shown, in milliseconds. */
const patience = { editor: 60, page: 150 } as const;

/** Shows places while the reader walks through a list, and afterwards puts back what he had before him. */
export class Previews implements Disposable {
  readonly #surroundings: Pick<Surroundings, 'corpora' | 'articles'>;
  /** Where the reader is in it, places are shown in it. */
  readonly #reading: ReadingSurface | undefined;
  readonly #back: (() => Promise<void>) | undefined;
  readonly #before: Before | undefined;
  readonly #column: ViewColumn | undefined;
  /** What the tab is called from which one came. */
  readonly #page = window.tabGroups.activeTabGroup.activeTab?.label;
  readonly #shown = new Set<string>();
  readonly #highlight = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchBackground'),
  });
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** One after the other: editors that open at the same time end up in any order. */
  #queue: Promise<unknown> = Promise.resolve();
  #latest = 0;

  constructor(surroundings: Pick<Surroundings, 'corpora' | 'articles'>) {
    this.#surroundings = surroundings;
    this.#reading = surroundings.articles.reading;
    this.#back = this.#reading?.remember();
    this.#before = rememberEditor();
    this.#column = window.tabGroups.activeTabGroup.viewColumn;
  }

  /** Shows a place soon, unless another one is asked for before. */
  show(uri: Uri, span: Span): void {
    clearTimeout(this.#timer);
    const turn = ++this.#latest;
    this.#timer = setTimeout(
      () => {
        this.#queue = this.#queue.then(() => (turn === this.#latest ? this.#reveal(uri, span) : undefined));
      },
      this.#reading ? patience.page : patience.editor,
    );
  }

  /** Goes to a place for good; undefined in the reading view. Rejects where the article cannot be opened. */
  async settle(uri: Uri, span: Span): Promise<TextEditor | undefined> {
    await this.#stop();
    this.#highlight.dispose();
    if (this.#reading) {
      await this.#reading.show(uri, span);
      return undefined;
    }
    const { corpora, articles } = this.#surroundings;
    return showArticle(corpora, articles, uri, { span, ...this.#where() });
  }

  /** Puts back the editor, its selection and its scroll position as they were. */
  async restore(): Promise<void> {
    await this.#stop();
    if (this.#shown.size === 0) return;
    const before = this.#before;
    if (this.#back) await this.#back();
    else if (before) {
      const editor = await window.showTextDocument(before.editor.document, {
        ...this.#where(),
        preview: before.preview,
      });
      editor.selections = before.selections;
      if (before.visible) editor.revealRange(before.visible, TextEditorRevealType.AtTop);
      this.#shown.delete(before.editor.document.uri.toString());
    }
    const left = window.tabGroups.activeTabGroup.tabs.filter(
      (tab) => tab.isPreview && !(this.#back && tab.isActive) && this.#isShown(tab),
    );
    await window.tabGroups.close(left, true);
    this.#shown.clear();
    if (!before && !this.#back) await this.#showPage();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#latest++;
    this.#highlight.dispose();
  }

  async #reveal(uri: Uri, span: Span): Promise<void> {
    const { corpora, articles } = this.#surroundings;
    try {
      if (this.#reading) {
        await this.#reading.preview(uri, span);
        this.#shown.add(uri.toString());
        return;
      }
      const options = { span, preserveFocus: true, preview: true, ...this.#where() };
      const editor = await showArticle(corpora, articles, uri, options);
      this.#shown.add(uri.toString());
      // In the middle: the list covers the top.
      editor.revealRange(editor.selection, TextEditorRevealType.InCenter);
      editor.setDecorations(this.#highlight, [editor.selection]);
    } catch {
      // Gone since the list was made: there is nothing to show, and choosing it says so.
    }
  }

  /** Comes back to a tab that is no text editor, such as a page of ours: VS Code shows those by their place only. */
  async #showPage(): Promise<void> {
    const label = this.#page;
    const { tabs, activeTab } = window.tabGroups.activeTabGroup;
    const index = tabs.findIndex((tab) => tab.label === label && !(tab.input instanceof TabInputText));
    if (label === undefined || index < 0 || activeTab?.label === label) return;
    await commands.executeCommand('workbench.action.openEditorAtIndex', index);
  }

  async #stop(): Promise<void> {
    clearTimeout(this.#timer);
    this.#latest++;
    await this.#queue;
  }

  #where(): { readonly viewColumn?: ViewColumn } {
    return this.#column === undefined ? {} : { viewColumn: this.#column };
  }

  #isShown({ input }: Tab): boolean {
    const isFile = input instanceof TabInputText || input instanceof TabInputCustom;
    return isFile && this.#shown.has(input.uri.toString());
  }
}

interface Before {
  readonly editor: TextEditor;
  readonly selections: readonly Selection[];
  readonly visible: Range | undefined;
  readonly preview: boolean;
}

function rememberEditor(): Before | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const preview = window.tabGroups.activeTabGroup.activeTab?.isPreview ?? false;
  return { editor, selections: [...editor.selections], visible: editor.visibleRanges[0], preview };
}
