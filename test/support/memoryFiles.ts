import { FileError, isEntered, type CorpusFiles, type FileStamp } from '../../src/core/corpus/files';

/** A corpus folder in memory that counts how it is used. */
export class MemoryFiles implements CorpusFiles {
  readonly #contents = new Map<string, { readonly bytes: Uint8Array; readonly modified: number }>();
  readonly #failures = new Map<string, FileError>();
  readonly #held = new Map<string, Promise<void>>();
  readonly #locked = new Set<string>();
  #clock = 1_000;
  /** The paths that were read, in this order. */
  readonly reads: string[] = [];
  /** The paths that were looked at one by one. */
  readonly stats: string[] = [];
  /** How often the whole folder was listed. */
  listings = 0;
  /** How many reads are, and at most were, under way at once. */
  underWay = 0;
  mostUnderWay = 0;

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  write(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.#contents.set(path, { bytes, modified: ++this.#clock });
  }

  /** Deletes a file, or a folder with all that is in it. */
  delete(path: string): void {
    for (const known of [...this.#contents.keys()]) {
      if (known === path || known.startsWith(`${path}/`)) this.#contents.delete(known);
    }
  }

  text(path: string): string | undefined {
    const file = this.#contents.get(path);
    return file && new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
  }

  /** From now on reading this file fails. */
  fail(path: string, error: FileError): void {
    this.#failures.set(path, error);
  }

  /** From now on this folder cannot be listed. */
  lock(folder: string): void {
    this.#locked.add(folder);
  }

  /** The next reading of a file gives what is there when it begins, but only once the function is called. */
  hold(path: string): () => void {
    let release = (): void => undefined;
    this.#held.set(
      path,
      new Promise((resolve) => {
        release = resolve;
      }),
    );
    return release;
  }

  /** Forgets what was counted. */
  forget(): void {
    this.reads.length = 0;
    this.stats.length = 0;
    this.listings = 0;
  }

  async list(found: (files: number) => void = () => undefined): Promise<readonly FileStamp[]> {
    this.listings++;
    const paths = [...this.#contents.keys()].filter((path) => this.#isEntered(path)).sort();
    found(paths.length);
    const locked = [...this.#locked].map((path) => ({ path, size: 0, modified: 0, unreadable: 'locked' }));
    const open = paths.filter((path) => ![...this.#locked].some((folder) => path.startsWith(`${folder}/`)));
    return [...open.flatMap((path) => this.#stamp(path) ?? []), ...locked];
  }

  async stat(path: string): Promise<FileStamp | 'folder' | undefined> {
    this.stats.push(path);
    const isFolder = [...this.#contents.keys()].some((known) => known.startsWith(`${path}/`));
    return isFolder ? 'folder' : this.#stamp(path);
  }

  async read(path: string): Promise<Uint8Array> {
    this.reads.push(path);
    this.mostUnderWay = Math.max(this.mostUnderWay, ++this.underWay);
    const file = this.#contents.get(path);
    const held = this.#held.get(path);
    this.#held.delete(path);
    await held;
    await Promise.resolve();
    this.underWay--;
    const failure = this.#failures.get(path);
    if (failure) throw failure;
    if (!file) throw new FileError('missing', path, 'it does not exist');
    return file.bytes;
  }

  async update(path: string, change: (current: string | undefined) => string | undefined): Promise<void> {
    const current = this.text(path);
    const next = change(current);
    if (next === undefined) this.delete(path);
    else if (next !== current) this.write(path, next);
  }

  #stamp(path: string): FileStamp | undefined {
    const file = this.#contents.get(path);
    return file && { path, size: file.bytes.length, modified: file.modified };
  }

  #isEntered(path: string): boolean {
    const folders = path.split('/').slice(0, -1);
    return folders.every((name, i) => {
      const config = [...folders.slice(0, i + 1), 'corpus.yaml'].join('/');
      return isEntered(name, this.#contents.has(config) ? ['corpus.yaml'] : []);
    });
  }
}
