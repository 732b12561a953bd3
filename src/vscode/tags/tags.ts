import { commands, Disposable, l10n, Range, Uri, window } from 'vscode';
import type { ArticleSequence } from '../corpora/articleOrder';
import { isolated, ownLine } from '../markdown';
import { focusedRow, isOfFocusedRow } from '../presentation/focusedRow';
import type { TaggingTools } from '../tagging/tools';
import type * as changes from './changeTags';
import { filterTags } from './filterTags';
import { registerTagRename } from './renameProvider';
import { tagDragging } from './tagDragging';
import type { TagTreeNode } from './tagNodes';
import { tagTarget } from './tagTarget';
import { TagTree } from './tagTree';
import type { TagUses } from './tagUses';

/** The codebook as a living thing: its view, the commands that change it, and Rename in its file. */
export function registerTags(tools: TaggingTools, order: ArticleSequence, uses: TagUses): Disposable {
  const tree = new TagTree(tools, order, uses);
  const view = window.createTreeView<TagTreeNode>('corpus.tags', {
    treeDataProvider: tree,
    dragAndDropController: tagDragging(tools),
    showCollapseAll: true,
  });
  const setFilter = async (query: string): Promise<void> => {
    tree.filter = query;
    view.message = query === '' ? '' : ownLine(l10n.t('Tags with “{0}”', isolated(query)));
    await commands.executeCommand('setContext', 'corpus.tagsFiltered', query !== '');
  };
  const command = (id: string, run: (argument: unknown) => unknown): Disposable =>
    commands.registerCommand(id, run);
  const change = (id: string, name: keyof typeof changes & `${string}Tag`): Disposable =>
    command(id, async (argument) => {
      const row = isOfFocusedRow(argument) ? await focusedRow(view) : undefined;
      // Delete on a passage is about the passage; other keys are about tags alone.
      if (row?.node === 'passage' && name === 'deleteTag') {
        await commands.executeCommand('corpus.removePassage', { uri: row.uri, id: row.id });
      }
      if (row && row.node !== 'tag') return;
      const about = row ?? (isOfFocusedRow(argument) ? undefined : argument);
      await (await import('./changeTags'))[name](tools, about);
    });
  return Disposable.from(
    view,
    tree,
    registerTagRename(tools),
    change('corpus.newTag', 'newTag'),
    change('corpus.renameTag', 'renameTag'),
    change('corpus.moveTag', 'moveTag'),
    change('corpus.mergeTag', 'mergeTag'),
    change('corpus.recolourTag', 'recolourTag'),
    change('corpus.deleteTag', 'deleteTag'),
    command('corpus.openTag', (argument) => openTag(tools, argument)),
    command('corpus.filterTags', () => filterTags(tree.filter, setFilter)),
    command('corpus.clearTagFilter', () => setFilter('')),
  );
}

/** Shows a tag where the codebook defines it. */
async function openTag(tools: TaggingTools, argument: unknown): Promise<void> {
  const target = await tagTarget(tools, argument, l10n.t('Open Tag in Codebook'));
  if (!target) return;
  const { folder, corpus } = target.open;
  const line = Math.max(0, target.tag.line - 1);
  await window.showTextDocument(Uri.joinPath(folder, corpus.config.codebook.path), {
    selection: new Range(line, 0, line, 0),
  });
}
