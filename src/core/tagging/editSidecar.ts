import type { EditedFile, EditResult } from '../editedFile';
import { startedText } from '../yaml/startedText';
import { editExcerpt } from './editExcerpt';
import { editWhole } from './editWhole';
import type { Sidecar } from './passage';
import { lookAtSidecar } from './readSidecar';
import { readSidecarDocument } from './sidecarDocument';
import type { SidecarEdit } from './sidecarEdit';

export type { SidecarEdit } from './sidecarEdit';

/** Edits, or, where they depend on what a sidecar holds now, what makes them from that. */
export type SidecarEdits = readonly SidecarEdit[] | ((now: Sidecar) => readonly SidecarEdit[]);

/**
 * Makes all of the edits, one after the other, or none. `text` is the sidecar as it is on disk, undefined where
 * there is none. What is not edited stays to the byte; what is written is read again and compared with what it
 * should be, and refused if it differs. A text that does not parse is never changed.
 */
export function editSidecar(
  file: string,
  text: string | undefined,
  edits: readonly SidecarEdit[],
): EditResult;
/** What the edits are may turn out to be none: then the text, if there is one, stays as it is, even where it does not parse. */
export function editSidecar(file: string, text: string | undefined, edits: SidecarEdits): EditedFile;
export function editSidecar(file: string, text: string | undefined, edits: SidecarEdits): EditedFile {
  const started = startedText(text, 'sidecar');
  const { sidecar, known, document } = lookAtSidecar(file, started);
  const list = typeof edits === 'function' ? edits(sidecar) : edits;
  if (list.length === 0 && typeof edits === 'function') return { ok: true, text };
  const part = known && editExcerpt(file, known, list);
  return part ?? editWhole(file, document ?? readSidecarDocument(file, started), list);
}
