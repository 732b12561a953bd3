import { env, l10n, Uri, window, workspace } from 'vscode';
import { hitOfLine } from '../../core/concordance/hits';
import { hitTable } from '../../core/concordance/hitTable';
import type { Line } from '../../core/concordance/line';
import { isolated, ownLine } from '../markdown';
import { reasonOf } from '../reasonOf';
import { remark } from '../remark';
import type { LineList } from './lineList';
import { titleOf } from './linesSubject';

/** Copies lines as CSV, without the mark that only a file begins with. */
export async function copyLines(lines: readonly Line[]): Promise<void> {
  await env.clipboard.writeText(hitTable(lines.map(hitOfLine)).replace(/^\ufeff/u, ''));
  remark(lines.length === 1 ? l10n.t('1 line copied.') : l10n.t('{0} lines copied.', lines.length));
}

/** Asks where to save lines as CSV, and does. */
export async function saveLines(list: LineList, lines: readonly Line[]): Promise<void> {
  const name = titleOf(list.open, list.subject).replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const target = await window.showSaveDialog({
    defaultUri: Uri.joinPath(list.open.folder, `${name.slice(0, 60)}.csv`),
    filters: { CSV: ['csv'] },
  });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(hitTable(lines.map(hitOfLine))));
    remark(l10n.t('Saved: {0}', isolated(target.path.split('/').at(-1) ?? '')));
  } catch (error) {
    const reason = reasonOf(error);
    void window.showErrorMessage(ownLine(l10n.t('The lines could not be saved: {0}', reason)));
  }
}
