import { constants, type Stats } from 'node:fs';
import * as fs from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileError } from '../core/corpus/files';
import { attempt, codeOf } from './fileErrors';
import { withLock, type FileLock } from './fileLock';

/** How often a change is made anew because somebody else wrote meanwhile. */
const tries = 8;

/** What is on disk: its text, byte-order mark included, and what tells whether it is still the same. */
interface Current {
  readonly text: string;
  readonly stat: Stats;
}

type Change = (current: string | undefined) => string | undefined;

/** The updates under way in this process, by file: they queue here rather than at the lock. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Reads a text file, hands its text (undefined: there is none) to `change`, and puts what that returns in its place
 * (undefined: deletes the file). A lock file keeps other processes out; the new text is written beside and renamed
 * into place, so that nobody ever sees half a file; permissions stay. Throws a `FileError` that names `path`.
 */
export async function updateFile(file: string, path: string, change: Change): Promise<void> {
  // A link stays a link: what it leads to is written.
  const target = await fs.realpath(file).catch(() => file);
  const work = (): Promise<void> => withLock(target, path, (lock) => update(target, path, change, lock));
  const turn = (queues.get(target) ?? Promise.resolve()).then(work, work);
  queues.set(target, turn);
  try {
    await turn;
  } finally {
    if (queues.get(target) === turn) queues.delete(target);
  }
}

async function update(file: string, path: string, change: Change, lock: FileLock): Promise<void> {
  for (let i = 0; i < tries; i++) {
    const current = await attempt(path, () => read(file, path));
    const next = change(current?.text);
    if (next === current?.text) return;
    // A rename replaces a read-only file without a word; the mark is somebody's wish, so it is asked first.
    if (current) await attempt(path, () => assertWritable(file, current.stat));
    const done = await attempt(path, () => replace(file, next, current?.stat, lock));
    if (done) return;
  }
  throw new FileError('other', path, 'another program keeps writing it');
}

async function read(file: string, path: string): Promise<Current | undefined> {
  try {
    // The stamp is taken first: what is written in between then looks like a change, and is read again.
    const stat = await fs.stat(file);
    const bytes = await fs.readFile(file);
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), stat };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      throw new FileError('not-utf8', path, 'it is not UTF-8');
    }
    throw error;
  }
}

async function assertWritable(file: string, { mode }: Stats): Promise<void> {
  await fs.access(file, constants.W_OK);
  // Whoever may do everything is asked too.
  if ((mode & 0o222) === 0) throw Object.assign(new Error('read-only'), { code: 'EROFS' });
}

/** False, and nothing done, where the file is no longer as it was read or the lock is lost. */
async function replace(
  file: string,
  next: string | undefined,
  before: Stats | undefined,
  lock: FileLock,
): Promise<boolean> {
  const isStillOurs = async (): Promise<boolean> =>
    isSame(before, await fs.stat(file).catch(() => undefined)) && (await lock.isHeld());
  if (next === undefined) {
    if (!(await isStillOurs())) return false;
    await fs.unlink(file);
    return true;
  }
  try {
    await write(lock.beside, next, before);
    if (!(await isStillOurs())) return false;
    await fs.rename(lock.beside, file);
  } finally {
    await fs.rm(lock.beside, { force: true });
  }
  await syncFolder(dirname(file));
  return true;
}

async function write(file: string, text: string, like: Stats | undefined): Promise<void> {
  const handle = await fs.open(file, 'w');
  try {
    await handle.writeFile(text, 'utf8');
    if (like) {
      await handle.chmod(like.mode & 0o7777);
      // Only root may give a file away; for others it becomes theirs, as with any editor.
      await handle.chown(like.uid, like.gid).catch(() => undefined);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isSame(before: Stats | undefined, now: Stats | undefined): boolean {
  return before?.ino === now?.ino && before?.size === now?.size && before?.mtimeMs === now?.mtimeMs;
}

/** Makes the new name last through a loss of power, where the system can. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await fs.open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
