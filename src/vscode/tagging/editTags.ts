import { l10n, window } from 'vscode';
import { presentPath } from '../../core/tagging/codebook';
import { reportWriteError } from '../files/writeErrors';
import { isolated, ownLine } from '../markdown';
import { shortened } from '../presentation/shortened';
import { tagNames } from '../presentation/tagNames';
import { createTags } from './createTags';
import { passageTarget, type PassageTarget } from './passageTarget';
import { removeTarget } from './removePassage';
import { givenTags, knownTags } from './tagArguments';
import { asPicked, pickTags, type PickedTags } from './tagPicker';
import type { TaggingTools } from './tools';

/** Shows the tags of a passage and changes them to what is checked then. */
export async function editTags(tools: TaggingTools, argument: unknown): Promise<void> {
  const target = await passageTarget(tools, argument, l10n.t('Edit Tags'));
  if (!target) return;
  const { passage, open } = target;
  const { codebook } = open.corpus;
  // A former path stands for the present one, and stays as it is written as long as it is kept.
  const written = new Map(passage.tags.map((tag) => [presentPath(codebook, tag), tag]));
  const given = givenTags(argument);
  const picked = given
    ? asPicked(knownTags(open, given))
    : await pickTags(open, {
        title: l10n.t('Tags of {0}', isolated(shortened(passage.anchor.quote, 50))),
        chosen: [...written.keys()],
        recent: tools.recent.recent(open),
        keys: tools.recent.keys(open),
      });
  if (!picked) return;
  if (picked.tags.length === 0) return offerRemoval(tools, target);
  const tags = picked.tags.map((tag) => written.get(tag) ?? tag);
  if (tags.length === passage.tags.length && tags.every((tag, i) => tag === passage.tags[i])) return;
  await setTags(tools, target, picked, () => tags);
}

/** Adds tags to a passage. */
export async function addTags(tools: TaggingTools, argument: unknown): Promise<void> {
  const target = await passageTarget(tools, argument, l10n.t('Add Tags'));
  if (!target) return;
  const { passage, open } = target;
  const given = givenTags(argument);
  const picked = given
    ? asPicked(knownTags(open, given))
    : await pickTags(open, {
        title: l10n.t('Add tags to {0}', isolated(shortened(passage.anchor.quote, 50))),
        recent: tools.recent.recent(open),
        keys: tools.recent.keys(open),
        hidden: passage.tags.map((tag) => presentPath(open.corpus.codebook, tag)),
      });
  if (!picked || picked.tags.length === 0) return;
  await setTags(tools, target, picked, (now) => [...new Set([...now, ...picked.tags])]);
}

async function setTags(
  tools: TaggingTools,
  { open, sidecarPath, passage }: PassageTarget,
  { create, tags: picked }: PickedTags,
  change: (now: readonly string[]) => readonly string[],
): Promise<void> {
  try {
    await createTags(tools.writer, open, create);
    const label = l10n.t('Change tags to {0}', tagNames(open.corpus.codebook, change(passage.tags)));
    await tools.writer.edit(open, sidecarPath, label, ({ passages }) => {
      const now = passages.find(({ id }) => id === passage.id)?.tags ?? passage.tags;
      return [{ type: 'set-tags', id: passage.id, tags: change(now) }];
    });
  } catch (error) {
    reportWriteError(open, sidecarPath, error);
    return;
  }
  await tools.recent.remember(
    open,
    picked.filter((tag) => !passage.tags.includes(tag)),
  );
}

async function offerRemoval(tools: TaggingTools, target: PassageTarget): Promise<void> {
  const remove = l10n.t('Remove Passage');
  const message = l10n.t('A passage has at least one tag. Remove the passage?');
  if ((await window.showWarningMessage(ownLine(message), remove)) === remove)
    await removeTarget(tools, target);
}
