import { build as bundled, type Plugin } from 'esbuild';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, projectFolder } from '../../scripts/support/cache';
import { startChromium } from '../../scripts/support/chromium';
import { findDesktop } from '../../scripts/support/desktop';
import { currentRelease, VscodeServer, type ServerRelease } from '../../scripts/support/vscodeServer';

/** What the sources import as `vscode` is the recording one; tests have VS Code's own. */
const recording: Plugin = {
  name: 'recording',
  setup: (build) => {
    build.onResolve({ filter: /^vscode$/ }, ({ importer }) =>
      importer.startsWith(join(projectFolder, 'src'))
        ? { path: 'vscode', namespace: 'recording' }
        : { path: 'vscode', external: true },
    );
    build.onLoad({ filter: /.*/, namespace: 'recording' }, () => ({
      contents: `module.exports = require('./recordedVscode').recordingVscode(require('vscode'));`,
      resolveDir: join(projectFolder, 'test/support'),
    }));
  },
};

/**
 * Bundles all `*.test.ts` files of a folder under `test/` into one module that exports `run()`, and returns its path.
 * Which files there are is read from the disk, so that none can be forgotten.
 */
async function bundleTests(folder: string): Promise<string> {
  const source = join(projectFolder, 'test', folder);
  const names = (await readdir(source, { recursive: true }))
    .filter((name) => name.endsWith('.test.ts') && name.includes(process.env['CORPUS_READER_ONLY'] ?? ''))
    .sort();
  if (names.length === 0) throw new Error(`There are no tests in ${source}.`);
  const requires = names.map((name) => `require('./${name.replaceAll('\\', '/')}');`).join(' ');
  return bundle(
    `import { runEditorTests } from './index';\nexport const run = () => runEditorTests(() => { ${requires} });`,
    source,
  );
}

/** Bundles a module, of which this is the text, for the extension host, and returns the path of what came of it. */
async function bundle(contents: string, resolveDir: string): Promise<string> {
  const outfile = join(projectFolder, '.cache/test', `host-${process.pid}.js`);
  await bundled({
    stdin: { contents, resolveDir, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['mocha', 'playwright-core', 'esbuild'],
    plugins: [recording],
  });
  return outfile;
}

export interface HostOptions {
  /** Folder under `test/` with the tests; or a module that exports `run()`. */
  readonly tests: string | { readonly module: string };
  /** The workspace folder; a copy is opened. */
  readonly folder: string;
  /** Where the extension is; this project unless said otherwise. */
  readonly extension?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** User settings of the server's VS Code. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Another release of the server; the desktop VS Code is then not used. */
  readonly release?: ServerRelease;
}

/**
 * Runs tests in the extension host of a real VS Code: the desktop one where it can be had, else the one of the server.
 * @returns the exit status of the run and which VS Code it was.
 */
export async function runInEditorHost(options: HostOptions): Promise<{ status: number; host: string }> {
  const { extension = projectFolder } = options;
  const tests = await (typeof options.tests === 'string'
    ? bundleTests(options.tests)
    : bundle(`export { run } from '${options.tests.module}';`, projectFolder));
  const scratch = await mkdtemp(join(tmpdir(), 'corpus-reader-editor-'));
  try {
    const folder = join(scratch, 'corpus');
    const output = join(scratch, 'output');
    await writeFile(output, '');
    const env = { ...options.env, CORPUS_READER_OUTPUT: output, CORPUS_READER_PROJECT: projectFolder };
    await cp(options.folder, folder, { recursive: true });
    const desktop = options.release ? undefined : await findDesktop();
    const status = await (desktop === undefined
      ? runOnServer(tests, folder, extension, env, options)
      : runOnDesktop(desktop, tests, folder, extension, scratch, env));
    console.log((await readFile(output, 'utf8')).trimEnd());
    const server = `the VS Code server ${(options.release ?? currentRelease).vscode}`;
    return { status, host: desktop ?? server };
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
    await rm(tests, { force: true });
  }
}

async function runOnDesktop(
  executable: string,
  tests: string,
  folder: string,
  extension: string,
  scratch: string,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const { runTests } = await import('@vscode/test-electron');
  await mkdir(cacheFolder(), { recursive: true });
  return runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: extension,
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
  extension: string,
  env: Readonly<Record<string, string>>,
  { release = currentRelease, settings: own }: HostOptions,
): Promise<number> {
  const settings = { 'telemetry.telemetryLevel': 'off', 'workbench.startupEditor': 'none', ...own };
  const [server, browser] = await Promise.all([
    VscodeServer.start({ settings, env, release }),
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
    // The whole console of the workbench would come here; what the tests say goes to a file of theirs.
    await page.exposeFunction('codeAutomationLog', () => undefined);
    await page.goto(server.address({ folder, extensions: [extension], tests }));
    return await finished;
  } finally {
    await browser.close();
    await server.stop();
  }
}
