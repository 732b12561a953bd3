import { build } from 'esbuild';
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, projectFolder } from '../../scripts/support/cache';
import { startChromium } from '../../scripts/support/chromium';
import { findDesktop } from '../../scripts/support/desktop';
import { VscodeServer, type ServerRelease } from '../../scripts/support/vscodeServer';

/**
 * Bundles all `*.test.ts` files of a folder under `test/` into one module that exports `run()`, and returns its path.
 * Which files there are is read from the disk, so that none can be forgotten.
 */
async function bundleTests(folder: string): Promise<string> {
  const source = join(projectFolder, 'test', folder);
  const names = (await readdir(source, { recursive: true }))
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  if (names.length === 0) throw new Error(`There are no tests in ${source}.`);
  const outfile = join(projectFolder, '.cache/test', `${folder}.js`);
  const requires = names.map((name) => `require('./${name.replaceAll('\\', '/')}');`).join(' ');
  await build({
    stdin: {
      contents: `import { runEditorTests } from './index';\nexport const run = () => runEditorTests(() => { ${requires} });`,
      resolveDir: source,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha', 'playwright-core', 'esbuild'],
  });
  return outfile;
}

export interface HostOptions {
  /** Folder under `test/` with the tests. */
  readonly tests: string;
  /** The workspace folder; a copy is opened. */
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another release of the server; the desktop VS Code is then not used. */
  readonly release?: ServerRelease;
}

/**
 * Runs tests in the extension host of a real VS Code: the desktop one where it can be had, else the one of the server.
 * @returns the exit status of the run and which VS Code it was.
 */
export async function runInEditorHost(options: HostOptions): Promise<{ status: number; host: string }> {
  const tests = await bundleTests(options.tests);
  const scratch = await mkdtemp(join(tmpdir(), 'corpus-reader-editor-'));
  try {
    const folder = join(scratch, 'corpus');
    await cp(options.folder, folder, { recursive: true });
    const desktop = options.release ? undefined : await findDesktop();
    if (desktop !== undefined) {
      const status = await runOnDesktop(desktop, tests, folder, scratch, options.env);
      return { status, host: `desktop VS Code (${desktop})` };
    }
    return await runOnServer(tests, folder, options);
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runOnDesktop(
  executable: string,
  tests: string,
  folder: string,
  scratch: string,
  env: Readonly<Record<string, string>> | undefined,
): Promise<number> {
  const { runTests } = await import('@vscode/test-electron');
  await mkdir(cacheFolder(), { recursive: true });
  return runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: projectFolder,
    extensionTestsPath: tests,
    extensionTestsEnv: { ...env },
    launchArgs: [
      folder,
      ...['--user-data-dir', join(scratch, 'user'), '--extensions-dir', join(scratch, 'extensions')],
      ...['--disable-workspace-trust', '--skip-welcome', '--disable-telemetry', '--disable-updates'],
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

async function runOnServer(
  tests: string,
  folder: string,
  options: HostOptions,
): Promise<{ status: number; host: string }> {
  const settings = { 'telemetry.telemetryLevel': 'off', 'workbench.startupEditor': 'none' };
  const [server, browser] = await Promise.all([
    VscodeServer.start({
      settings,
      env: { ...options.env },
      ...(options.release ? { release: options.release } : {}),
    }),
    startChromium(),
  ]);
  try {
    const page = await browser.newPage();
    const finished = new Promise<number>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error('The tests did not end within five minutes.')),
        300_000,
      );
      void page.exposeFunction('codeAutomationExit', (status: number) => {
        clearTimeout(timer);
        resolve(status);
      });
    });
    await page.exposeFunction('codeAutomationLog', (_type: string, parts: readonly unknown[]) => {
      const text = parts.map(String).join(' ');
      // The server's native logger is not built; it says so and goes on without.
      if (!text.includes('spdlog')) console.log(text);
    });
    await page.goto(server.address({ folder, extensions: [projectFolder], tests }));
    return { status: await finished, host: `VS Code server on port ${server.port}` };
  } finally {
    await browser.close();
    await server.stop();
  }
}
