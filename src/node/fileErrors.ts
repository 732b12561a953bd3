import { FileError, type FileErrorCode } from '../core/corpus/files';

const known: Readonly<Record<string, readonly [code: FileErrorCode, reason: string]>> = {
  ENOENT: ['missing', 'it does not exist'],
  ENOTDIR: ['missing', 'a part of its path is not a folder'],
  EACCES: ['no-permission', 'permission is denied'],
  EPERM: ['no-permission', 'permission is denied'],
  EROFS: ['read-only', 'it is read-only'],
  ENOSPC: ['full', 'the disk is full'],
  EDQUOT: ['full', 'the quota of the disk is used up'],
  EFBIG: ['full', 'the file would be too large for the disk'],
  EISDIR: ['other', 'it is a folder'],
  ELOOP: ['other', 'its symbolic links lead in a circle'],
  ENAMETOOLONG: ['other', 'its name is too long'],
  EIO: ['other', 'the disk reports an error'],
};

/** The limit on open files is shared with all else that runs; such errors pass. */
const passing = new Set(['EMFILE', 'ENFILE', 'EAGAIN']);
const pauses = [10, 50, 200, 800];

/** Runs work on a file of a corpus; what the system refuses becomes a `FileError` that names the file. */
export async function attempt<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  for (const pause of [...pauses, undefined]) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error) || error instanceof FileError) throw error;
      const code = codeOf(error);
      if (pause === undefined || !passing.has(code)) throw fileErrorOf(path, error);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  throw new FileError('other', path, 'too many files are open');
}

/** What the system refused, as a `FileError` that names the file. */
export function fileErrorOf(path: string, error: unknown): FileError {
  if (error instanceof FileError) return error;
  const code = codeOf(error);
  const [kind, reason] = known[code] ?? ['other', (error instanceof Error && error.message) || code];
  return new FileError(kind, path, reason);
}

/** The system's code of an error, such as ENOENT; empty where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
