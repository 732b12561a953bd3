/**
 * Opens VS Code on the sample corpus, or on the folder given as argument, with the extension in it: a desktop VS Code
 * where there is one to start, else one that is served to the browser until this is interrupted.
 * `--browser` asks for the second at once. PORT in the environment says where it is served.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheFolder, projectFolder } from './support/cache';
import { findDesktop, hasDisplay } from './support/desktop';
import { run } from './support/run';
import { installServer, VscodeServer } from './support/vscodeServer';

/** A quiet first window; the reader may change all of it there. */
const settings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
};

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const folder = resolve(words.find((word) => !word.startsWith('-')) ?? join(projectFolder, 'seeds'));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`${folder} is not a folder.`);
  const built = await run(process.execPath, ['scripts/build.mjs'], { cwd: projectFolder });
  if (built.status !== 0) throw new Error(`The extension could not be built:\n${built.output}`);
  if (!words.includes('--browser') && (await openDesktop(folder))) {
    console.log(`VS Code is open on ${folder}.`);
    return;
  }
  await serve(folder);
}

/** Whether a desktop VS Code could be started. It goes on by itself. */
async function openDesktop(folder: string): Promise<boolean> {
  const args = [`--extensionDevelopmentPath=${projectFolder}`, '--new-window', folder];
  // In a terminal of a remote window, `code` talks to that window and cannot take an extension along.
  if (hasDisplay() && process.env['VSCODE_IPC_HOOK_CLI'] === undefined) {
    const code = await run('code', args);
    if (code.status === 0) return true;
  }
  const program = await findDesktop();
  if (program === undefined) return false;
  const separate = ['--user-data-dir', join(cacheFolder(), 'desktop-data'), '--disable-telemetry'];
  const unboxed = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const child = spawn(program, [...args, ...separate, ...unboxed], { detached: true, stdio: 'ignore' });
  const started = await new Promise<boolean>((settle) => {
    const timer = setTimeout(() => settle(true), 3000);
    for (const event of ['error', 'exit'])
      child.once(event, () => {
        clearTimeout(timer);
        settle(false);
      });
  });
  child.unref();
  return started;
}

/** Serves VS Code to the browser of this machine until interrupted. */
async function serve(folder: string): Promise<void> {
  console.log('There is no desktop VS Code to start here, so it is served to your browser.');
  await installServer();
  const wanted = process.env['PORT'];
  const server = await VscodeServer.start({
    data: join(cacheFolder(), 'start'),
    token: randomBytes(16).toString('hex'),
    settings,
    ...(wanted ? { port: Number(wanted) } : {}),
  });
  console.log(`Open this address:\n\n${server.address({ folder, extensions: [projectFolder] })}\n`);
  console.log('Press Ctrl+C to stop.');
  // An interruption ends this process, and the server with it.
  await server.ended;
  throw new Error('The VS Code server ended unexpectedly.');
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
