import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type * as vscodeApi from 'vscode';
import type { VscodeServer } from '../../scripts/support/vscodeServer';
import { askHost } from './askHost';
import { until } from './until';

const openWindows = new Set<Workbench>();

/** Takes a picture of every open window, for a test that failed; returns the files. */
export async function pictureOpenWindows(folder: string, name: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const window of openWindows) {
    const file = join(folder, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}${files.length || ''}.png`);
    await window.picture(file).then(
      () => files.push(file),
      () => undefined,
    );
  }
  return files;
}

/** A VS Code window that a test drives as a person would, and looks into where a person could not. */
export class Workbench {
  readonly page: Page;
  /** The open folder: the copy, unless opened in place. */
  readonly folder: string;
  readonly #server: VscodeServer;
  readonly #socket: string;
  readonly #scratch: string;

  constructor(page: Page, folder: string, server: VscodeServer, socket: string, scratch: string) {
    this.page = page;
    this.folder = folder;
    this.#server = server;
    this.#socket = socket;
    this.#scratch = scratch;
    openWindows.add(this);
  }

  /** Waits until the extension host answers. */
  async ready(): Promise<void> {
    await until(() => this.evaluate(() => true), 'the extension host to answer', 60_000);
  }

  /**
   * Runs a function in the extension host with the `vscode` API. It is sent as text: it sees nothing but its parameters,
   * and takes and returns JSON values only.
   * @param call a function, or the text of one.
   */
  evaluate<T, A = undefined>(
    call: ((vscode: typeof vscodeApi, argument: A, require: NodeJS.Require) => T | PromiseLike<T>) | string,
    argument?: A,
  ): Promise<T> {
    return askHost(this.#socket, { source: call.toString(), argument }) as Promise<T>;
  }

  /** Opens a file of the folder in an editor and waits until its text is drawn. `line` counts from 1. */
  async open(path: string, line = 1): Promise<void> {
    await this.evaluate(
      async (vscode, { file, line }) => {
        const position = new vscode.Position(line - 1, 0);
        const document = await vscode.workspace.openTextDocument(vscode.Uri.file(file));
        const editor = await vscode.window.showTextDocument(document, {
          selection: new vscode.Range(position, position),
          preview: false,
        });
        editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      },
      { file: join(this.folder, path), line },
    );
    await this.page.waitForSelector('.editor-group-container.active .view-line');
  }

  /** Runs a command from the command palette, by its full title such as `Corpus: Tag Selection…`. */
  async palette(title: string): Promise<void> {
    // A list that was about to close takes the key with it.
    await until(async () => {
      await this.page.keyboard.press('F1');
      const input = this.quickInput.locator('input').first();
      return input.fill(`>${title}`, { timeout: 5000 }).then(
        () => true,
        () => this.page.keyboard.press('Escape').then(() => undefined),
      );
    }, 'the command palette');
    const row = this.quickInput.locator('.monaco-list-row').first();
    await row.waitFor();
    await until(async () => {
      const label = (await row.getAttribute('aria-label')) ?? '';
      return label.toLowerCase().startsWith(title.toLowerCase()) ? true : undefined;
    }, `the command "${title}" in the palette`);
    await this.page.keyboard.press('Enter');
  }

  /** Runs a command by its id, without the palette, and returns what it returns. */
  command(id: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.evaluate(
      (vscode, { id, args }) => vscode.commands.executeCommand(id, ...args).then((value) => value ?? null),
      { id, args },
    );
  }

  /** Presses keys one after the other: `press('Control+K', 'T', 'Enter')`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The quick pick or input box, where one is open. */
  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible');
  }

  /** The labels of the quick pick's rows that are drawn. */
  async quickPickRows(): Promise<string[]> {
    await this.quickInput.waitFor();
    return this.quickInput
      .locator('.monaco-list-row')
      .evaluateAll((rows) =>
        rows
          .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
          .map((row) => row.getAttribute('aria-label') ?? row.textContent),
      );
  }

  /** Chooses the row of the open quick pick whose label holds `text`, by the mouse. */
  async pick(text: string): Promise<void> {
    await this.quickInput.locator('.monaco-list-row', { hasText: text }).first().click();
  }

  /** Chooses an entry of the context menu that is open. A menu takes no click in its first moment, so that it may need a second. */
  async menu(title: string): Promise<void> {
    const entry = this.page.locator('.monaco-menu .action-item', { hasText: title }).first();
    await entry.waitFor();
    await until(async () => {
      await this.page.waitForTimeout(300);
      await entry.click({ timeout: 1000 }).catch(() => undefined);
      return (await entry.isVisible()) ? undefined : true;
    }, `the menu's "${title}"`);
  }

  /** The texts of the notifications on the screen. */
  notifications(): Promise<string[]> {
    return this.page.locator('.notification-list-item-message').allInnerTexts();
  }

  /** The rows of a view of the side bar: the tree of articles, or (1) that of tags. */
  viewRows(view = 0): Locator {
    return this.page.locator('.part.sidebar .pane').nth(view).locator('.monaco-list-row');
  }

  /** What the rows of a view say, as they stand on the screen. */
  treeRows(
    view = 0,
  ): Promise<{ label: string; description: string; level: number; expanded: string | null }[]> {
    return this.viewRows(view).evaluateAll((rows) =>
      rows
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((row) => ({
          label: row.querySelector('.label-name')?.textContent ?? '',
          description: row.querySelector('.label-description')?.textContent ?? '',
          level: Number(row.getAttribute('aria-level')),
          expanded: row.getAttribute('aria-expanded'),
        })),
    );
  }

  /** Takes a picture of the window as a PNG file. */
  async picture(path: string, clip?: { x: number; y: number; width: number; height: number }): Promise<void> {
    await this.page.screenshot({ path, ...(clip ? { clip } : {}) });
  }

  async close(): Promise<void> {
    openWindows.delete(this);
    await this.page.context().close();
    await this.#server.stop();
    await rm(this.#scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}
