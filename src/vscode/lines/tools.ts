import type { Uri } from 'vscode';
import type { Surroundings } from '../jumping/surroundings';
import type { TaggingTools } from '../tagging/tools';

/** What lists of lines work with. */
export interface LinesTools extends TaggingTools, Surroundings {
  /** Where the extension's own files are. */
  readonly extension: Uri;
}
