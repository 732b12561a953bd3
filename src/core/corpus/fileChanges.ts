import type { EditedFile } from '../editedFile';
import type { Problem } from '../problem';
import type { Pause } from '../slices';
import type { FileChange } from '../tagging/history';
import { inAdvance } from './articleLoader';
import { FileError, type CorpusFiles } from './files';

/** How work on many files is watched and broken off. */
export interface FileWork {
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, total: number) => void;
  /** Awaited between files; a host lets its event loop run here when it is time. */
  readonly pause?: Pause;
}

export type PlannedChanges =
  | { readonly ok: true; readonly changes: readonly FileChange[] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads files anew and works out what they are to hold; nothing is written. `text` undefined: there is no such file.
 * What stays as it is, is no change. The first file that cannot be edited ends it. Undefined where it was broken off.
 * Throws a `FileError` where a file cannot be read.
 */
export async function planChanges(
  files: CorpusFiles,
  paths: Iterable<string>,
  change: (path: string, text: string | undefined) => EditedFile,
  { signal, progress, pause }: FileWork = {},
): Promise<PlannedChanges | undefined> {
  const all = [...new Set(paths)];
  const changes: FileChange[] = [];
  let done = 0;
  const load = async (path: string): Promise<{ path: string; text: string | undefined }> => ({
    path,
    text: await currentText(files, path),
  });
  for await (const { path, text } of inAdvance(all, load)) {
    if (signal?.aborted) return undefined;
    const result = change(path, text);
    if (!result.ok) return result;
    if (result.text !== text) changes.push({ path, before: text, after: result.text });
    progress?.(++done, all.length);
    await pause?.();
  }
  return { ok: true, changes };
}

/** Why changes of several files were not made. What had been written before it was put back. */
export class ChangesError extends Error {
  /** The file that could not be written. */
  readonly path: string;
  /** Files that could not be put back either, and hold the new text; mostly none. */
  readonly left: readonly string[];

  constructor(path: string, cause: unknown, left: readonly string[]) {
    super(`${path} could not be written`, { cause });
    this.name = 'ChangesError';
    this.path = path;
    this.left = left;
  }
}

/** Thrown where a file is not as a change expects it. */
export class ChangedSince extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} has changed since`);
    this.name = 'ChangedSince';
    this.path = path;
  }
}

/**
 * Writes all of these changes, or none: every file is compared with `before` before the first is written, and again
 * under its lock; where one cannot be written, those written before it are put back. False where it was broken off,
 * and then nothing has changed. Throws a `ChangesError`. Should the process die in between, the files written so far
 * stay written: each by itself is whole.
 */
export async function writeChanges(
  files: CorpusFiles,
  changes: readonly FileChange[],
  { signal, progress, pause }: FileWork = {},
): Promise<boolean> {
  const look = async (change: FileChange): Promise<FileChange> => {
    try {
      if ((await currentText(files, change.path)) !== change.before) throw new ChangedSince(change.path);
    } catch (error) {
      throw new ChangesError(change.path, error, []);
    }
    return change;
  };
  for await (const _ of inAdvance(changes, look)) {
    if (signal?.aborted) return false;
    await pause?.();
  }
  const written: FileChange[] = [];
  for (const change of changes) {
    if (signal?.aborted) {
      await putBack(files, written);
      return false;
    }
    try {
      await replace(files, change);
    } catch (error) {
      throw new ChangesError(change.path, error, await putBack(files, written));
    }
    written.push(change);
    progress?.(written.length, changes.length);
    await pause?.();
  }
  return true;
}

/** The text of a file as `CorpusFiles.update` hands it out; undefined where there is none. Throws a `FileError`. */
async function currentText(files: CorpusFiles, path: string): Promise<string | undefined> {
  try {
    const bytes = await files.read(path);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof FileError && error.code === 'missing') return undefined;
    if (error instanceof TypeError) throw new FileError('not-utf8', path, 'it is not UTF-8');
    throw error;
  }
}

async function replace(files: CorpusFiles, { path, before, after }: FileChange): Promise<void> {
  await files.update(path, (current) => {
    if (current !== before) throw new ChangedSince(path);
    return after;
  });
}

/** Takes changes back, the last one first; returns the files that could not be put back. */
async function putBack(files: CorpusFiles, written: readonly FileChange[]): Promise<readonly string[]> {
  const left: string[] = [];
  for (const { path, before, after } of written.toReversed()) {
    await replace(files, { path, before: after, after: before }).catch(() => left.push(path));
  }
  return left;
}
