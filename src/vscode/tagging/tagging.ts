import { commands, Disposable, type ExtensionContext } from 'vscode';
import type { Corpora } from '../corpora';
import type { LiveArticles } from '../liveArticles';
import { editNote } from './editNote';
import { addTags, editTags } from './editTags';
import { registerNoteFiles } from './noteFiles';
import { registerPassageContext } from './passageContext';
import { registerPassageDecorations } from './passageDecorations';
import { registerPassageHover } from './passageHover';
import { ReaderName } from './reader';
import { RecentTags } from './recentTags';
import { removePassage } from './removePassage';
import { SidecarWriter } from './sidecarWriter';
import { tagAgain, tagMention, tagSelection, tagSentence } from './tagCommands';
import type { TaggingTools } from './tools';
import { reverseTagging } from './undoTagging';

/** Tagging: its commands, and how tagged passages look. */
export function registerTagging(
  context: ExtensionContext,
  corpora: Corpora,
  articles: LiveArticles,
): Disposable {
  const reader = new ReaderName();
  const recent = new RecentTags(context.workspaceState);
  const tools: TaggingTools = { corpora, articles, writer: new SidecarWriter(), recent, reader };
  const command = (id: string, run: (tools: TaggingTools, argument: unknown) => Promise<void>): Disposable =>
    commands.registerCommand(`corpus.${id}`, (argument: unknown) => run(tools, argument));
  return Disposable.from(
    reader,
    registerPassageDecorations(articles),
    registerPassageHover(articles),
    registerPassageContext(articles),
    registerNoteFiles(tools),
    command('tagSelection', tagSelection),
    command('tagSentence', tagSentence),
    command('tagAgain', tagAgain),
    command('tagMention', tagMention),
    command('editTags', editTags),
    command('addTags', addTags),
    command('editNote', editNote),
    command('removePassage', removePassage),
    command('undoTagging', () => reverseTagging(tools, 'undo')),
    command('redoTagging', () => reverseTagging(tools, 'redo')),
  );
}
