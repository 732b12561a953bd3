import { isScalar } from 'yaml';
import type { Problem } from '../problem';
import type { Fields } from './fields';

/** The version of each kind of file that this release reads and writes. */
const formatVersion = 1;

/**
 * Checks the first key of a file (`corpus: 1`). Returns whether the file may be written: a missing, a meaningless
 * or a newer version is reported, and the file read as far as it can be.
 */
export function checkVersion(
  fields: Fields,
  key: 'corpus' | 'gazetteer' | 'codebook' | 'sidecar',
  file: string,
  report: (problem: Problem) => void,
): boolean {
  const node = fields.node(key);
  const version = isScalar(node) ? node.value : undefined;
  const line = fields.lineOfKey(key);
  if (typeof version !== 'number' || !(version >= 1)) {
    report({ code: 'version-missing', severity: 'error', file, line, data: { key } });
    return false;
  }
  if (version <= formatVersion) return true;
  const data = { version, known: formatVersion };
  report({ code: 'version-newer', severity: 'error', file, line, data });
  return false;
}
