import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CacheStore } from '../../src/core/corpus/articleCache';

/** A cache in a folder, as the extension keeps one in its storage. */
export function folderCache(folder: string): CacheStore & { readonly size: () => number } {
  mkdirSync(folder, { recursive: true });
  return {
    read: async (name) => {
      try {
        return readFileSync(join(folder, name));
      } catch {
        return undefined;
      }
    },
    write: async (name, bytes) => {
      writeFileSync(join(folder, `${name}.tmp`), bytes);
      renameSync(join(folder, `${name}.tmp`), join(folder, name));
    },
    remove: async (name) => rmSync(join(folder, name), { force: true }),
    size: () => readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0),
  };
}
