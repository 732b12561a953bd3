import { commands, Disposable, l10n } from 'vscode';
import { createAnchor } from '../../core/tagging/anchor';
import { resizedSpan, type Resizing } from '../../core/tagging/resize';
import { reportWriteError } from '../files/writeErrors';
import { Queue } from '../queue';
import { remark } from '../remark';
import { passageTarget, passagesAt, type PassageTarget } from '../tagging/passageTarget';
import type { TaggingTools } from '../tagging/tools';

const resizings: Readonly<Record<string, Resizing>> = {
  'corpus.extendPassageByWord': { change: 'extend', side: 'end', by: 'word' },
  'corpus.shrinkPassageByWord': { change: 'shrink', side: 'end', by: 'word' },
  'corpus.extendPassageBySentence': { change: 'extend', side: 'end', by: 'sentence' },
  'corpus.shrinkPassageBySentence': { change: 'shrink', side: 'end', by: 'sentence' },
  'corpus.extendPassageStartByWord': { change: 'extend', side: 'start', by: 'word' },
  'corpus.shrinkPassageStartByWord': { change: 'shrink', side: 'start', by: 'word' },
  'corpus.extendPassageStartBySentence': { change: 'extend', side: 'start', by: 'sentence' },
  'corpus.shrinkPassageStartBySentence': { change: 'shrink', side: 'start', by: 'sentence' },
};

/** The commands that move an end of the passage at the caret by a word or a sentence. */
export function registerResizing(tools: TaggingTools): Disposable {
  // The passage that was resized last: a key that is pressed again means the same one.
  let last: string | undefined;
  // One after the other: each key starts from where the one before has led.
  const queue = new Queue();
  return Disposable.from(
    ...Object.entries(resizings).map(([command, resizing]) =>
      commands.registerCommand(command, (argument: unknown) =>
        queue.run(async () => {
          const target =
            sameAgain(tools, argument, last) ?? (await passageTarget(tools, argument, titleOf(resizing)));
          last = target?.passage.id;
          if (target) await resize(tools, target, resizing);
        }),
      ),
    ),
  );
}

/** The passage resized last, while the caret is still on it. */
function sameAgain(
  { articles: { active } }: TaggingTools,
  argument: unknown,
  last: string | undefined,
): PassageTarget | undefined {
  if (argument !== undefined || !active || last === undefined) return undefined;
  const { live } = active;
  const here = active.selections[0] ?? { start: active.caret, end: active.caret };
  const found = passagesAt(live.passages, here).find(({ passage }) => passage.id === last);
  return found && { open: live.open, sidecarPath: live.article.sidecarPath, passage: found.passage };
}

async function resize(
  tools: TaggingTools,
  { open, sidecarPath, passage }: PassageTarget,
  resizing: Resizing,
): Promise<void> {
  const live = tools.articles.active?.live;
  const anchored = live?.passages.find((entry) => entry.passage.id === passage.id)?.anchored;
  if (!live || !anchored || anchored.state === 'lost')
    return remark(l10n.t('There is no tagged passage here.'));
  const span = resizedSpan(live.text, anchored, resizing);
  if (!span) {
    return remark(
      resizing.change === 'extend'
        ? l10n.t('There is nothing more to take in.')
        : l10n.t('Nothing would be left of the passage; “Remove Passage” removes it.'),
    );
  }
  const anchor = createAnchor(live.text, span.start, span.end);
  try {
    await tools.writer.edit(open, sidecarPath, titleOf(resizing), [
      { type: 'set-anchor', id: passage.id, anchor },
    ]);
  } catch (error) {
    reportWriteError(open, sidecarPath, error);
  }
}

function titleOf({ change }: Resizing): string {
  return change === 'extend' ? l10n.t('Extend Passage') : l10n.t('Shrink Passage');
}
