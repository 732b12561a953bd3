import { l10n, ProgressLocation, window } from 'vscode';
import { movedEdits } from '../../core/tagging/reattach';
import type { OpenCorpus } from '../corpora/corpora';
import { editSidecars } from '../files/editSidecars';
import { remark } from '../remark';
import type { TaggingTools } from './tools';

/** Writes down where every moved passage of the corpora stands now; one step for undo in each corpus. */
export async function acceptMoved(tools: TaggingTools): Promise<void> {
  const progress = { location: ProgressLocation.Window, title: l10n.t('Accepting moved passages') };
  const count = await window.withProgress(progress, async () => {
    let sum = 0;
    for (const open of tools.corpora.all) sum += await acceptIn(tools, open);
    return sum;
  });
  remark(
    count === 0
      ? l10n.t('No passage has moved.')
      : l10n.t('Moved passages accepted: {0}. “Undo Tagging” takes it back.', count),
  );
}

async function acceptIn({ writer }: TaggingTools, open: OpenCorpus): Promise<number> {
  await open.corpus.readArticles();
  const texts = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { path, sidecarPath, passages } of open.corpus.articles) {
    if (!passages.some(({ anchored }) => anchored.state === 'moved')) continue;
    const text = await open.corpus.text(path).catch(() => undefined);
    if (text !== undefined) texts.set(sidecarPath, text);
  }
  if (texts.size === 0) return 0;
  const done = await editSidecars(writer, open, l10n.t('Accept moved passages'), {
    paths: texts.keys(),
    edits: (path, now) => {
      const edits = movedEdits(texts.get(path) ?? '', now.passages);
      counts.set(path, edits.length);
      return edits;
    },
  });
  return done ? [...counts.values()].reduce((sum, one) => sum + one, 0) : 0;
}
