import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { projectFolder } from '../../scripts/support/cache';
import { startChromium } from '../../scripts/support/chromium';
import { VscodeServer, type ServerRelease } from '../../scripts/support/vscodeServer';
import { Vscode } from './vscodeWindow';

export { until } from './until';
export { Vscode } from './vscodeWindow';

export interface OpenOptions {
  /** The folder to open. It is copied to a temporary place unless `inPlace`. */
  readonly folder: string;
  readonly inPlace?: boolean;
  /** Changes the copy before it is opened. */
  readonly prepare?: (folder: string) => Promise<void>;
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
    await options.prepare?.(folder);
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
