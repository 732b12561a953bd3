import { l10n, Range, Uri, window } from 'vscode';
import { ChangedSince, ChangesError } from '../../core/corpus/fileChanges';
import { FileError } from '../../core/corpus/files';
import type { Problem } from '../../core/problem';
import type { OpenCorpus } from '../corpora/corpora';
import { localisedProblem } from '../corpora/problems';
import { isolated, ownLine } from '../markdown';
import { reasonOf } from '../reasonOf';

/** Thrown out of an edit of a file: the text that is on disk does not allow it. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

/** Tells the reader why a file was not written, and what to do; where a line is at fault, with a way to it. */
export function reportWriteError(open: OpenCorpus, path: string, error: unknown): void {
  // Nobody waits for the answer: a command is over when there is nothing more to write.
  void report(open, path, error);
}

async function report(open: OpenCorpus, path: string, error: unknown): Promise<void> {
  if (!(error instanceof Refusal)) {
    void window.showErrorMessage(ownLine(writeErrorMessage(path, error)));
    return;
  }
  const { file, line } = error.problem;
  const openFile = l10n.t('Open {0}', baseName(file));
  const answer = await window.showErrorMessage(ownLine(writeErrorMessage(path, error)), openFile);
  if (answer !== openFile) return;
  const start = Math.max(0, line - 1);
  await window.showTextDocument(Uri.joinPath(open.folder, file), {
    selection: new Range(start, 0, start, 0),
  });
}

/** One or two sentences: what was not written, why, and the remedy. */
export function writeErrorMessage(path: string, error: unknown): string {
  if (error instanceof ChangesError) {
    if (error.left.length === 0) return writeErrorMessage(error.path, error.cause);
    return l10n.t(
      'The change broke off at {0} and could not be taken back in {1}. Take it back there by hand, or with git.',
      isolated(error.path),
      error.left.map((left) => isolated(left)).join(' · '),
    );
  }
  if (error instanceof ChangedSince) {
    return l10n.t(
      'Nothing was written: {0} has changed in the meantime. Run the command again.',
      isolated(error.path),
    );
  }
  if (error instanceof Refusal) {
    const { file, line } = error.problem;
    return l10n.t(
      'Nothing was written. {0}, line {1}: {2}',
      isolated(file),
      line,
      localisedProblem(error.problem),
    );
  }
  const name = isolated(path);
  switch (error instanceof FileError ? error.code : 'other') {
    case 'read-only':
      return l10n.t('Nothing was written: {0} is read-only. Make it writable and try again.', name);
    case 'no-permission':
      return l10n.t(
        'Nothing was written: you have no permission to write {0}. Change its permissions or those of its folder and try again.',
        name,
      );
    case 'full':
      return l10n.t(
        'Nothing was written: the disk is full. {0} is as it was. Free some space and try again.',
        name,
      );
    case 'not-utf8':
      return l10n.t('Nothing was written: {0} is not in UTF-8. Save it as UTF-8 and try again.', name);
    case 'missing':
      return l10n.t(
        'Nothing was written: the folder of {0} no longer exists. Restore it and try again.',
        name,
      );
    case 'other':
      return l10n.t(
        'Nothing was written: {0} cannot be written ({1}). Correct that and try again.',
        name,
        reasonOf(error),
      );
  }
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
