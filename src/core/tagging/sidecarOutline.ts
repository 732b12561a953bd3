import { outlineUnder, type OutlineEntry } from '../yaml/outline';

/** The entries of a sidecar by their dashes: see `outlineUnder`. */
export function outlineOf(text: string): readonly OutlineEntry[] | undefined {
  return outlineUnder('passages', text, /- /y);
}
