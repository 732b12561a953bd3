import { env, l10n, window } from 'vscode';
import { tagLabel, type Tag } from '../../core/tagging/codebook';
import type { CodebookEdit } from '../../core/tagging/editCodebook';
import { newTagFor } from '../../core/tagging/newTag';
import { isWithin, leafName, parentPath, pathUnder } from '../../core/tagging/tagPath';
import type { OpenCorpus } from '../corpora/corpora';
import { isolated, ownLine } from '../markdown';
import type { TaggingTools } from '../tagging/tools';
import { changeCodebook } from './changeCodebook';
import { pickColour } from './pickColour';
import { pickTag } from './pickTag';
import { tagArgument, tagTarget, targetCorpus } from './tagTarget';

export { renameTag } from './renameTag';

/** Makes a tag, under the one that is named or at the top of the codebook. */
export async function newTag(tools: TaggingTools, argument: unknown): Promise<void> {
  const { corpus, tag: parent, to } = tagArgument(argument);
  const open = await targetCorpus(tools, corpus);
  if (!open) return;
  const tagOf = (typed: string): ReturnType<typeof newTagFor> =>
    newTagFor(open.corpus.codebook, parent === undefined ? typed : `${parent}/${typed}`);
  const typed =
    to ??
    (await window.showInputBox({
      title: ownLine(
        parent === undefined
          ? l10n.t('New Tag (1 of 2): its name')
          : l10n.t('New Tag under {0} (1 of 2): its name', isolated(parent)),
      ),
      prompt: l10n.t('Its name in any language, or a path such as accusation/collusion'),
      validateInput: (value) =>
        value.trim() === '' || tagOf(value)
          ? undefined
          : ownLine(l10n.t('There is already such a tag, or this cannot be a name.')),
    }));
  const tag = typed === undefined || typed.trim() === '' ? undefined : tagOf(typed);
  if (!tag) return;
  const { path, label } = tag;
  const description = to === undefined ? await askForDefinition(path) : '';
  if (description === undefined) return;
  const edit: CodebookEdit = {
    type: 'add-tag',
    path,
    ...(label ? { label } : {}),
    ...(description === '' ? {} : { description }),
  };
  await changeCodebook(tools.writer, open, l10n.t('Create tag {0}', path), [edit]);
}

/** Empty: none. Undefined: the reader changed his mind. */
async function askForDefinition(path: string): Promise<string | undefined> {
  const typed = await window.showInputBox({
    title: ownLine(l10n.t('New Tag {0} (2 of 2): what it means', isolated(path))),
    prompt: l10n.t(
      'When a passage gets it, and when not; shown while one chooses. Empty: to be written later.',
    ),
  });
  return typed?.trim();
}

/** Puts a tag, with all below it, under another or at the top. */
export async function moveTag(tools: TaggingTools, argument: unknown): Promise<void> {
  const target = await tagTarget(tools, argument, l10n.t('Move Tag'));
  if (!target) return;
  const { open, tag } = target;
  const parent =
    target.to ??
    (await pickTag(open, {
      title: l10n.t('Move {0}', isolated(tag.path)),
      placeholder: l10n.t('Under which tag?'),
      top: l10n.t('At the top of the codebook'),
      hidden: (path) => isWithin(path, tag.path) || path === parentPath(tag.path),
    }));
  if (parent !== undefined) await moveUnder(tools, open, tag.path, parent === '' ? undefined : parent);
}

/** Whether it was done. */
export async function moveUnder(
  { writer }: TaggingTools,
  open: OpenCorpus,
  path: string,
  parent: string | undefined,
): Promise<boolean> {
  const to = pathUnder(parent, leafName(path));
  if (to === path) return true;
  return changeCodebook(writer, open, l10n.t('Move {0} to {1}', path, to), [{ type: 'move-tag', path, to }]);
}

/** Puts a tag into another; its path stays valid as a former one of that. */
export async function mergeTag(tools: TaggingTools, argument: unknown): Promise<void> {
  const target = await tagTarget(tools, argument, l10n.t('Merge Tag'));
  if (!target) return;
  const { open, tag } = target;
  const into =
    target.to ??
    (await pickTag(open, {
      title: l10n.t('Merge {0}', isolated(tag.path)),
      placeholder: l10n.t('Into which tag? It keeps its label, colour and definition.'),
      hidden: (path) => isWithin(path, tag.path),
    }));
  if (into === undefined) return;
  const edit: CodebookEdit = { type: 'merge-tag', path: tag.path, into };
  await changeCodebook(tools.writer, open, l10n.t('Merge {0} into {1}', tag.path, into), [edit]);
}

export async function recolourTag(tools: TaggingTools, argument: unknown): Promise<void> {
  const target = await tagTarget(tools, argument, l10n.t('Change Colour of Tag'));
  if (!target) return;
  const { open, tag, to } = target;
  const colour = await pickColour(tag, to);
  if (colour === undefined) return;
  const edit: CodebookEdit = { type: 'set-colour', path: tag.path, colour: colour || undefined };
  await changeCodebook(tools.writer, open, l10n.t('Change the colour of {0}', tag.path), [edit]);
}

/** Takes a tag out of the codebook, and either gives its passages to the tag above or takes it from them. */
export async function deleteTag(tools: TaggingTools, argument: unknown): Promise<void> {
  const target = await tagTarget(tools, argument, l10n.t('Delete Tag'));
  if (!target) return;
  const { open, tag } = target;
  const parent = parentPath(tag.path);
  const above = parent === undefined ? undefined : open.corpus.codebook.find(parent);
  const how = target.to ?? (above ? await askHow(tag, above) : 'remove');
  if (how === undefined) return;
  const label = l10n.t('Delete {0}', tag.path);
  const edit: CodebookEdit =
    how === 'parent' && parent !== undefined
      ? { type: 'merge-tag', path: tag.path, into: parent }
      : { type: 'remove-tag', path: tag.path };
  await changeCodebook(tools.writer, open, label, [edit]);
}

async function askHow(tag: Tag, above: Tag): Promise<string | undefined> {
  const rows = [
    {
      label: l10n.t('Give its passages to {0}', isolated(tagLabel(above, env.language))),
      detail: l10n.t('The tags below it go there too, and its path stays valid.'),
      how: 'parent',
    },
    {
      label: l10n.t('Take it from its passages'),
      detail: l10n.t('With the tags below it. Passages that have no other tag are removed.'),
      how: 'remove',
    },
  ];
  const title = ownLine(l10n.t('Delete {0}', isolated(tag.path)));
  return (await window.showQuickPick(rows, { title }))?.how;
}
