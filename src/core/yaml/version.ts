import type { Problem } from '../problem';
import type { Fields } from './fields';

/** The version of each kind of file that this release reads and writes. */
export const formatVersion = 1;

/**
 * Checks the first key of a file (`corpus: 1`). Returns whether the file may be written: a missing or a newer
 * version is reported, and the file read as far as it can be.
 */
export function checkVersion(
  fields: Fields,
  key: 'corpus' | 'gazetteer' | 'codebook' | 'sidecar',
  file: string,
  report: (problem: Problem) => void,
): boolean {
  const version = fields.node(key) === undefined ? undefined : fields.number(key);
  const line = fields.lineOfKey(key);
  if (version === undefined) {
    report({ code: 'version-missing', severity: 'error', file, line, data: { key } });
    return false;
  }
  if (version <= formatVersion) return true;
  const data = { version, known: formatVersion };
  report({ code: 'version-newer', severity: 'error', file, line, data });
  return false;
}
