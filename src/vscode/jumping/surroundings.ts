import { Uri } from 'vscode';
import { inAdvance } from '../../core/corpus/articleLoader';
import type { ArticleSequence } from '../corpora/articleOrder';
import type { Corpora, OpenCorpus } from '../corpora/corpora';
import type { LiveArticles } from '../liveArticles/liveArticles';
import type { JumpTrail } from './jumpTrail';

/** What jumping needs to see. */
export interface Surroundings {
  readonly corpora: Corpora;
  readonly articles: LiveArticles;
  readonly order: ArticleSequence;
  readonly trail: JumpTrail;
}

/** The text of an article in which its mentions stand; empty where it cannot be read any more. */
export async function textOf({ articles }: Surroundings, open: OpenCorpus, path: string): Promise<string> {
  const live = articles.at(Uri.joinPath(open.folder, path));
  return live?.text ?? (await open.corpus.text(path).catch(() => ''));
}

/** The texts of articles one after the other, with the next ones under way. */
export function textsOf(
  surroundings: Surroundings,
  open: OpenCorpus,
  paths: Iterable<string>,
): AsyncIterable<{ readonly path: string; readonly text: string }> {
  return inAdvance(paths, async (path) => ({ path, text: await textOf(surroundings, open, path) }));
}
