import { l10n } from 'vscode';
import { reportWriteError } from '../files/writeErrors';
import { tagNames } from '../presentation/tagNames';
import { remark } from '../remark';
import { passageTarget, type PassageTarget } from './passageTarget';
import type { TaggingTools } from './tools';

/** Removes a passage from its sidecar. It asks nothing, for it can be undone. */
export async function removePassage(tools: TaggingTools, argument: unknown): Promise<void> {
  const target = await passageTarget(tools, argument, l10n.t('Remove Passage'));
  if (target) await removeTarget(tools, target);
}

export async function removeTarget(
  tools: TaggingTools,
  { open, sidecarPath, passage }: PassageTarget,
): Promise<void> {
  const label = l10n.t('Remove passage ({0})', tagNames(open.corpus.codebook, passage.tags));
  try {
    await tools.writer.edit(open, sidecarPath, label, [{ type: 'remove-passage', id: passage.id }]);
  } catch (error) {
    reportWriteError(open, sidecarPath, error);
    return;
  }
  remark(l10n.t('The passage was removed; “Undo Tagging” brings it back.'));
}
