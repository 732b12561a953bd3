import { commands, Disposable, type Uri } from 'vscode';
import type { Surroundings } from '../jumping/surroundings';
import type { TaggingTools } from '../tagging/tools';
import type { LineCommands } from './lineCommands';
import type { LinesTools } from './tools';

/** Lists of lines: concordances, occurrences of a text, passages with a tag. What they need is loaded with the first. */
export function registerLines(extension: Uri, tagging: TaggingTools, surroundings: Surroundings): Disposable {
  const tools: LinesTools = { ...tagging, ...surroundings, extension };
  let loaded: Promise<LineCommands> | undefined;
  const command = (id: string, run: (lines: LineCommands, argument: unknown) => Promise<void>): Disposable =>
    commands.registerCommand(id, async (argument: unknown) => {
      loaded ??= import('./lineCommands').then((module) => new module.LineCommands(tools));
      await run(await loaded, argument);
    });
  return Disposable.from(
    command('corpus.concordance', (lines, argument) => lines.concordance(argument)),
    command('corpus.tagOccurrences', (lines, argument) => lines.tagOccurrences(argument)),
    command('corpus.passagesWithTag', (lines, argument) => lines.passagesWithTag(argument)),
    command('corpus.searchCorpus', (lines, argument) => lines.searchCorpus(argument)),
    new Disposable(() => void loaded?.then((lines) => lines.dispose())),
  );
}
