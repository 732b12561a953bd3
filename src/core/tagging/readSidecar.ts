import type { Sidecar } from './passage';
import { readSidecarDocument } from './sidecarDocument';

/** The sidecar of an article that has none. */
export const emptySidecar: Sidecar = {
  metadata: {},
  passages: [],
  corrections: [],
  problems: [],
  writable: true,
};

/** Reads a sidecar; `file` is its path relative to the corpus folder. Never throws: what is wrong is in `problems`. */
export function readSidecar(file: string, text: string): Sidecar {
  return readSidecarDocument(file, text).sidecar;
}
