import { Uri, workspace } from 'vscode';
import { ArticleCache, type CacheStore } from '../../core/corpus/articleCache';
import { checksumText } from '../../core/corpus/checksum';

/** What all caches together may take, in bytes; those not used for longest are deleted first. */
const mostBytes = 512 * 1024 * 1024;

/** The caches of corpora, in the extension's own storage: windows on the same corpus share one. */
export class CorpusStorage {
  readonly #folder: Uri;
  readonly #version: string;

  constructor(storage: Uri, version: string) {
    this.#folder = Uri.joinPath(storage, 'articles');
    this.#version = version;
  }

  cacheOf(corpus: Uri): ArticleCache {
    const name = checksumText(new TextEncoder().encode(corpus.toString()));
    return new ArticleCache(storeIn(Uri.joinPath(this.#folder, name)), this.#version);
  }

  /** Deletes what has not been used for longest, until the rest is small enough. */
  async tidy(): Promise<void> {
    const folders = await quietly(workspace.fs.readDirectory(this.#folder));
    const sizes = await Promise.all(
      (folders ?? []).map(async ([name]) => sizeOf(Uri.joinPath(this.#folder, name))),
    );
    let sum = 0;
    for (const { folder, size } of sizes.sort((a, b) => b.used - a.used)) {
      sum += size;
      if (sum > mostBytes) await quietly(workspace.fs.delete(folder, { recursive: true }));
    }
  }
}

async function sizeOf(
  folder: Uri,
): Promise<{ readonly folder: Uri; readonly size: number; readonly used: number }> {
  const files = (await quietly(workspace.fs.readDirectory(folder))) ?? [];
  const stats = await Promise.all(
    files.map(([name]) => quietly(workspace.fs.stat(Uri.joinPath(folder, name)))),
  );
  return {
    folder,
    size: stats.reduce((sum, stat) => sum + (stat?.size ?? 0), 0),
    used: stats.reduce((last, stat) => Math.max(last, stat?.mtime ?? 0), 0),
  };
}

/** Files in a folder. A rename puts each in its place, as far as VS Code's files go; the cache sees what is half written. */
function storeIn(folder: Uri): CacheStore {
  return {
    read: (name) => quietly(workspace.fs.readFile(Uri.joinPath(folder, name))),
    write: async (name, bytes) => {
      const beside = Uri.joinPath(folder, `${name}.${Math.random().toString(36).slice(2)}.tmp`);
      await quietly(workspace.fs.writeFile(beside, bytes));
      await quietly(workspace.fs.rename(beside, Uri.joinPath(folder, name), { overwrite: true }));
    },
    remove: async (name) => {
      await quietly(workspace.fs.delete(Uri.joinPath(folder, name)));
    },
  };
}

/** Undefined where it fails. */
async function quietly<Value>(work: Thenable<Value>): Promise<Value | undefined> {
  try {
    return await work;
  } catch {
    return undefined;
  }
}
