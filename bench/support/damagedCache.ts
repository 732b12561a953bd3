import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../../test/support/random';

/** The files of our cache in the data folder of a VS Code. */
export function cacheFilesIn(data: string): readonly string[] {
  const storage = join(data, 'data/User/globalStorage/corpus-reader.corpus-reader/articles');
  if (!existsSync(storage)) return [];
  return readdirSync(storage, { recursive: true })
    .map((name) => join(storage, String(name)))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile() === true);
}

/** Changes a bit in some of the files and cuts others off, the same each time. Returns how many. */
export function damage(data: string): number {
  const random = new Random(7);
  const files = cacheFilesIn(data).filter((file) => !file.endsWith('index'));
  for (const file of files) {
    const bytes = readFileSync(file);
    const at = random.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    writeFileSync(file, random.chance(0.3) ? bytes.subarray(0, at) : bytes);
  }
  return files.length;
}
