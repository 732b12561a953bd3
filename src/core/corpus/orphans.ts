import type { Problem } from '../problem';
import type { CorpusState } from './corpusState';
import { orphanRows, orphanSidecars } from './corpusProblems';

/** What speaks of articles that do not exist; looked for again only where files or settings are others. */
export class Orphans {
  #sidecarsOf = '';
  #sidecars: readonly Problem[] = [];
  #rowsOf = '';
  #rows: readonly Problem[] = [];

  problems({ list, shelf, settings, settingsTurn }: CorpusState): readonly Problem[] {
    const isArticle = (path: string): boolean => shelf.number(path) !== undefined;
    const { metadata, config } = settings;
    const sidecarsOf = `${list.membership} ${settingsTurn}`;
    if (this.#sidecarsOf !== sidecarsOf) {
      this.#sidecarsOf = sidecarsOf;
      this.#sidecars = orphanSidecars(list.sidecars(), isArticle);
    }
    // A new sidecar is no reason to look at the rows of a hundred thousand articles.
    const rowsOf = `${shelf.membership} ${settingsTurn}`;
    if (this.#rowsOf !== rowsOf) {
      this.#rowsOf = rowsOf;
      this.#rows = orphanRows(config.metadata?.path ?? '', metadata.lines, isArticle);
    }
    return [...this.#sidecars, ...this.#rows];
  }
}
