import { l10n, window, workspace, Uri } from 'vscode';
import { editSidecar } from '../../core/tagging/editSidecar';
import { changedSince, TaggingHistory, type FileChange, type Reversal } from '../../core/tagging/history';
import type { Problem } from '../../core/problem';
import type { Sidecar } from '../../core/tagging/passage';
import { readSidecar } from '../../core/tagging/readSidecar';
import type { SidecarEdit } from '../../core/tagging/sidecarEdit';
import type { OpenCorpus } from '../corpora';
import { iconSafe, isolated, ownLine } from '../markdown';
import { Refusal, reportWriteError } from './writeErrors';

type Edited =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem };

/** How long a remark stays in the status bar, in milliseconds. */
const remarkTime = 6000;

/**
 * The one way in which sidecars and codebooks are written: what is on disk now is read and edited, one edit after the
 * other, and every edit can be undone as long as nobody else changes the file.
 */
export class SidecarWriter {
  readonly #histories = new Map<string, TaggingHistory>();
  #queue: Promise<unknown> = Promise.resolve();
  /** The corpus that was written to last. */
  #latest: OpenCorpus | undefined;

  get latest(): OpenCorpus | undefined {
    return this.#latest;
  }

  /**
   * Makes edits to a sidecar as one step; where they depend on what it holds now, they are a function of that. `label`
   * names the step for undo. Throws a `Refusal` or a `FileError`, and then nothing was written.
   */
  edit(
    open: OpenCorpus,
    path: string,
    label: string,
    edits: readonly SidecarEdit[] | ((now: Sidecar) => readonly SidecarEdit[]),
  ): Promise<void> {
    return this.update(open, path, label, (current) =>
      editSidecar(
        path,
        current,
        typeof edits === 'function' ? edits(readSidecar(path, current ?? '')) : edits,
      ),
    );
  }

  /** As `edit`, for any file of the corpus and any change of its text. */
  async update(
    open: OpenCorpus,
    path: string,
    label: string,
    change: (current: string | undefined) => Edited,
  ): Promise<void> {
    await this.#next(async () => {
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
    remarkUnsaved(open, path);
  }

  /** Edits several sidecars as one step: all of them, or none. Throws as `edit` does. */
  async editAll(
    open: OpenCorpus,
    label: string,
    edits: ReadonlyMap<string, (now: Sidecar) => readonly SidecarEdit[]>,
  ): Promise<void> {
    const { files } = open.corpus;
    await this.#next(async () => {
      const made: FileChange[] = [];
      try {
        for (const [path, editsOf] of edits) {
          let change: FileChange | undefined;
          await files.update(path, (before) => {
            const result = editSidecar(path, before, editsOf(readSidecar(path, before ?? '')));
            if (!result.ok) throw new Refusal(result.problem);
            change = { path, before, after: result.text };
            return result.text;
          });
          if (change) made.push(change);
        }
      } catch (error) {
        for (const { path, before, after } of made)
          await files.update(path, (now) => (now === after ? before : now));
        throw error;
      }
      this.#history(open).push({ label, changes: made });
      this.#latest = open;
      await open.corpus.refresh([...edits.keys()]);
    });
  }

  /** Takes the last step back, or does the one taken back last again; says what it did or why not. */
  async reverse(open: OpenCorpus, direction: Reversal['direction']): Promise<void> {
    const undoing = direction === 'undo';
    await this.#next(async () => {
      const history = this.#history(open);
      const reversal = undoing ? history.undo() : history.redo();
      if (!reversal) {
        remark(undoing ? l10n.t('There is no tagging to undo.') : l10n.t('There is no tagging to redo.'));
        return;
      }
      try {
        await write(open, reversal);
      } catch (error) {
        void this.#explain(open, history, reversal, error);
        return;
      }
      history.commit(reversal);
      remark(undoing ? l10n.t('Undone: {0}', reversal.label) : l10n.t('Done again: {0}', reversal.label));
      await open.corpus.refresh(reversal.changes.map(({ path }) => path));
    });
  }

  async #explain(
    open: OpenCorpus,
    history: TaggingHistory,
    reversal: Reversal,
    error: unknown,
  ): Promise<void> {
    const [change] = reversal.changes;
    if (!(error instanceof Refusal) || error.problem.code !== 'changed-since') {
      reportWriteError(open, change?.path ?? '', error);
      return;
    }
    const file = isolated(error.problem.file);
    const forget = l10n.t('Forget This Step');
    const message =
      reversal.direction === 'undo'
        ? l10n.t(
            '“{0}” was not undone: {1} has changed since. Change it by hand, or with git.',
            reversal.label,
            file,
          )
        : l10n.t('“{0}” was not done again: {1} has changed since.', reversal.label, file);
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

  /** One piece of work after the other: an edit reads, changes and writes. */
  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#queue.then(work);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}

/** Looks at every file before it touches the first. */
async function write(open: OpenCorpus, reversal: Reversal): Promise<void> {
  const check = (path: string, current: string | undefined): void => {
    const problem = changedSince(
      { ...reversal, changes: reversal.changes.filter((c) => c.path === path) },
      () => current,
    );
    if (problem) throw new Refusal(problem);
  };
  for (const { path } of reversal.changes) {
    await open.corpus.files.update(path, (current) => {
      check(path, current);
      return current;
    });
  }
  for (const { path, after } of reversal.changes) {
    await open.corpus.files.update(path, (current) => {
      check(path, current);
      return after;
    });
  }
}

function remarkUnsaved(open: OpenCorpus, path: string): void {
  const uri = Uri.joinPath(open.folder, path).toString();
  const document = workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri);
  if (document?.isDirty) {
    remark(
      l10n.t(
        '{0} is open with unsaved changes; the edit was made there. Save it to keep it.',
        isolated(path),
      ),
    );
  }
}

/** A sentence in the status bar: what happened, where no question is to be asked. */
export function remark(sentence: string): void {
  window.setStatusBarMessage(iconSafe(ownLine(sentence)), remarkTime);
}
