import type { Corpora } from '../corpora/corpora';
import type { LiveArticles } from '../liveArticles/liveArticles';
import type { SidecarWriter } from '../tagging/sidecarWriter';

/** What every command that corrects names or teaches the gazetteer new ones works with. */
export interface NameTools {
  readonly corpora: Corpora;
  readonly articles: LiveArticles;
  readonly writer: SidecarWriter;
}
