import type { Sidecar } from './passage';
import { SidecarMemory, type SidecarReading } from './sidecarMemory';

/** The sidecar of an article that has none. */
export const emptySidecar: Sidecar = {
  metadata: {},
  passages: [],
  corrections: [],
  problems: [],
  writable: true,
};

/** What was read last makes reading it again cheap, and changes nothing else. */
const memory = new SidecarMemory();

/** Reads a sidecar; `file` is its path relative to the corpus folder. Never throws: what is wrong is in `problems`. */
export function readSidecar(file: string, text: string): Sidecar {
  return memory.read(file, text).sidecar;
}

/** As `readSidecar`, with what an edit can make use of. */
export function lookAtSidecar(file: string, text: string): SidecarReading {
  return memory.read(file, text);
}
