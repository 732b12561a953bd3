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
    commands.registerCommand(id, (argument: unknown) => run(tools, argument));
  return Disposable.from(
    reader,
    registerPassageDecorations(articles),
    registerPassageHover(articles),
    registerPassageContext(articles),
    registerNoteFiles(tools),
    command('corpus.tagSelection', tagSelection),
    command('corpus.tagSentence', tagSentence),
    command('corpus.tagAgain', tagAgain),
    command('corpus.tagMention', tagMention),
    command('corpus.editTags', editTags),
    command('corpus.addTags', addTags),
    command('corpus.editNote', editNote),
    command('corpus.removePassage', removePassage),
    command('corpus.undoTagging', () => reverseTagging(tools, 'undo')),
    command('corpus.redoTagging', () => reverseTagging(tools, 'redo')),
  );
}
