import { commands, Disposable, type ExtensionContext } from 'vscode';
import type { Corpora } from '../corpora';
import type { LiveArticles } from '../liveArticles';
import { Attaching } from './attaching';
import { editNote } from './editNote';
import { addTags, editTags } from './editTags';
import type { KeptPassages } from './keptPassages';
import { registerNoteFiles } from './noteFiles';
import { registerPassageContext } from './passageContext';
import { registerPassageDecorations } from './passageDecorations';
import { registerPassageHover } from './passageHover';
import { registerPassageVersions } from './passageVersions';
import { registerQuickFixes } from './quickFixes';
import { ReaderName } from './reader';
import { RecentTags } from './recentTags';
import { removePassage } from './removePassage';
import { registerSidecarMoves } from './sidecarMoves';
import type { SidecarWriter } from './sidecarWriter';
import { tagAgain, tagMention, tagSelection, tagSentence } from './tagCommands';
import type { TaggingTools } from './tools';
import { reverseTagging } from './undoTagging';

/** Tagging: its commands, and how tagged passages look. */
export function registerTagging(
  context: ExtensionContext,
  corpora: Corpora,
  articles: LiveArticles,
  kept: KeptPassages,
  writer: SidecarWriter,
): Disposable {
  const reader = new ReaderName();
  const recent = new RecentTags(context.workspaceState);
  const tools: TaggingTools = { corpora, articles, writer, recent, reader, kept };
  const attaching = new Attaching(tools);
  const command = (id: string, run: (tools: TaggingTools, argument: unknown) => Promise<void>): Disposable =>
    commands.registerCommand(id, (argument: unknown) => run(tools, argument));
  return Disposable.from(
    reader,
    registerPassageDecorations(articles),
    registerPassageHover(articles),
    registerPassageContext(articles),
    registerNoteFiles(tools),
    registerQuickFixes(corpora),
    registerSidecarMoves(corpora),
    registerPassageVersions(),
    attaching,
    command('corpus.tagSelection', tagSelection),
    command('corpus.tagSentence', tagSentence),
    command('corpus.tagAgain', tagAgain),
    command('corpus.tagMention', tagMention),
    command('corpus.editTags', editTags),
    command('corpus.addTags', addTags),
    command('corpus.editNote', editNote),
    command('corpus.removePassage', removePassage),
    command('corpus.acceptMoved', async () => (await import('./acceptMoved')).acceptMoved(tools)),
    command('corpus.keepBoth', async (_, argument) =>
      (await import('./keepBothSides')).keepBothSides(tools, argument),
    ),
    command('corpus.reattachPassage', (_, argument) => attaching.reattach(argument)),
    command('corpus.attachPassage', (_, argument) => attaching.attachToSelection(argument)),
    command('corpus.keepPassage', (_, argument) => attaching.keep(argument)),
    command('corpus.undoTagging', () => reverseTagging(tools, 'undo')),
    command('corpus.redoTagging', () => reverseTagging(tools, 'redo')),
  );
}
