import { planChanges } from '../../core/corpus/fileChanges';
import { FileError } from '../../core/corpus/files';
import { editSidecar } from '../../core/tagging/editSidecar';
import type { Sidecar } from '../../core/tagging/passage';
import type { SidecarEdit } from '../../core/tagging/sidecarEdit';
import type { OpenCorpus } from '../corpora/corpora';
import type { CorpusWriter } from './corpusWriter';
import { slowly } from './slowly';
import { Refusal, reportWriteError } from './writeErrors';

/** Which sidecars are to be edited, and how each, by what it holds when its turn comes. */
export interface ManyEdits {
  readonly paths: Iterable<string>;
  /** Done before anything is read. */
  readonly before?: () => Promise<void>;
  readonly edits: (path: string, now: Sidecar) => readonly SidecarEdit[];
}

/** Edits many sidecars as one step for undo: all of them, or none, and then the reader was told why. */
export async function editSidecars(
  writer: CorpusWriter,
  open: OpenCorpus,
  label: string,
  { paths, before, edits }: ManyEdits,
): Promise<boolean> {
  try {
    await before?.();
    const planned = await slowly(label, (work) =>
      planChanges(
        open.corpus.files,
        paths,
        (path, text) => editSidecar(path, text, (now) => edits(path, now)),
        work,
      ),
    );
    if (planned === undefined) return false;
    if (!planned.ok) throw new Refusal(planned.problem);
    const { changes } = planned;
    return await slowly(label, (work) => writer.apply(open, label, changes, work));
  } catch (error) {
    reportWriteError(open, error instanceof FileError ? error.path : '', error);
    return false;
  }
}
