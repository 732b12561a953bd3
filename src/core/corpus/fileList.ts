import type { Problem } from '../problem';
import { eachInSlices, type Pause } from '../slices';
import { fileProblem } from './articleText';
import { configFile } from './config';
import { articlePathsOf, isEntered, type CorpusFiles, type FileStamp } from './files';

/** Where more paths are named than this (a branch was checked out), one listing costs less than looking at each. */
const many = 500;

/** The files of a corpus as they were last looked at, kept up to date at the cost of what changed. */
export class FileList {
  readonly #files: CorpusFiles;
  readonly #pause: Pause | undefined;
  #stamps = new Map<string, FileStamp>();
  /** Those of its paths that are sidecars'. */
  readonly #sidecars = new Set<string>();
  #unreadable: readonly FileStamp[] = [];
  #membership = 0;

  constructor(files: CorpusFiles, pause?: Pause) {
    this.#files = files;
    this.#pause = pause;
  }

  has(path: string): boolean {
    return this.#stamps.has(path);
  }

  /** The subfolders that could not be listed, and those that stand where a sidecar belongs. */
  get problems(): readonly Problem[] {
    return this.#unreadable.map(({ path, unreadable: reason = '' }) =>
      fileProblem('file-unreadable', path, { reason }),
    );
  }

  /** Another number whenever a file came or went. */
  get membership(): number {
    return this.#membership;
  }

  /** Undefined where there is no such file. */
  stamp(path: string): FileStamp | undefined {
    return this.#stamps.get(path);
  }

  paths(): Iterable<string> {
    return this.#stamps.keys();
  }

  /** The paths of the sidecars, which are mostly few. */
  sidecars(): Iterable<string> {
    return this.#sidecars;
  }

  /**
   * Lists the whole folder; for `found` see `CorpusFiles.list`. Returns the paths of the files that are new, gone or
   * different. Throws a `FileError`.
   */
  async listAll(found?: (files: number) => void): Promise<ReadonlySet<string>> {
    const before = this.#stamps;
    const unreadable: FileStamp[] = [];
    const after = new Map<string, FileStamp>();
    const changed = new Set<string>();
    await eachInSlices(await this.#files.list(found), this.#pause, (stamp) => {
      const { path } = stamp;
      if (stamp.unreadable !== undefined) {
        unreadable.push(stamp);
        return;
      }
      after.set(path, stamp);
      if (articlePathsOf(path).length > 0) this.#sidecars.add(path);
      const known = before.get(path);
      if (!known || !isSame(known, stamp)) changed.add(path);
    });
    for (const path of before.keys()) if (!after.has(path)) changed.add(path);
    for (const path of this.#sidecars) if (!after.has(path)) this.#sidecars.delete(path);
    this.#unreadable = unreadable;
    this.#stamps = after;
    this.#membership++;
    return changed;
  }

  /**
   * Looks at these paths only, unless one of them may stand for many files (a folder, or what makes a folder a corpus
   * of its own). Returns them, and what else was found different; of those that `isRead` says were read from the disk as
   * it was last looked at, only the ones that are different now. Throws a `FileError`.
   */
  async look(
    paths: readonly string[],
    isRead: (path: string) => boolean = () => false,
  ): Promise<ReadonlySet<string>> {
    if (paths.length > many) return new Set([...paths, ...(await this.listAll())]);
    const found = await Promise.all(
      paths.map(async (path) => ({ path, stamp: await this.#files.stat(path) })),
    );
    const changed = new Set(paths);
    const added: FileStamp[] = [];
    for (const { path, stamp } of found) {
      const isFolder =
        stamp === 'folder' ||
        path.endsWith(`/${configFile}`) ||
        (stamp === undefined && this.#isFolder(path));
      if (isFolder) return new Set([...changed, ...(await this.listAll())]);
      if (stamp === undefined) {
        if (this.#stamps.delete(path)) this.#membership++;
        this.#sidecars.delete(path);
        continue;
      }
      const known = this.#stamps.get(path);
      if (known === undefined) added.push(stamp);
      else if (isSame(known, stamp) && isRead(path)) changed.delete(path);
      else this.#stamps.set(path, stamp);
    }
    for (const stamp of added) {
      if (!(await this.#isInside(stamp.path))) continue;
      this.#stamps.set(stamp.path, stamp);
      if (articlePathsOf(stamp.path).length > 0) this.#sidecars.add(stamp.path);
      this.#membership++;
    }
    return changed;
  }

  /** Whether files are known under this path. */
  #isFolder(path: string): boolean {
    if (this.#stamps.has(path)) return false;
    for (const known of this.#stamps.keys()) if (known.startsWith(`${path}/`)) return true;
    return false;
  }

  /** Whether a walk of the corpus would come upon this file. */
  async #isInside(path: string): Promise<boolean> {
    const folders = path.split('/').slice(0, -1);
    for (const [i, name] of folders.entries()) {
      const config = [...folders.slice(0, i + 1), configFile].join('/');
      const isCorpus = (await this.#files.stat(config)) !== undefined;
      if (!isEntered(name, isCorpus ? [configFile] : [])) return false;
    }
    return true;
  }
}

function isSame(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.modified === b.modified;
}
