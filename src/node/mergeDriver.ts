import { execFile } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { updateFile } from './updateFile';

/** How setting up ended. */
export type MergeSetUp = 'done' | 'no-git' | 'no-repository';

const attributes = '*.tags.yaml merge=corpus-reader';

/**
 * Has git merge the sidecars of a folder by their entries: names the driver in the folder's .gitattributes, and sets it
 * up in the repository's own configuration. The program is copied into the repository's git folder, where it stays when
 * the extension is updated or taken away. `cli` is the bundled command line. Throws where files cannot be written.
 */
export async function setUpMerging(folder: string, cli: string): Promise<MergeSetUp> {
  const found = await git(folder, 'rev-parse', '--git-common-dir');
  if (found === 'no-git') return 'no-git';
  if (found.status !== 0) return 'no-repository';
  const own = join(resolve(folder, found.out.trim()), 'corpus-reader');
  const copy = join(own, basename(cli));
  await mkdir(own, { recursive: true });
  await copyFile(cli, copy);
  await configure(folder, 'merge.corpus-reader.name', 'passages of Corpus Reader, by their ids');
  await configure(folder, 'merge.corpus-reader.driver', driver(await nodeProgram(), copy));
  await updateFile(join(folder, '.gitattributes'), '.gitattributes', (text = '') => {
    if (text.split(/\r?\n/).some((line) => line.trim() === attributes)) return text;
    return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${attributes}\n`;
  });
  return 'done';
}

/** Whether a folder lies in a git repository. */
export async function isInRepository(folder: string): Promise<boolean> {
  const found = await git(folder, 'rev-parse', '--git-common-dir');
  return found !== 'no-git' && found.status === 0;
}

/**
 * The command as git's shell runs it. Where the program cannot be run, the lines are merged as git does it: otherwise
 * git would take our side for a conflict without marks, and theirs could be lost unseen.
 */
function driver({ environment, program }: NodeProgram, cli: string): string {
  const [node, file] = [quoted(program), quoted(cli)];
  const entries = `${environment}${node} ${file} merge %O %A %B %P`;
  const lines = 'git merge-file -L ours -L base -L theirs %A %O %B';
  return `if [ -f ${file} ] && command -v ${node} >/dev/null; then ${entries}; else ${lines}; fi`;
}

interface NodeProgram {
  /** To be put before it. */
  readonly environment: string;
  readonly program: string;
}

/** Node, wherever it is when the command runs; else the program that runs this, which is one or contains one. */
async function nodeProgram(): Promise<NodeProgram> {
  const { status, out } = await run('node', ['--version']).catch(() => ({ status: 1, out: '' }));
  const version = Number(/^v(\d+)/.exec(out)?.[1] ?? 0);
  if (status === 0 && version >= 20) return { environment: '', program: 'node' };
  const environment = 'electron' in process.versions ? 'ELECTRON_RUN_AS_NODE=1 ' : '';
  return { environment, program: process.execPath };
}

/** For a POSIX shell; git brings one on Windows, where a backslash would be lost in its configuration. */
function quoted(path: string): string {
  return `'${path.replaceAll('\\', '/').replaceAll("'", `'\\''`)}'`;
}

async function configure(folder: string, key: string, value: string): Promise<void> {
  const result = await git(folder, 'config', '--local', key, value);
  if (result === 'no-git' || result.status !== 0) {
    throw new Error(result === 'no-git' ? 'git was not found' : result.error.trim());
  }
}

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

function git(folder: string, ...args: readonly string[]): Promise<Ran | 'no-git'> {
  return run('git', ['-C', folder, ...args]).catch(() => 'no-git' as const);
}

/** Rejects where there is no such program. */
function run(program: string, args: readonly string[]): Promise<Ran> {
  return new Promise((done, fail) => {
    execFile(program, args, { encoding: 'utf8' }, (error, out, errors) => {
      if (error && typeof error.code === 'string') fail(new Error(error.message));
      else
        done({ status: typeof error?.code === 'number' ? error.code : error ? 255 : 0, out, error: errors });
    });
  });
}
