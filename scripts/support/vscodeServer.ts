import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from './cache';
import { guard, run, stop } from './run';

/** One published VS Code server with its browser workbench, and the Node that it needs. */
export interface ServerRelease {
  readonly vscode: string;
  readonly codeServer: string;
  readonly node: string;
  /** Version of `@vscode/ripgrep-universal`, for releases that come without the program that searches for files. */
  readonly ripgrep?: string;
}

export const currentRelease: ServerRelease = { vscode: '1.139.1', codeServer: '4.139.1', node: '24' };

/** The oldest that the manifest's `engines.vscode` promises. */
export const oldestRelease: ServerRelease = {
  vscode: '1.103.2',
  codeServer: '4.103.2',
  node: '22',
  ripgrep: '1.18.0',
};

/** The programs of an installed release. */
export interface InstalledServer {
  readonly node: string;
  readonly main: string;
}

/**
 * Installs a VS Code server from the npm registry into the cache folder, unless it is there already.
 * The same VS Code as the desktop one but for its shell: workbench, editor and Node extension host.
 * @throws Error that says what could not be had.
 */
export async function installServer(release: ServerRelease = currentRelease): Promise<InstalledServer> {
  const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const home = join(cacheFolder(), `vscode-${release.vscode}`);
  const installed: InstalledServer = {
    node: join(home, 'node_modules', nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    main: join(home, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  };
  const stamp = join(home, 'complete');
  if (existsSync(stamp)) return installed;

  console.error(`Installing the VS Code server ${release.vscode} into ${home} …`);
  await mkdir(cacheFolder(), { recursive: true });
  const fresh = await mkdtemp(join(cacheFolder(), 'installing-'));
  try {
    await writeFile(join(fresh, 'package.json'), '{ "private": true }\n');
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    await npm(fresh, [
      'install',
      ...flags,
      `code-server@${release.codeServer}`,
      `${nodePackage}@${release.node}`,
      ...(release.ripgrep === undefined ? [] : [`@vscode/ripgrep-universal@${release.ripgrep}`]),
    ]);
    const server = join(fresh, 'node_modules/code-server/lib/vscode');
    await npm(server, ['install', ...flags, '--omit=dev']);
    if (release.ripgrep !== undefined) {
      const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
      const platform = `${process.platform}-${process.arch}`;
      const from = join(fresh, 'node_modules/@vscode/ripgrep-universal/bin', platform, name);
      const folder = join(server, 'node_modules/@vscode/ripgrep/bin');
      await mkdir(folder, { recursive: true });
      await copyFile(from, join(folder, name));
    }
    await writeFile(join(fresh, 'complete'), '');
    await rm(home, { recursive: true, force: true });
    await rename(fresh, home);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    // Another run may have finished the same installation meanwhile.
    if (!existsSync(stamp)) throw error;
  }
  return installed;
}

async function npm(cwd: string, args: readonly string[]): Promise<void> {
  const program = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, output } = await run(program, args, { cwd });
  if (status !== 0)
    throw new Error(
      `VS Code could not be had from the npm registry. Connect to it and try again.\nnpm ${args.join(' ')}:\n${output.trim()}`,
    );
}

export interface ServerOptions {
  readonly release?: ServerRelease;
  /** Port on 127.0.0.1; absent: a free one. */
  readonly port?: number;
  /** User settings of every window. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly keybindings?: readonly unknown[];
  /** Where the server keeps its data; absent: a temporary folder, removed when it stops. */
  readonly data?: string;
  /** A secret that every address must carry; absent: none is asked for. */
  readonly token?: string;
  /** Added to the environment of the extension host. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folders are opened in Restricted Mode, as VS Code opens those that nobody has trusted yet. */
  readonly restricted?: boolean;
}

/** What a window is opened with: absolute paths of folders and modules. */
export interface WindowOptions {
  readonly folder?: string;
  readonly workspace?: string;
  readonly extensions: readonly string[];
  /** Module with a `run()` that the extension host calls. */
  readonly tests?: string;
}

/** A running VS Code server on 127.0.0.1. */
export class VscodeServer {
  readonly port: number;
  readonly data: string;
  readonly #process: ChildProcess;
  readonly #temporary: boolean;
  readonly #token: string | undefined;

  private constructor(child: ChildProcess, port: number, data: string, temporary: boolean, token?: string) {
    this.#process = child;
    this.port = port;
    this.data = data;
    this.#temporary = temporary;
    this.#token = token;
  }

  /** @throws Error when it cannot be installed or does not start within 30 seconds. */
  static async start(options: ServerOptions = {}): Promise<VscodeServer> {
    const installed = await installServer(options.release);
    const temporary = options.data === undefined;
    const data = options.data ?? (await mkdtemp(join(tmpdir(), 'corpus-reader-vscode-')));
    await writeUserFiles(data, options);
    const child = spawn(
      installed.node,
      [
        installed.main,
        ...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
        ...(options.token === undefined
          ? ['--without-connection-token']
          : ['--connection-token', options.token]),
        ...['--accept-server-license-terms', '--server-data-dir', data, '--telemetry-level', 'off'],
        ...(options.restricted ? [] : ['--disable-workspace-trust']),
        '--enable-smoke-test-driver',
      ],
      { env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
    );
    guard(child);
    const port = await listeningPort(child);
    return new VscodeServer(child, port, data, temporary, options.token);
  }

  /** The address of a window; opening it is all that is needed. */
  address(window: WindowOptions): string {
    const host = `127.0.0.1:${this.port}`;
    const remote = (path: string) => `vscode-remote://${host}${encodeURI(path)}`;
    const payload: [string, string][] = window.extensions.map((path) => [
      'extensionDevelopmentPath',
      remote(path),
    ]);
    if (window.tests) payload.push(['extensionTestsPath', remote(window.tests)]);
    payload.push(['skipWelcome', 'true']);
    const query = new URLSearchParams();
    if (this.#token !== undefined) query.set('tkn', this.#token);
    if (window.folder !== undefined) query.set('folder', window.folder);
    if (window.workspace !== undefined) query.set('workspace', window.workspace);
    query.set('payload', JSON.stringify(payload));
    return `http://${host}/?${query.toString()}`;
  }

  /** Resolves when the server has ended, by itself or by `stop`. */
  get ended(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#process.exitCode !== null || this.#process.signalCode !== null) resolve();
      else this.#process.once('exit', () => resolve());
    });
  }

  async stop(): Promise<void> {
    await stop(this.#process);
    if (this.#temporary) await rm(this.data, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Settings that a kept data folder holds already stay as the user left them. */
async function writeUserFiles(data: string, { settings, keybindings }: ServerOptions): Promise<void> {
  const user = join(data, 'data', 'User');
  await mkdir(user, { recursive: true });
  for (const [name, content] of Object.entries({ settings, keybindings })) {
    const file = join(user, `${name}.json`);
    if (content !== undefined && !existsSync(file)) await writeFile(file, JSON.stringify(content, null, 2));
  }
}

function listeningPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => fail('It did not start within 30 seconds.'), 30_000);
    const fail = (why: string) => {
      clearTimeout(timer);
      void stop(child);
      reject(new Error(`The VS Code server did not start. ${why}\n${output.slice(0, 2000)}`));
    };
    // Keep reading after the start, else the full pipe would stop the server.
    const read = (text: string) => {
      if (output.length < 20_000) output += text;
      const match = /Extension host agent listening on (\d+)/.exec(output);
      if (match) {
        clearTimeout(timer);
        resolve(Number(match[1]));
      }
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`It ended with status ${String(code)}.`));
  });
}
