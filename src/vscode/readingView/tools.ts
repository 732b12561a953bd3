import type { Memento, Uri } from 'vscode';
import type { ReadingProgress } from '../liveArticles/readingProgress';
import type { RecentTags } from '../tagging/recentTags';

/** What every reading view works with. */
export interface ReadingTools {
  /** Where the extension's own files are. */
  readonly extension: Uri;
  readonly state: Memento;
  readonly progress: ReadingProgress;
  readonly recent: RecentTags;
}
