import { l10n, window, workspace, Uri } from 'vscode';
import { ChangedSince, ChangesError, writeChanges, type FileWork } from '../../core/corpus/fileChanges';
import type { EditedFile } from '../../core/editedFile';
import { editSidecar, type SidecarEdits } from '../../core/tagging/editSidecar';
import { TaggingHistory, type FileChange, type Reversal } from '../../core/tagging/history';
import type { OpenCorpus } from '../corpora/corpora';
import { isolated, ownLine } from '../markdown';
import { Queue } from '../queue';
import { remark } from '../remark';
import { slowly } from './slowly';
import { Refusal, reportWriteError } from './writeErrors';

/**
 * The one way in which sidecars, codebooks and gazetteers are written: what is on disk now is read and edited, one edit
 * after the other, and every edit can be undone as long as nobody else changes the file.
 */
export class CorpusWriter {
  readonly #histories = new Map<string, TaggingHistory>();
  /** An edit reads, changes and writes: none begins before the one before is over. */
  readonly #queue = new Queue();
  /** The corpus that was written to last. */
  #latest: OpenCorpus | undefined;

  get latest(): OpenCorpus | undefined {
    return this.#latest;
  }

  /**
   * Makes edits to a sidecar as one step; where they depend on what it holds now, they are a function of that. `label`
   * names the step for undo. Throws a `Refusal` or a `FileError`, and then nothing was written.
   */
  edit(open: OpenCorpus, path: string, label: string, edits: SidecarEdits): Promise<void> {
    return this.update(open, path, label, (current) => editSidecar(path, current, edits));
  }

  /** As `edit`, for any file of the corpus and any change of its text. */
  async update(
    open: OpenCorpus,
    path: string,
    label: string,
    change: (current: string | undefined) => EditedFile,
  ): Promise<void> {
    await this.#queue.run(async () => {
      let made: FileChange | undefined;
      await open.corpus.files.update(path, (before) => {
        const result = change(before);
        if (!result.ok) throw new Refusal(result.problem);
        made = { path, before, after: result.text };
        return result.text;
      });
      if (made) this.#history(open).push({ label, changes: [made] });
      this.#latest = open;
      await open.corpus.refresh([path]);
    });
    remarkUnsaved(open, [{ path }]);
  }

  /**
   * Writes changes of any files of the corpus as one step for undo: all of them, or none. False where the work was
   * broken off. Throws a `ChangesError`.
   */
  async apply(
    open: OpenCorpus,
    label: string,
    changes: readonly FileChange[],
    work: FileWork = {},
  ): Promise<boolean> {
    if (changes.length === 0) return true;
    const done = await this.#queue.run(async () => {
      if (!(await writeChanges(open.corpus.files, changes, work))) return false;
      this.#history(open).push({ label, changes });
      this.#latest = open;
      await open.corpus.refresh(changes.map(({ path }) => path));
      return true;
    });
    if (done) remarkUnsaved(open, changes);
    return done;
  }

  /** Takes the last step back, or does the one taken back last again; says what it did or why not. */
  async reverse(open: OpenCorpus, direction: Reversal['direction']): Promise<void> {
    const undoing = direction === 'undo';
    await this.#queue.run(async () => {
      const history = this.#history(open);
      const reversal = undoing ? history.undo() : history.redo();
      if (!reversal) {
        remark(undoing ? l10n.t('There is no tagging to undo.') : l10n.t('There is no tagging to redo.'));
        return;
      }
      try {
        const { files } = open.corpus;
        if (!(await slowly(reversal.label, (work) => writeChanges(files, reversal.changes, work)))) return;
      } catch (error) {
        void this.#explain(open, history, reversal, error);
        return;
      }
      history.commit(reversal);
      remark(undoing ? l10n.t('Undone: {0}', reversal.label) : l10n.t('Redone: {0}', reversal.label));
      await open.corpus.refresh(reversal.changes.map(({ path }) => path));
    });
  }

  /** A file or folder has another name now: what was done to it can be undone as before. */
  renamed(open: OpenCorpus, from: string, to: string): void {
    this.#histories.get(open.folder.toString())?.rename(from, to);
  }

  async #explain(
    open: OpenCorpus,
    history: TaggingHistory,
    reversal: Reversal,
    error: unknown,
  ): Promise<void> {
    if (!(error instanceof ChangesError) || !(error.cause instanceof ChangedSince)) {
      reportWriteError(open, reversal.changes[0]?.path ?? '', error);
      return;
    }
    const file = isolated(error.path);
    const forget = l10n.t('Forget This Step');
    const message =
      reversal.direction === 'undo'
        ? l10n.t(
            '“{0}” was not undone: {1} has changed since. Change it by hand, or with git.',
            reversal.label,
            file,
          )
        : l10n.t('“{0}” was not redone: {1} has changed since.', reversal.label, file);
    const answer = await window.showWarningMessage(ownLine(message), forget);
    const current = reversal.direction === 'undo' ? history.undo() : history.redo();
    // Other steps may have been made while the question stood there.
    if (
      answer === forget &&
      current?.changes.every(({ before }, i) => before === reversal.changes[i]?.before)
    ) {
      history.discard(reversal);
    }
  }

  #history(open: OpenCorpus): TaggingHistory {
    const key = open.folder.toString();
    const known = this.#histories.get(key) ?? new TaggingHistory();
    this.#histories.set(key, known);
    return known;
  }
}

/** Says where an edit went into an open document instead of a file. */
function remarkUnsaved(open: OpenCorpus, changes: readonly Pick<FileChange, 'path'>[]): void {
  const unsaved = new Set(
    workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString()),
  );
  const edited = changes.filter(({ path }) => unsaved.has(Uri.joinPath(open.folder, path).toString()));
  const [first] = edited;
  if (first === undefined) return;
  remark(
    edited.length === 1
      ? l10n.t(
          '{0} is open with unsaved changes; the edit was made there. Save it to keep it.',
          isolated(first.path),
        )
      : l10n.t(
          '{0} of the files are open with unsaved changes; the edits were made there. Save them to keep them.',
          edited.length,
        ),
  );
}
