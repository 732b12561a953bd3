import { isScalar } from 'yaml';
import type { Fields } from './fields';

/** The version of each kind of file that this release reads and writes. */
const formatVersion = 1;

/**
 * Checks the first key of a file (`corpus: 1`). Returns whether the file may be written: a missing, a meaningless
 * or a newer version is reported, and the file read as far as it can be.
 */
export function checkVersion(fields: Fields, key: 'corpus' | 'gazetteer' | 'codebook' | 'sidecar'): boolean {
  const node = fields.node(key);
  const version = isScalar(node) ? node.value : undefined;
  if (typeof version !== 'number' || !(version >= 1)) {
    fields.problem('version-missing', node, { key });
    return false;
  }
  if (version <= formatVersion) return true;
  fields.problem('version-newer', node, { version, known: formatVersion });
  return false;
}
