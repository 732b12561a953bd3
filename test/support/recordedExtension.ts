import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensions, Uri, type ExtensionContext, type Memento } from 'vscode';
import { activate } from '../../src/extension';
import { forgetRecorded, recorded, type RecordedPage, type RecordedPick } from './recordedVscode';

/**
 * Starts an instance of the extension's code of its own in this extension host: what it shows can then be asked of it
 * without a screen, see `recorded`. `state` is what the workspace remembers. Call `dispose` at the end.
 */
export async function startRecorded(
  state: Readonly<Record<string, unknown>> = {},
): Promise<{ dispose(): void }> {
  const extension = extensions.getExtension('corpus-reader.corpus-reader');
  if (!extension) throw new Error('The extension is not installed in this window.');
  const storage = mkdtempSync(join(tmpdir(), 'corpus-reader-recorded-'));
  const context = {
    subscriptions: [] as { dispose(): unknown }[],
    extension,
    extensionUri: Uri.file(process.env['CORPUS_READER_PROJECT'] ?? extension.extensionUri.fsPath),
    globalStorageUri: Uri.file(storage),
    workspaceState: memento(state),
    globalState: memento({}),
  };
  forgetRecorded();
  activate(context as unknown as ExtensionContext);
  await run('corpus.refresh');
  return {
    dispose: () => {
      for (const one of context.subscriptions.reverse()) one.dispose();
      rmSync(storage, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** How long a quick pick is waited for, in milliseconds. */
const patience = 10_000;

/** Runs a command of this instance. */
export async function run(command: string, ...args: readonly unknown[]): Promise<unknown> {
  return recorded.commands.get(command)?.(...args);
}

/** Runs a command that opens a quick pick, and waits until that has rows. */
export async function pickOf(command: string, ...args: readonly unknown[]): Promise<RecordedPick> {
  const shown = await shownPick(command, ...args);
  await Promise.race([shown.filled, new Promise((resolve) => setTimeout(resolve, patience).unref())]);
  return shown;
}

/** Runs a command that opens a quick pick. */
export async function shownPick(command: string, ...args: readonly unknown[]): Promise<RecordedPick> {
  const before = recorded.picks.length;
  void run(command, ...args);
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const pick = recorded.picks[before];
    if (pick) return pick;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error(`${command} opened no quick pick.`);
}

/** Runs a command that fills the panel of lines, and waits until its list is whole. Gives what was sent of it. */
export async function listOf(command: string, ...args: readonly unknown[]): Promise<readonly SentLine[]> {
  const panel = (): RecordedPage | undefined =>
    recorded.pages.findLast(({ type }) => type === 'corpus.lines');
  const before = panel()?.sent.length ?? 0;
  const done = run(command, ...args);
  let page = panel();
  for (; !page; page = panel()) await new Promise((resolve) => setImmediate(resolve));
  if (before === 0) page.say({ type: 'ready' });
  await done;
  type Sent = { readonly type: string; readonly lines?: readonly SentLine[] };
  const { sent: all } = page;
  const sent = (): readonly Sent[] => all.slice(before) as readonly Sent[];
  while (!sent().some(({ type }) => type === 'end')) await new Promise((resolve) => setTimeout(resolve));
  return sent().flatMap((message) => (message.type === 'lines' ? (message.lines ?? []) : []));
}

/** A line as the page gets it. */
export interface SentLine {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** The page that was opened last. */
export function lastPage(): RecordedPage {
  const page = recorded.pages.at(-1);
  if (!page) throw new Error('No page was opened.');
  return page;
}

/** Runs a command that opens a page without a script, and waits until it is there. */
export async function htmlOf(command: string): Promise<string> {
  await run(command);
  const { webview } = lastPage().panel;
  while (webview.html === '') await new Promise((resolve) => setTimeout(resolve));
  return webview.html;
}

function memento(state: Readonly<Record<string, unknown>>): Memento {
  const values = new Map<string, unknown>(Object.entries(state));
  return {
    keys: () => [...values.keys()],
    get: <T>(key: string, other?: T) => (values.get(key) as T | undefined) ?? other,
    update: async (key: string, value: unknown) => void values.set(key, value),
  };
}
