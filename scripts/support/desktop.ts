import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cache';

const releases = 'https://update.code.visualstudio.com/api/releases/stable';

/**
 * The program of a desktop VS Code that can be started here: the one that `VSCODE` names, else a downloaded one.
 * `undefined` where there is no display to start it on, or where it is not in the cache and its site does not answer at once.
 */
export async function findDesktop(): Promise<string | undefined> {
  const named = process.env['VSCODE'];
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`VSCODE names ${named}, which does not exist.`);
    return named;
  }
  if (!hasDisplay()) return undefined;
  const cachePath = join(cacheFolder(), 'desktop');
  if (!(await answers(releases))) return undefined;
  const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
  await mkdir(cachePath, { recursive: true });
  return downloadAndUnzipVSCode({
    version: 'stable',
    cachePath,
    timeout: 15_000,
    reporter: new SilentReporter(),
  }).catch(() => undefined);
}

/** Whether a window can be opened. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(4000) })).ok;
  } catch {
    return false;
  }
}
