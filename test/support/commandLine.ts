import { join } from 'node:path';
import { runCli } from '../../src/cli/cli';
import { inFolder } from './folder';
import { Random } from './random';

/** What a run of the command line gave. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  /** Lines of standard error. */
  readonly errors: readonly string[];
}

const random = new Random(1);

/** Runs the command line in this process, on 22 November 2026. */
export async function run(...args: readonly string[]): Promise<Ran> {
  let out = '';
  const errors: string[] = [];
  const status = await runCli(args, {
    out: (text) => void (out += text),
    error: (line) => void errors.push(...line.split('\n')),
    now: () => new Date('2026-11-22T10:15:00.123Z'),
    random: random.next,
  });
  return { status, out, errors };
}

/** Runs a command on a folder with these files in it: the folder is put in after the command. */
export async function runOn(
  files: Readonly<Record<string, string | Uint8Array>>,
  command: string,
  ...args: readonly string[]
): Promise<Ran> {
  return inFolder(files, (folder) => run(command, folder, ...args));
}

/** As `runOn` with `--json`; gives what was printed. */
export async function jsonOf<Result>(
  files: Readonly<Record<string, string | Uint8Array>>,
  command: string,
  ...args: readonly string[]
): Promise<Result> {
  const { out } = await runOn(files, command, ...args, '--json');
  return JSON.parse(out) as Result;
}

/** The sample corpus. */
export const seeds = join(__dirname, '../../seeds');
