import type { Locator } from 'playwright-core';
import { until } from './until';
import { piecesOnScreen, type Piece } from './viewText';
import { Workbench } from './workbench';

/** A VS Code window with what a person does to the text in its editor: finds, points at and selects stretches of it. */
export class Vscode extends Workbench {
  /** Opens an article and waits until the extension knows it as one. */
  async openArticle(path: string, line = 1): Promise<void> {
    await this.open(path, line);
    await until(
      async () => ((await this.editor())?.language === 'corpus-article' ? true : undefined),
      'the language of an article',
    );
  }

  /** The active text editor: its path within the folder, text, selected text and offsets; `undefined` without one. */
  editor() {
    return this.evaluate((vscode, folder) => {
      const editor = vscode.window.activeTextEditor;
      if (!editor) return undefined;
      const { document, selection } = editor;
      const path = document.uri.fsPath;
      return {
        path: path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path,
        language: document.languageId,
        text: document.getText(),
        selected: document.getText(selection),
        start: document.offsetAt(selection.start),
        end: document.offsetAt(selection.end),
        active: document.offsetAt(selection.active),
      };
    }, this.folder);
  }

  /** The visible words of the active editor in text order, with their rectangles. `known` is its text, where known. */
  async words(known?: string): Promise<readonly Piece[]> {
    const text = known ?? (await this.editor())?.text ?? '';
    const stretches = [...text.matchAll(/[\p{L}\p{M}\p{N}_]+/gu)].map(
      (m) => [m.index, m.index + m[0].length] as const,
    );
    return until(() => piecesOnScreen(this.page, text, stretches), 'the editor to draw its text');
  }

  /**
   * Brings a stretch of the active editor into view and says where it stands, one piece for each row.
   * @param what the `nth` occurrence of a text (from 0), or UTF-16 offsets.
   */
  async find(what: string | readonly [number, number], nth = 0): Promise<readonly Piece[]> {
    const text = (await this.editor())?.text ?? '';
    let range: readonly [number, number];
    if (typeof what === 'string') {
      let start = -1;
      for (let i = 0; i <= nth; i++) start = text.indexOf(what, start + 1);
      if (start < 0) throw new Error(`The editor has no ${nth + 1}. "${what}".`);
      range = [start, start + what.length];
    } else {
      range = what;
    }
    await this.evaluate((vscode, [start, end]) => {
      const editor = vscode.window.activeTextEditor;
      if (!editor) return;
      const at = (offset: number) => editor.document.positionAt(offset);
      editor.revealRange(
        new vscode.Range(at(start), at(end)),
        vscode.TextEditorRevealType.InCenterIfOutsideViewport,
      );
    }, range);
    return until(
      async () => {
        const before = await piecesOnScreen(this.page, text, [range]);
        await this.page.waitForTimeout(50);
        const after = await piecesOnScreen(this.page, text, [range]);
        // Still scrolling: look again.
        return after?.length && JSON.stringify(before) === JSON.stringify(after) ? after : undefined;
      },
      `"${text.slice(...range)}" to be drawn`,
    );
  }

  /** Moves the mouse over a stretch and returns the text of the hover card that appears. */
  async hover(what: string | readonly [number, number], nth = 0): Promise<string> {
    const { x, y } = await this.#middle(what, nth);
    await this.hideHover();
    // The editor takes no notice of a mouse that comes while it is still drawing: then it has to come again.
    await until(async () => {
      await this.page.mouse.move(x + 1, y, { steps: 2 });
      await this.page.mouse.move(x, y, { steps: 2 });
      return this.hoverCard.waitFor({ timeout: 5000 }).then(
        () => true,
        () => this.page.mouse.move(0, 0).then(() => undefined),
      );
    }, 'a card');
    // Providers answer one after the other.
    let text = '';
    return until(async () => {
      const now = await this.hoverCard.innerText();
      const settled = now !== '' && now === text && !now.includes('Loading');
      text = now;
      return settled ? now : undefined;
    }, 'the hover card');
  }

  /** The visible hover card of the editor. */
  get hoverCard(): Locator {
    return this.page
      .locator('.monaco-resizable-hover .monaco-hover:visible, .monaco-hover.fade-in:visible')
      .first();
  }

  /** Takes the mouse away until no hover card is left. */
  async hideHover(): Promise<void> {
    await this.page.mouse.move(2, 2);
    await this.hoverCard.waitFor({ state: 'hidden' });
  }

  /** Clicks into the middle of a stretch. */
  async click(
    what: string | readonly [number, number],
    options: { nth?: number; clickCount?: number; button?: 'left' | 'right' } = {},
  ): Promise<void> {
    const { x, y } = await this.#middle(what, options.nth ?? 0);
    await this.page.mouse.click(x, y, {
      clickCount: options.clickCount ?? 1,
      button: options.button ?? 'left',
    });
  }

  /** Selects a stretch through the API; `drag` does it with the mouse. */
  async select(what: string | readonly [number, number], nth = 0): Promise<void> {
    const pieces = await this.find(what, nth);
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) return;
    await this.evaluate(
      (vscode, [start, end]) => {
        const editor = vscode.window.activeTextEditor;
        if (!editor) return;
        const at = (offset: number) => editor.document.positionAt(offset);
        editor.selection = new vscode.Selection(at(start), at(end));
      },
      [first.start, last.end] as const,
    );
  }

  /** Selects a right-to-left stretch of one row by dragging from its right edge to its left edge. */
  async drag(what: string, nth = 0): Promise<void> {
    const [piece] = await this.find(what, nth);
    if (!piece) return;
    const y = (piece.top + piece.bottom) / 2;
    await this.page.mouse.move(piece.right - 1, y);
    await this.page.mouse.down();
    await this.page.mouse.move(piece.left, y, { steps: 8 });
    await this.page.mouse.up();
  }

  async #middle(what: string | readonly [number, number], nth: number): Promise<{ x: number; y: number }> {
    const [piece] = await this.find(what, nth);
    if (!piece) throw new Error('The stretch is not on the screen.');
    return { x: (piece.left + piece.right) / 2, y: (piece.top + piece.bottom) / 2 };
  }
}
