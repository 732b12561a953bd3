import type { Corpora } from '../corpora/corpora';
import type { KeptPassages } from '../corpora/keptPassages';
import type { ShownReaders } from '../corpora/shownReaders';
import type { CorpusWriter } from '../files/corpusWriter';
import type { LiveArticles } from '../liveArticles/liveArticles';
import type { ReaderName } from './readerName';
import type { RecentTags } from './recentTags';

/** What every command of tagging works with. */
export interface TaggingTools {
  readonly corpora: Corpora;
  readonly articles: LiveArticles;
  readonly writer: CorpusWriter;
  readonly recent: RecentTags;
  readonly reader: ReaderName;
  readonly kept: KeptPassages;
  readonly readers: ShownReaders;
}
