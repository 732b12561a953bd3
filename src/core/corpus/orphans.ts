import type { Problem } from '../problem';
import type { CorpusState } from './corpusState';
import { orphanRows, orphanSidecars } from './corpusProblems';

/** What speaks of articles that do not exist; looked for again only where files or settings are others. */
export class Orphans {
  #of = '';
  #problems: readonly Problem[] = [];

  problems({ list, shelf, settings, settingsTurn }: CorpusState): readonly Problem[] {
    const of = `${list.membership} ${settingsTurn}`;
    if (this.#of === of) return this.#problems;
    const isArticle = (path: string): boolean => shelf.number(path) !== undefined;
    const { metadata, config } = settings;
    this.#of = of;
    this.#problems = [
      ...orphanSidecars(list.paths(), isArticle),
      ...orphanRows(config.metadata?.path ?? '', metadata.lines, isArticle),
    ];
    return this.#problems;
  }
}
