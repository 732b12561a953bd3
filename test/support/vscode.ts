import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type * as vscodeApi from 'vscode';
import { projectFolder } from '../../scripts/support/cache';
import { startChromium } from '../../scripts/support/chromium';
import { VscodeServer, type ServerRelease } from '../../scripts/support/vscodeServer';
import { piecesOnScreen, type Piece } from './viewText';

export interface OpenOptions {
  /** The folder to open. It is copied to a temporary place unless `inPlace`. */
  readonly folder: string;
  readonly inPlace?: boolean;
  /** Where the server keeps its data, for windows one after the other or at once that share them; else each has its own. */
  readonly data?: string;
  /** Added to the settings that keep VS Code quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Without our extension: VS Code as it is. */
  readonly bare?: boolean;
  /** Runs the extension's browser bundle in the page's own host. There is then nothing to `evaluate` in. */
  readonly web?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Device pixels to a CSS pixel; 2 for pictures. */
  readonly scale?: number;
  /** Another release of VS Code than the current one. */
  readonly release?: ServerRelease;
  /** In Restricted Mode: nobody has trusted the folder yet. */
  readonly restricted?: boolean;
  /** Display language such as `ar`: what `vscode.env.language` says. */
  readonly locale?: string;
}

/** Nothing of VS Code's own that moves, asks, or covers what is tested. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'update.mode': 'none',
  'telemetry.telemetryLevel': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'window.confirmBeforeClose': 'never',
  'editor.cursorBlinking': 'solid',
  'editor.hover.delay': 100,
};

/** Restricted Mode without its question; only the tests' own extension is excepted from it. */
const restrictedSettings = {
  'security.workspace.trust.startupPrompt': 'never',
  'extensions.supportUntrustedWorkspaces': { 'corpus-reader.corpus-reader-test-driver': { supported: true } },
};

const openWindows = new Set<Vscode>();

/** Takes a picture of every open window, for a test that failed; returns the files. */
export async function pictureOpenWindows(folder: string, name: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const vscode of openWindows) {
    const file = join(folder, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}${files.length || ''}.png`);
    await vscode.picture(file).then(
      () => files.push(file),
      () => undefined,
    );
  }
  return files;
}

let sharedBrowser: Promise<Browser> | undefined;

/** Closes the browser that all windows of this process share. */
export async function closeBrowser(): Promise<void> {
  const browser = await sharedBrowser?.catch(() => undefined);
  sharedBrowser = undefined;
  await browser?.close();
}

/** Opens a real VS Code on a folder, with this project's built extension in it. */
export async function openVscode(options: OpenOptions): Promise<Vscode> {
  const scratch = await mkdtemp(join(tmpdir(), 'corpus-reader-test-'));
  let folder = options.folder;
  if (!options.inPlace) {
    folder = join(scratch, basename(options.folder));
    await cp(options.folder, folder, { recursive: true });
  }
  const socket = join(scratch, 'driver.sock');
  const [server, browser] = await Promise.all([
    VscodeServer.start({
      settings: {
        ...quietSettings,
        ...(options.restricted ? restrictedSettings : {}),
        ...options.settings,
      },
      ...(options.restricted ? { restricted: true } : {}),
      env: { CORPUS_READER_DRIVER: socket },
      ...(options.data === undefined ? {} : { data: options.data }),
      ...(options.release ? { release: options.release } : {}),
    }),
    (sharedBrowser ??= startChromium()),
  ]);
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    deviceScaleFactor: options.scale ?? 1,
    permissions: ['clipboard-read', 'clipboard-write'],
    ...(options.locale === undefined ? {} : { locale: options.locale }),
  });
  const page = await context.newPage();
  // The TypeScript loader wraps named functions in `__name`, also those sent to the page.
  await page.addInitScript('globalThis.__name = (f) => f');
  // What a language pack would say: the workbench itself stays English, extensions speak the language.
  if (options.locale !== undefined)
    await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(options.locale)}`);
  const vscode = new Vscode(page, folder, server, socket, scratch);
  // The page takes one path of extensions under development; a folder of them will do.
  const extensions = join(scratch, 'extensions');
  await mkdir(extensions);
  await symlink(join(projectFolder, 'test/support/driver'), join(extensions, 'driver'), 'junction');
  if (!options.bare) await symlink(projectFolder, join(extensions, 'reader'), 'junction');
  try {
    const loaded = options.web ? await browserOnly(scratch) : extensions;
    await page.goto(server.address({ folder, extensions: [loaded] }));
    await page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 60_000 });
    if (!options.web) await vscode.ready();
  } catch (error) {
    await vscode.close();
    throw error;
  }
  return vscode;
}

/** A folder with our extension that has nothing but its browser bundle, so that it runs in the page's own host. */
async function browserOnly(scratch: string): Promise<string> {
  const folder = join(scratch, 'browser-only');
  await mkdir(folder);
  const manifest = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  delete manifest['main'];
  delete manifest['extensionKind'];
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const name of ['dist', 'images', 'l10n', 'syntaxes', 'package.nls.json', 'package.nls.ar.json'])
    await symlink(join(projectFolder, name), join(folder, name), 'junction');
  return folder;
}

/** A VS Code window that a test drives as a person would, and looks into where a person could not. */
export class Vscode {
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
    return post(this.#socket, { source: call.toString(), argument }) as Promise<T>;
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

  async #middle(what: string | readonly [number, number], nth: number): Promise<{ x: number; y: number }> {
    const [piece] = await this.find(what, nth);
    if (!piece) throw new Error('The stretch is not on the screen.');
    return { x: (piece.left + piece.right) / 2, y: (piece.top + piece.bottom) / 2 };
  }
}

/** Asks again and again until there is an answer. @throws Error that names what was waited for. */
export async function until<T>(
  ask: () => Promise<T | undefined>,
  what: string,
  patience = 30_000,
): Promise<T> {
  const end = performance.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end)
      throw new Error(`Waited ${patience / 1000} s in vain for ${what}.`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function post(socketPath: string, body: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const call = request({ socketPath, method: 'POST', path: '/' }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        const answer = JSON.parse(text) as { value?: unknown; error?: string };
        if (answer.error === undefined) resolve(answer.value);
        else reject(new Error(answer.error));
      });
    });
    call.once('error', reject);
    call.setTimeout(60_000, () =>
      call.destroy(new Error('The extension host did not answer within a minute.')),
    );
    call.end(JSON.stringify(body));
  });
}
