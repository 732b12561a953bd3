import { createHash, randomBytes } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { FileError } from '../core/corpus/files';
import { attempt, codeOf } from './fileErrors';

/** A lock this old was left behind, in milliseconds. */
const staleAfter = 10_000;
/** How long a writer waits for its turn, in milliseconds: longer than it takes a lock to grow stale. */
const patience = 15_000;
/** How long to wait before looking again, in milliseconds, at least; up to twice that. */
const interval = 15;

/** A lock that is held: its owner may write. */
export interface FileLock {
  /** Where its owner writes before renaming; whoever clears the lock away clears this away too. */
  readonly beside: string;
  /** Whether it is still ours, and has not been taken for one left behind. */
  isHeld(): Promise<boolean>;
}

interface Owner {
  readonly token: string;
  readonly pid: number;
  readonly machine: string;
}

/** Runs work while holding the lock file of `file`, which keeps other processes out. `path` names it in errors. */
export async function withLock<Result>(
  file: string,
  path: string,
  work: (lock: FileLock) => Promise<Result>,
): Promise<Result> {
  const lock = lockPath(file);
  const owner: Owner = { token: randomBytes(6).toString('hex'), pid: process.pid, machine: machine() };
  await take(lock, file, path, owner);
  const isHeld = async (): Promise<boolean> => (await ownerOf(lock))?.token === owner.token;
  try {
    return await work({ beside: besidePath(file, owner.token), isHeld });
  } finally {
    if (await isHeld()) await fs.rm(lock, { force: true });
  }
}

async function take(lock: string, file: string, path: string, owner: Owner): Promise<void> {
  const until = Date.now() + patience;
  while (!(await attempt(path, () => create(lock, owner)))) {
    if (await isLeftBehind(lock)) await clear(lock, file, owner);
    else if (Date.now() < until) await sleep(interval * (1 + Math.random()));
    else throw new FileError('other', path, `another program is writing it; if none is, delete ${lock}`);
  }
  // Of a process that was killed while it cleared a lock away.
  if (await isLeftBehind(clearingPath(lock))) await fs.rm(clearingPath(lock), { force: true });
}

/** Makes the lock file; false where there is one. */
async function create(lock: string, owner: Owner): Promise<boolean> {
  try {
    await fs.writeFile(lock, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function isLeftBehind(lock: string): Promise<boolean> {
  const stat = await fs.stat(lock).catch(() => undefined);
  if (stat === undefined) return false;
  if (Date.now() - stat.mtimeMs > staleAfter) return true;
  const owner = await ownerOf(lock);
  return owner !== undefined && owner.machine === machine() && !isAlive(owner.pid);
}

/**
 * Takes away a lock that was left behind, and what its owner had begun to write. Two that find it at once must not
 * take away each other's new one: a second lock lets one of them look again and act.
 */
async function clear(lock: string, file: string, owner: Owner): Promise<void> {
  const clearing = clearingPath(lock);
  if (!(await create(clearing, owner).catch(() => false))) {
    if (await isLeftBehind(clearing)) await fs.rm(clearing, { force: true });
    return sleep(interval);
  }
  try {
    if (!(await isLeftBehind(lock))) return;
    const token = (await ownerOf(lock))?.token;
    if (token !== undefined) await fs.rm(besidePath(file, token), { force: true });
    await fs.rm(lock, { force: true });
  } finally {
    await fs.rm(clearing, { force: true });
  }
}

async function ownerOf(lock: string): Promise<Owner | undefined> {
  try {
    const owner = JSON.parse(await fs.readFile(lock, 'utf8')) as Partial<Owner> | null;
    const { token, pid, machine: host } = owner ?? {};
    // The token becomes part of a file name.
    if (typeof token !== 'string' || !/^[0-9a-f]+$/.test(token)) return undefined;
    return typeof pid === 'number' && typeof host === 'string' ? { token, pid, machine: host } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

let knownMachine: string | undefined;

/** Names what process ids are unique in: a container has its own, though its folders may be shared. */
function machine(): string {
  if (knownMachine !== undefined) return knownMachine;
  let namespace = '';
  try {
    namespace = readlinkSync('/proc/self/ns/pid');
  } catch {
    // Only Linux has them.
  }
  return (knownMachine = `${hostname()} ${namespace}`.trim());
}

function lockPath(file: string): string {
  return join(dirname(file), `.${shortName(file)}.lock`);
}

function clearingPath(lock: string): string {
  return `${lock}.clear`;
}

function besidePath(file: string, token: string): string {
  return join(dirname(file), `.${shortName(file)}.${token}.tmp`);
}

/** The name of a file, or something as unique where what is added would make it too long for a disk. */
function shortName(file: string): string {
  const name = basename(file);
  return Buffer.byteLength(name) <= 200 ? name : createHash('sha256').update(name).digest('hex').slice(0, 32);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
