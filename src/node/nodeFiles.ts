import { randomUUID } from 'node:crypto';
import type { Dirent } from 'node:fs';
import * as fs from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  FileError,
  isEntered,
  type CorpusFiles,
  type FileErrorCode,
  type FileStamp,
} from '../core/corpus/files';

/** How many files are looked at at once: enough to keep a disk busy, far below the limit on open files. */
const concurrency = 64;

/** The files of a corpus in a folder of this machine. */
export function nodeFiles(folder: string): CorpusFiles {
  return {
    list: () => listFolder(folder),
    read: (path) => attempt(path, () => fs.readFile(join(folder, path))),
    update: (path, change) => update(join(folder, path), path, change),
  };
}

async function listFolder(root: string): Promise<readonly FileStamp[]> {
  const paths: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await attempt(folder || '.', () =>
      fs.readdir(join(root, folder), { withFileTypes: true }),
    );
    const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    if (folder !== '' && !isEntered(folder.split('/').at(-1) ?? '', names)) return;
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && isEntered(entry.name, [])) await walkQuietly(path);
      else if (isFile(entry)) paths.push(path);
    }
  };
  // A subfolder that cannot be read does not hide the others.
  const walkQuietly = (folder: string): Promise<void> => walk(folder).catch(() => undefined);
  await walk('');

  const stamps: FileStamp[] = [];
  const next = paths[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (const path of next) {
      const stat = await fs.stat(join(root, path)).catch(() => undefined);
      if (stat?.isFile()) stamps.push({ path, size: stat.size, modified: stat.mtimeMs });
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return stamps.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isFile(entry: Dirent): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}

/** Written beside and renamed into place, so that nobody ever sees half a file; its permissions are kept. */
async function update(
  file: string,
  path: string,
  change: (current: string | undefined) => string | undefined,
): Promise<void> {
  const current = await attempt(path, () => fs.readFile(file)).catch((error: unknown) => {
    if (error instanceof FileError && error.code === 'missing') return undefined;
    throw error;
  });
  // Decoded with the mark kept, so that an edit leaves it in place.
  const text = current && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(current);
  const next = change(text);
  if (next === text) return;
  await attempt(path, async () => {
    if (next === undefined) return fs.unlink(file);
    const mode = (await fs.stat(file).catch(() => undefined))?.mode;
    // A rename replaces a read-only file without a word; the mark is the user's wish, so it is asked first.
    if (mode !== undefined) await fs.access(file, fs.constants.W_OK);
    if (mode !== undefined && (mode & 0o222) === 0) throw Object.assign(new Error(), { code: 'EROFS' });
    const target = await fs.realpath(file).catch(() => file);
    const beside = join(dirname(target), `.${randomUUID()}.tmp`);
    try {
      const handle = await fs.open(beside, 'wx', mode ?? 0o666);
      try {
        await handle.writeFile(next, 'utf8');
        await handle.sync();
      } finally {
        await handle.close();
      }
      await fs.rename(beside, target);
    } catch (error) {
      await fs.rm(beside, { force: true });
      throw error;
    }
  });
}

const codes: Readonly<Record<string, FileErrorCode>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

async function attempt<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = 'code' in error ? String(error.code) : '';
    throw new FileError(codes[code] ?? 'other', path, error.message || code);
  }
}
