import { commands, Disposable } from 'vscode';
import { Attaching } from './attaching';
import { editNote } from './editNote';
import { addTags, editTags } from './editTags';
import { registerNoteFiles } from './noteFiles';
import { registerPassageContext } from './passageContext';
import { registerPassageDecorations } from './passageDecorations';
import { registerPassageHover } from './passageHover';
import { registerPassageVersions } from './passageVersions';
import { removePassage } from './removePassage';
import { registerSidecarMoves } from './sidecarMoves';
import { tagAgain, tagMention, tagSelection, tagSentence } from './tagCommands';
import type { TaggingTools } from './tools';
import { reverseTagging } from './undoTagging';

/** Tagging: its commands, and how tagged passages look. */
export function registerTagging(tools: TaggingTools): Disposable {
  const { corpora, articles } = tools;
  const attaching = new Attaching(tools);
  const command = (id: string, run: (tools: TaggingTools, argument: unknown) => Promise<void>): Disposable =>
    commands.registerCommand(id, (argument: unknown) => run(tools, argument));
  return Disposable.from(
    registerPassageDecorations(articles),
    registerPassageHover(articles),
    registerPassageContext(articles),
    registerNoteFiles(tools),
    registerSidecarMoves(tools),
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
    command('corpus.attachSidecar', async (_, argument) =>
      (await import('./orphans')).attachSidecar(corpora, argument),
    ),
    command('corpus.reattachPassage', (_, argument) => attaching.reattach(argument)),
    command('corpus.attachPassage', (_, argument) => attaching.attachToSelection(argument)),
    command('corpus.keepPassage', (_, argument) => attaching.keep(argument)),
    command('corpus.undoTagging', () => reverseTagging(tools, 'undo')),
    command('corpus.redoTagging', () => reverseTagging(tools, 'redo')),
  );
}
