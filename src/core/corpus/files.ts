/** What a directory listing knows of a file. */
export interface FileStamp {
  /** Relative to the corpus folder, with `/`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** In milliseconds since the epoch. */
  readonly modified: number;
  /** Of a folder that could not be listed, or that stands where a sidecar belongs: why it is no use. */
  readonly unreadable?: string;
}

/** The one window through which the core sees the files of a corpus. Paths are relative to its folder, with `/`. */
export interface CorpusFiles {
  /**
   * Every file of the folder, and the subfolders that could not be listed; dot folders, node_modules and folders with a
   * corpus.yaml of their own are not entered. Throws a `FileError` where the folder itself cannot be listed. `found` is
   * told how many files there are where that is known long before they have been looked at.
   */
  list(found?: (files: number) => void): Promise<readonly FileStamp[]>;
  /** What stands at a path now; undefined where there is nothing, or nothing that can be looked at. */
  stat(path: string): Promise<FileStamp | 'folder' | undefined>;
  /** Whether `read` gives what is not on the disk: an open document with edits. Absent where that cannot be. */
  readonly isUnsaved?: (path: string) => boolean;
  /** The bytes of a file. Throws a `FileError`. */
  read(path: string): Promise<Uint8Array>;
  /**
   * Reads a text file anew, hands its text (undefined: there is none) to `change`, and puts what it returns in its
   * place in one step (undefined: deletes the file). Where `change` throws nothing is touched. Throws a `FileError`.
   */
  update(path: string, change: (current: string | undefined) => string | undefined): Promise<void>;
}

export type FileErrorCode = 'missing' | 'no-permission' | 'read-only' | 'full' | 'not-utf8' | 'other';

/** Why a file could not be read or written; the message is a short reason, such as "permission denied". */
export class FileError extends Error {
  readonly code: FileErrorCode;
  readonly path: string;

  constructor(code: FileErrorCode, path: string, message: string) {
    super(message);
    this.name = 'FileError';
    this.code = code;
    this.path = path;
  }
}

/** Whether a walk enters the folder of this name, holding files of these names. */
export function isEntered(folder: string, filesInside: readonly string[]): boolean {
  return !folder.startsWith('.') && folder !== 'node_modules' && !filesInside.includes('corpus.yaml');
}

/** `a.txt` → `a.tags.yaml`; any other extension is kept: `a.md` → `a.md.tags.yaml`. */
export function sidecarPath(articlePath: string): string {
  return `${articlePath.replace(/\.txt$/, '')}.tags.yaml`;
}

/** How the names of sidecars end. */
const ending = '.tags.yaml';

/** The articles that a sidecar can belong to, likeliest first; none where the path is no sidecar's. */
export function articlePathsOf(path: string): readonly string[] {
  if (!path.endsWith(ending) || path.length === ending.length) return [];
  const stem = path.slice(0, -ending.length);
  return [`${stem}.txt`, stem];
}
