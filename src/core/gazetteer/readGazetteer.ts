import type { Slices } from '../slices';
import type { EntityKind } from './entity';
import type { GazetteerFile } from './gazetteerDocument';
import { GazetteerMemory, type GazetteerReading } from './gazetteerMemory';

export type { GazetteerFile } from './gazetteerDocument';

/** What was read last makes reading it again cheap, and changes nothing else. */
const memory = new GazetteerMemory();

/** Reads a gazetteer file; `file` is its path relative to the corpus folder. Never throws: what is wrong is in `problems`. */
export function readGazetteer(file: string, text: string, kind: EntityKind): GazetteerFile {
  return memory.read(file, text, kind).gazetteer;
}

/** As `readGazetteer`, in slices. */
export function* readingGazetteer(file: string, text: string, kind: EntityKind): Slices<GazetteerFile> {
  return (yield* memory.reading(file, text, kind)).gazetteer;
}

/** As `readGazetteer`, with what an edit can make use of. */
export function lookAtGazetteer(file: string, text: string, kind: EntityKind): GazetteerReading {
  return memory.read(file, text, kind);
}
