import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where downloaded programs are kept between runs. Outside the project, so that no tool walks through them. */
export function cacheFolder(): string {
  const base = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(base, 'corpus-reader');
}

/** The project's own folder. */
export const projectFolder = join(__dirname, '..', '..');
