import { stat as statWithCallback, type Dirent, type Stats } from 'node:fs';
import * as fs from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { inSlices, sorting } from '../core/slices';
import { articlePathsOf, FileError, isEntered, type CorpusFiles, type FileStamp } from '../core/corpus/files';
import { attempt } from './fileErrors';
import { readRegular } from './readFile';
import { updateFile } from './updateFile';

/** Each file of a corpus is looked at whenever it opens: this takes two thirds of the time of `fs.stat` of promises. */
const stat = promisify(statWithCallback);

/** How many files are looked at at once: enough to keep a disk busy, far below the limit on open files. */
const concurrency = 64;

/** The files of a corpus in a folder of this machine. */
export function nodeFiles(folder: string): CorpusFiles {
  return {
    list: (found) => listFolder(folder, found),
    stat: async (path) => {
      const stats = await stat(join(folder, path)).catch(() => undefined);
      return stats?.isDirectory() ? 'folder' : stats?.isFile() ? stampOf(path, stats) : undefined;
    },
    read: (path) => attempt(path, () => readRegular(join(folder, path))),
    update: (path, change) => updateFile(join(folder, path), path, change),
  };
}

async function listFolder(
  root: string,
  found: (files: number) => void = () => undefined,
): Promise<readonly FileStamp[]> {
  const paths: string[] = [];
  const links: string[] = [];
  const unreadable: FileStamp[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await attempt(folder || '.', () => entriesOf(join(root, folder)));
    if (folder !== '' && !isEntered(nameOf(folder), namesOfFiles(entries))) return;
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) paths.push(path);
      else if (entry.isSymbolicLink()) links.push(path);
      else if (entry.isDirectory()) {
        // A folder in the place of a sidecar takes all passages from view: that must not pass unnoticed.
        if (articlePathsOf(path).length > 0) {
          unreadable.push({ path, size: 0, modified: 0, unreadable: 'it is a folder' });
        }
        if (isEntered(entry.name, [])) await walkQuietly(path);
      }
    }
  };
  // A subfolder that cannot be read does not hide the others; one that has just gone is no matter.
  const walkQuietly = (folder: string): Promise<void> =>
    walk(folder).catch((error: unknown) => {
      if (!(error instanceof FileError)) throw error;
      if (error.code === 'missing') return;
      unreadable.push({ path: folder, size: 0, modified: 0, unreadable: error.message });
    });
  await walk('');

  // Linked folders come last and in a fixed order: one that leads back into what was walked is not walked again.
  const isInOrder = links.length === 0;
  const walked = [await fs.realpath(root)];
  while (links.length > 0) {
    for (const path of links.splice(0).sort()) {
      const target = await fs.realpath(join(root, path)).catch(() => undefined);
      const stats = target === undefined ? undefined : await stat(target).catch(() => undefined);
      if (target === undefined || !stats?.isDirectory()) {
        if (stats?.isFile()) paths.push(path);
        continue;
      }
      if (!isEntered(nameOf(path), []) || walked.some((known) => overlap(known, target))) continue;
      walked.push(target);
      await walkQuietly(path);
    }
  }
  found(paths.length);
  const stamps = await stampsOf(root, isInOrder ? paths : paths.sort());
  return unreadable.length === 0 ? stamps : [...stamps, ...unreadable].sort(byPath);
}

/** What a folder holds, in the order of the paths that it makes: the files of a folder come where its `/` puts them. */
async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  const entries: Dirent[] = [];
  // Not all at once: of a hundred thousand files in one folder that would hold everything up.
  for await (const entry of await fs.opendir(folder, { bufferSize: 512 })) entries.push(entry);
  const keyed = entries.map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }));
  const sorted = await inSlices(sorting(keyed, byKey), () => new Promise((resolve) => setImmediate(resolve)));
  return sorted.map(({ entry }) => entry);
}

/** In the order of the paths. */
async function stampsOf(root: string, paths: readonly string[]): Promise<readonly FileStamp[]> {
  const stamps: (FileStamp | undefined)[] = [];
  const next = paths.entries();
  const work = async (): Promise<void> => {
    for (const [at, path] of next) {
      const stats = await stat(join(root, path)).catch(() => undefined);
      stamps[at] = stats?.isFile() ? stampOf(path, stats) : undefined;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return stamps.filter((stamp) => stamp !== undefined);
}

function byPath(one: FileStamp, other: FileStamp): number {
  return one.path < other.path ? -1 : 1;
}

function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  return one.key < other.key ? -1 : 1;
}

function stampOf(path: string, { size, mtimeMs }: Stats): FileStamp {
  return { path, size, modified: mtimeMs };
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}

function namesOfFiles(entries: readonly Dirent[]): readonly string[] {
  return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
}

/** Whether one of two real folders is, or lies in, the other. */
function overlap(a: string, b: string): boolean {
  const inside = (folder: string): string => (folder.endsWith(sep) ? folder : folder + sep);
  return inside(a).startsWith(inside(b)) || inside(b).startsWith(inside(a));
}
