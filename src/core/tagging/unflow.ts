import type { Node } from 'yaml';
import { inBlockStyle } from '../yaml/blockStyle';
import { readSidecarDocument, type SidecarDocument } from './sidecarDocument';

/**
 * Rewrites lists and mappings with brackets and braces in block style, so that they can be edited by lines: those
 * of the given nodes that are written so. Undefined where that cannot be done.
 */
export function unflow(
  file: string,
  document: SidecarDocument,
  nodes: (document: SidecarDocument) => readonly (Node | null)[],
): SidecarDocument | undefined {
  const yaml = inBlockStyle(document.yaml, () => nodes(document));
  if (yaml === undefined || yaml === document.yaml) return yaml && document;
  const changed = readSidecarDocument(file, yaml.text);
  return changed.sidecar.writable ? changed : undefined;
}
