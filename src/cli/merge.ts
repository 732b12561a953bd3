import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { mergeSidecars } from '../core/tagging/mergeSidecars';
import { parsed } from './commandLine';
import { CorpusError, UsageError, type Command, type Terminal } from './terminal';

export const merge: Command = {
  usage: 'merge BASE OURS THEIRS [PATH]',
  summary: 'merges two versions of a sidecar into OURS; a merge driver for git',
  details: `
  BASE     what both come from; may be empty
  OURS     one version; the result is written there
  THEIRS   the other version
  PATH     what messages call the file

Entries are merged by their ids, and within an entry key by key, so that passages of two readers that stand side by
side are no conflict. Where both changed the same thing, both versions stand between git's conflict marks, and the exit
status is 1; else it is 0. A text that does not parse is merged by lines, as git does it. In a repository:

  git config merge.corpus-reader.driver "corpus-reader merge %O %A %B %P"
  echo "*.tags.yaml merge=corpus-reader" >> .gitattributes`,
  run,
};

/** The three versions, as paths. */
interface Versions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals } = parsed(() => parseArgs({ args: [...args], options: {}, allowPositionals: true }));
  const [base, ours, theirs, path = ours, ...more] = positionals;
  if (!base || !ours || !theirs || !path || more.length > 0) {
    throw new UsageError('Three files are expected: what both versions come from, ours, and theirs.');
  }
  const versions = { base, ours, theirs };
  const conflicts = await mergeEntries(versions, path);
  if (conflicts === undefined) {
    terminal.error(`${path}: One of the versions does not parse; the lines were merged instead.`);
    return mergeLines(versions, ours);
  }
  if (conflicts.length === 0) return 0;
  terminal.error(`${path}: Both sides changed ${conflicts.join(', ')}. Correct the file by hand.`);
  return 1;
}

/** Merges by entries. Gives what is in conflict, for the reader; undefined where a version cannot be read. */
async function mergeEntries(versions: Versions, path: string): Promise<readonly string[] | undefined> {
  const texts = await Promise.all([versions.base, versions.ours, versions.theirs].map(textOf));
  const [base, ours, theirs] = texts;
  if (base === undefined || ours === undefined || theirs === undefined) return undefined;
  // Git's driver gets an empty file where both sides added one.
  const before = base.trim() === '' ? undefined : base;
  const merged = mergeSidecars(path, before, ours, theirs);
  if (!merged.ok) return undefined;
  if (merged.conflicts.length === 0) {
    await write(versions.ours, merged.text);
    return [];
  }
  // The same from their side differs in nothing but the conflicts.
  const other = mergeSidecars(path, before, theirs, ours);
  if (other.ok && other.text !== merged.text) {
    await mergeTexts(merged.text, other.text, versions.ours);
  } else if ((await mergeLines(versions, versions.ours)) === 0) return [];
  const places = merged.conflicts.map(({ id, key = 'an entry' }) =>
    id === undefined ? key : `${key} of passage ${id}`,
  );
  return [...new Set(places)];
}

/** Writes two texts as one, with git's marks around what differs. */
async function mergeTexts(ours: string, theirs: string, into: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-reader-'));
  try {
    const file = (name: string): string => join(folder, name);
    const texts = { base: '', ours, theirs };
    for (const [name, text] of Object.entries(texts)) await writeFile(file(name), text);
    await mergeLines({ base: file('base'), ours: file('ours'), theirs: file('theirs') }, into);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** As git merges any text. Returns 0, or 1 where conflict marks were written. */
async function mergeLines({ base, ours, theirs }: Versions, into: string): Promise<number> {
  const labels = ['ours', 'base', 'theirs'].flatMap((label) => ['-L', label]);
  // The other styles would show the empty base, and so the whole file as one conflict.
  const style = ['-c', 'merge.conflictStyle=merge'];
  const args = [...style, 'merge-file', '-p', ...labels, '--', ours, base, theirs];
  const { status, output } = await git(args);
  // More conflicts than it can count are 127; beyond that it did not merge.
  if (status > 127) throw new CorpusError(`${into}: git cannot merge it.`);
  await write(into, output);
  return status === 0 ? 0 : 1;
}

function git(args: readonly string[]): Promise<{ readonly status: number; readonly output: Buffer }> {
  return new Promise((resolve, reject) => {
    const options = { encoding: 'buffer', maxBuffer: 1e9 } as const;
    execFile('git', args, options, (error, output) => {
      if (typeof error?.code === 'string') {
        reject(new CorpusError(`The lines cannot be merged: git was not found (${error.code}).`));
      } else resolve({ status: error ? (error.code ?? 255) : 0, output });
    });
  });
}

/** Undefined where it is not UTF-8. */
async function textOf(file: string): Promise<string | undefined> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new CorpusError(`${file}: The file cannot be read (${reason(error)}).`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function write(file: string, content: string | Buffer): Promise<void> {
  await writeFile(file, content).catch((error: unknown) => {
    throw new CorpusError(`${file}: The file cannot be written (${reason(error)}).`);
  });
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
