import { commands, Disposable } from 'vscode';
import type { Surroundings } from '../jumping/subject';

/** "Corpus Overview", and the lists of articles that its numbers lead to. */
export function registerOverview(surroundings: Surroundings): Disposable {
  const { corpora, articles } = surroundings;
  return Disposable.from(
    commands.registerCommand('corpus.overview', async () => {
      const open = articles.active?.live.open ?? corpora.all[0];
      if (!open) return;
      const { OverviewPanel } = await import('./overviewPanel');
      new OverviewPanel(corpora, open);
    }),
    commands.registerCommand('corpus.listArticles', async (argument: unknown) =>
      (await import('./listArticles')).listArticles(surroundings, argument),
    ),
  );
}
