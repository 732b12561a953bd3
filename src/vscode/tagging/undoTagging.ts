import { l10n, window } from 'vscode';
import type { Reversal } from '../../core/tagging/history';
import { remark } from '../remark';
import type { TaggingTools } from './tools';

/** Takes back, or does again, the last step in the corpus of the active editor; elsewhere, in the one tagged last. */
export async function reverseTagging(tools: TaggingTools, direction: Reversal['direction']): Promise<void> {
  const uri = tools.articles.active?.live.document.uri ?? window.activeTextEditor?.document.uri;
  const open = (uri && tools.corpora.fileOf(uri)?.open) ?? tools.writer.latest;
  if (open) await tools.writer.reverse(open, direction);
  else remark(l10n.t('There is no tagging to undo.'));
}
