import { commands, Disposable } from 'vscode';
import { registerMentionDefinition } from './definition';
import { registerIdRename } from './renameProvider';
import type { NameTools } from './tools';

type Run = (tools: NameTools, argument: unknown) => Promise<void>;

/** Corrections of what was recognised, and the growth of the gazetteers. What it takes is loaded when it is wanted. */
export function registerNames(tools: NameTools): Disposable {
  const command = (id: string, load: () => Promise<Run>): Disposable =>
    commands.registerCommand(id, async (argument: unknown) => (await load())(tools, argument));
  return Disposable.from(
    registerIdRename(tools),
    registerMentionDefinition(tools.articles),
    command('corpus.notAName', async () => (await import('./notAName')).notAName),
    command('corpus.thisIs', async () => (await import('./thisIs')).thisIs),
    command('corpus.addName', async () => (await import('./thisIs')).addName),
    command('corpus.addToActors', async () => (await import('./addEntity')).addToActors),
    command('corpus.addToPlaces', async () => (await import('./addEntity')).addToPlaces),
    command('corpus.mergeEntities', async () => (await import('./mergeEntities')).mergeEntities),
    command('corpus.renameId', async () => (await import('./renameId')).renameId),
  );
}
