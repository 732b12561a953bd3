import type { CacheStore } from '../../src/core/corpus/articleCache';

/** A cache's store in memory. */
export class MemoryCache implements CacheStore {
  readonly files = new Map<string, Uint8Array>();
  /** So many writes from now on are done; then the process is dead. */
  writesLeft = Infinity;
  writes = 0;

  async read(name: string): Promise<Uint8Array | undefined> {
    const bytes = this.files.get(name);
    // Of the kind that Node's files give, and in the middle of other memory.
    return bytes && Buffer.concat([Buffer.from([1, 2, 3]), bytes]).subarray(3);
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    this.writes++;
    if (this.writesLeft-- > 0) this.files.set(name, bytes);
  }

  async remove(name: string): Promise<void> {
    if (this.writesLeft > 0) this.files.delete(name);
  }

  copy(): MemoryCache {
    const copy = new MemoryCache();
    for (const [name, bytes] of this.files) copy.files.set(name, bytes.slice());
    return copy;
  }
}
