import { l10n, window } from 'vscode';
import { keepBoth } from '../../core/tagging/keepBoth';
import { argumentUri } from '../arguments';
import { reportWriteError } from '../files/writeErrors';
import { isolated, ownLine } from '../markdown';
import { remark } from '../remark';
import type { TaggingTools } from './tools';

/** Resolves git's conflict marks in a sidecar, given by its URI or open in the active editor: all entries stay. */
export async function keepBothSides({ corpora, writer }: TaggingTools, argument: unknown): Promise<void> {
  const given = typeof argument === 'string' ? argumentUri(argument) : undefined;
  const uri = given ?? window.activeTextEditor?.document.uri;
  const file = uri && corpora.fileOf(uri);
  if (!file?.path.endsWith('.tags.yaml')) {
    remark(l10n.t('Open a sidecar with a merge conflict first.'));
    return;
  }
  const { open, path } = file;
  let contradictions: readonly string[] = [];
  try {
    await writer.update(open, path, l10n.t('Keep both'), (current) => {
      const merged = keepBoth(path, current ?? '');
      if (!merged)
        return {
          ok: false,
          problem: { code: 'merge-conflict', severity: 'error', file: path, line: 1, data: {} },
        };
      if (merged.ok)
        contradictions = merged.conflicts.map(({ id, key }) => [id, key].filter(Boolean).join(': '));
      return merged;
    });
  } catch (error) {
    reportWriteError(open, path, error);
    return;
  }
  if (contradictions.length === 0) remark(l10n.t('The entries of both sides were kept.'));
  else {
    const places = isolated([...new Set(contradictions)].join(' · '));
    const message = l10n.t(
      'Both sides were kept. They contradict each other in: {0}. Look at these places.',
      places,
    );
    void window.showWarningMessage(ownLine(message));
  }
}
