import { cp, mkdtemp, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/support/cache';

/** The sample corpus. */
export const sampleCorpus = join(projectFolder, 'seeds');

/** Articles as they were found, that the sample corpus retells; they are not always there. */
const originals = join(projectFolder, '../shared/seeds');

/** A temporary corpus of the original articles with the sample's gazetteers; `undefined` where they are not there. */
export async function originalCorpus(): Promise<string | undefined> {
  if (!existsSync(originals)) return undefined;
  const folder = join(await mkdtemp(join(tmpdir(), 'corpus-reader-originals-')), 'corpus');
  await cp(originals, folder, { recursive: true });
  for (const name of ['corpus.yaml', 'actors.yaml', 'places.yaml', 'codebook.yaml'])
    await cp(join(sampleCorpus, name), join(folder, name));
  return folder;
}

/** The article files of a corpus folder, by name. */
export async function articlesOf(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
}
