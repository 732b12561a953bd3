import { commands, Disposable } from 'vscode';
import type { Corpus } from '../../core/corpus/corpus';
import { chooseCorpus } from '../corpora/chooseCorpus';
import type { Surroundings } from '../jumping/surroundings';
import type { OverviewPanel } from './overviewPanel';

/** "Corpus Overview", and the lists of articles that its numbers lead to. */
export function registerOverview(surroundings: Surroundings): Disposable {
  const { corpora, articles } = surroundings;
  const panels = new Map<Corpus, OverviewPanel>();
  return Disposable.from(
    commands.registerCommand('corpus.overview', async () => {
      const open = await chooseCorpus(corpora, articles.active?.live.open);
      if (!open) return;
      const { OverviewPanel } = await import('./overviewPanel');
      const known = panels.get(open.corpus);
      if (known) return known.reveal();
      panels.set(open.corpus, new OverviewPanel(corpora, open, () => panels.delete(open.corpus)));
    }),
    commands.registerCommand('corpus.listArticles', async (argument: unknown) =>
      (await import('./listArticles')).listArticles(surroundings, argument),
    ),
  );
}
