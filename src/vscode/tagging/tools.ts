import type { Corpora } from '../corpora/corpora';
import type { LiveArticles } from '../liveArticles/liveArticles';
import type { ShownReaders } from '../passages/shownReaders';
import type { KeptPassages } from './keptPassages';
import type { ReaderName } from './reader';
import type { RecentTags } from './recentTags';
import type { SidecarWriter } from './sidecarWriter';

/** What every command of tagging works with. */
export interface TaggingTools {
  readonly corpora: Corpora;
  readonly articles: LiveArticles;
  readonly writer: SidecarWriter;
  readonly recent: RecentTags;
  readonly reader: ReaderName;
  readonly kept: KeptPassages;
  readonly readers: ShownReaders;
}
