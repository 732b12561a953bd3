import { l10n } from 'vscode';
import type { EditedFile } from '../../core/editedFile';
import { editCodebook, type CodebookEdit } from '../../core/tagging/editCodebook';
import { editSidecar } from '../../core/tagging/editSidecar';
import { readCodebook } from '../../core/tagging/readCodebook';
import { mayHold, retagEdits, retagOf, type Retag } from '../../core/tagging/retag';
import type { SidecarEdit } from '../../core/tagging/sidecarEdit';
import type { OpenCorpus } from '../corpora/corpora';
import { passageCount } from '../counts';
import { changeFiles } from '../files/changeFiles';
import type { CorpusWriter } from '../files/corpusWriter';

/**
 * Makes edits of the codebook, one after the other, and what follows of them for every sidecar, with a preview, as one
 * step that can be undone. Whether it was done.
 */
export function changeCodebook(
  writer: CorpusWriter,
  open: OpenCorpus,
  label: string,
  edits: readonly CodebookEdit[],
): Promise<boolean> {
  const { path: codebook } = open.corpus.config.codebook;
  const change = new CodebookChange(codebook, edits);
  return changeFiles(writer, open, {
    label,
    // The codebook comes first: what it holds now says what becomes of the sidecars.
    paths: edits.some(concernsSidecars) ? [codebook, ...open.corpus.sidecarPaths] : [codebook],
    change: (path, text) => (path === codebook ? change.ofCodebook(text) : change.ofSidecar(path, text)),
    summary: () => change.summary,
  });
}

function concernsSidecars({ type }: CodebookEdit): boolean {
  return type === 'move-tag' || type === 'merge-tag' || type === 'remove-tag';
}

/** What edits of a codebook make of the files of a corpus, counted. */
class CodebookChange {
  readonly #file: string;
  readonly #edits: readonly CodebookEdit[];
  #steps: readonly { readonly retag: Retag; readonly mayHold: (text: string) => boolean }[] = [];
  #retagged = 0;
  #removed = 0;
  #articles = 0;

  constructor(file: string, edits: readonly CodebookEdit[]) {
    this.#file = file;
    this.#edits = edits;
  }

  ofCodebook(text: string | undefined): EditedFile {
    let now = text;
    for (const edit of this.#edits) {
      const codebook = readCodebook(this.#file, now ?? '');
      const result = editCodebook(this.#file, now, edit);
      if (!result.ok) return result;
      if (concernsSidecars(edit)) {
        const step = { retag: retagOf(codebook, edit), mayHold: mayHold(codebook, edit) };
        this.#steps = [...this.#steps, step];
      }
      now = result.text;
    }
    return { ok: true, text: now };
  }

  ofSidecar(path: string, text: string | undefined): EditedFile {
    if (text === undefined) return { ok: true, text };
    let now = text;
    for (const step of this.#steps) {
      if (!step.mayHold(now)) continue;
      const result = editSidecar(path, now, (sidecar) => this.#counted(retagEdits(sidecar, step.retag)));
      if (!result.ok) return result;
      now = result.text ?? now;
    }
    return { ok: true, text: now };
  }

  get summary(): string {
    const retagged = passageCount(this.#retagged);
    const removed =
      this.#removed === 1
        ? l10n.t('1 passage has no other tag and is removed')
        : l10n.t('{0} passages have no other tag and are removed', this.#removed);
    const articles =
      this.#articles === 1
        ? l10n.t('1 article as a whole')
        : l10n.t('{0} articles as a whole', this.#articles);
    return [
      ...(this.#retagged > 0 ? [retagged] : []),
      ...(this.#removed > 0 ? [removed] : []),
      ...(this.#articles > 0 ? [articles] : []),
    ].join(' · ');
  }

  #counted(edits: readonly SidecarEdit[]): readonly SidecarEdit[] {
    for (const { type } of edits) {
      if (type === 'set-tags') this.#retagged++;
      else if (type === 'remove-passage') this.#removed++;
      else this.#articles++;
    }
    return edits;
  }
}
