import type { Uri } from 'vscode';
import type { ArticleSequence } from '../articles/articleOrder';
import type { TaggingTools } from '../tagging/tools';

/** What lists of lines work with. */
export interface LinesTools extends TaggingTools {
  /** Where the extension's own files are. */
  readonly extension: Uri;
  readonly order: ArticleSequence;
}
