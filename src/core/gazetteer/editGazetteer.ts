import type { EditResult } from '../editedFile';
import { startedText } from '../yaml/startedText';
import { editExcerpt } from './editExcerpt';
import { editWhole } from './editWhole';
import type { EntityKind } from './entity';
import { readGazetteerDocument } from './gazetteerDocument';
import type { GazetteerEdit } from './gazetteerEdit';
import { lookAtGazetteer } from './readGazetteer';

export type { GazetteerEdit } from './gazetteerEdit';

/**
 * Makes all of the edits, one after the other, or none. `text` is the file as it is on disk, undefined where there is
 * none. What is not edited stays to the byte; what is written is read again and compared with what it should say, and
 * refused if it differs. A text that does not parse, or is of a newer version, is never changed.
 */
export function editGazetteer(
  path: string,
  text: string | undefined,
  kind: EntityKind,
  edits: readonly GazetteerEdit[],
): EditResult {
  const started = startedText(text, 'gazetteer');
  const { known, document } = lookAtGazetteer(path, started, kind);
  const edited =
    (known && editExcerpt(path, known, kind, edits)) ??
    editWhole(path, document ?? readGazetteerDocument(path, started, kind), kind, edits);
  if (!edited.ok) return edited;
  // What got its first key only to be edited, and was not, stays as it is.
  return { ok: true, text: edited.text === started ? (text ?? started) : edited.text };
}
