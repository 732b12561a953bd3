import type { Corpora } from '../corpora/corpora';
import type { CorpusWriter } from '../files/corpusWriter';
import type { LiveArticles } from '../liveArticles/liveArticles';

/** What every command that corrects names or teaches the gazetteer new ones works with. */
export interface NameTools {
  readonly corpora: Corpora;
  readonly articles: LiveArticles;
  readonly writer: CorpusWriter;
}
