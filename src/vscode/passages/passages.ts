import { commands, Disposable } from 'vscode';
import type { Surroundings } from '../jumping/surroundings';
import type { TaggingTools } from '../tagging/tools';
import type { TagUses } from '../tags/tagUses';
import { registerPassageJumping } from './passageJumping';
import { registerResizing } from './resizePassage';
import { tagWithKey } from './tagWithKey';

/** What is done with passages by hand, quickly: digit keys, their ends, their actors, the way from one to the next. */
export function registerPassages(tools: TaggingTools, surroundings: Surroundings, uses: TagUses): Disposable {
  const command = (id: string, run: (argument: unknown) => Promise<void>): Disposable =>
    commands.registerCommand(id, run);
  return Disposable.from(
    registerResizing(tools),
    registerPassageJumping(surroundings, uses),
    command('corpus.tagWithKey', (argument) => tagWithKey(tools, argument)),
    command('corpus.setActors', async (argument) => (await import('./setActors')).setActors(tools, argument)),
    command('corpus.exportPassages', async (argument) =>
      (await import('./exportPassages')).exportPassages(tools, argument),
    ),
    command('corpus.copyQuotation', async (argument) =>
      (await import('./copyQuotation')).copyQuotation(tools, argument),
    ),
    command('corpus.editArticleTags', async (argument) =>
      (await import('./articleNotes')).editArticleTags(tools, argument),
    ),
    command('corpus.editArticleNote', async (argument) =>
      (await import('./articleNotes')).editArticleNote(tools, argument),
    ),
  );
}
