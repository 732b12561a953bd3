import { l10n } from 'vscode';
import { planChanges } from '../../core/corpus/fileChanges';
import { FileError } from '../../core/corpus/files';
import type { EditedFile } from '../../core/editedFile';
import type { OpenCorpus } from '../corpora/corpora';
import { remark } from '../remark';
import type { CorpusWriter } from './corpusWriter';
import { previewChanges } from './previewChanges';
import { slowly } from './slowly';
import { Refusal, reportWriteError } from './writeErrors';

/** A change of the files of a corpus that is made as a whole or not at all. */
export interface CorpusEdit {
  /** What is done, for the title of the preview and for undo: "Rename accusation to blame". */
  readonly label: string;
  /** The files that may have to change, relative to the corpus folder; each is read anew. */
  readonly paths: Iterable<string>;
  /** What one of them is to hold, from what it holds now (undefined: there is none); the same text: no change. */
  readonly change: (path: string, text: string | undefined) => EditedFile;
  /** What the reader should know before it is done, made when all is worked out: "12 passages of 5 articles". */
  readonly summary?: () => string;
}

/**
 * Changes many files in one go. Every file is read anew and its new text worked out, in slices, with progress and a way
 * to cancel; the reader sees every change before any is made, and says yes or no; then all are written under their
 * locks, or, where one cannot be, none; and the whole is one step of the tagging history, so that Undo Tagging takes it
 * back in every file. Open documents with unsaved changes are edited instead of their files. Failures are told to the
 * reader here. Whether the change was made (or there was nothing to change).
 */
export async function changeFiles(
  writer: CorpusWriter,
  open: OpenCorpus,
  { label, paths, change, summary }: CorpusEdit,
): Promise<boolean> {
  try {
    const planned = await slowly(label, (work) => planChanges(open.corpus.files, paths, change, work));
    if (planned === undefined) return false;
    if (!planned.ok) throw new Refusal(planned.problem);
    const { changes } = planned;
    if (changes.length === 0) {
      remark(l10n.t('There is nothing to change.'));
      return true;
    }
    if (!(await previewChanges(open, { label, changes, summary: summary?.() }))) return false;
    return await slowly(label, (work) => writer.apply(open, label, changes, work));
  } catch (error) {
    reportWriteError(open, error instanceof FileError ? error.path : '', error);
    return false;
  }
}
