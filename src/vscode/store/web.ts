import type { Uri } from 'vscode';

export { workspaceFiles as corpusFiles } from './workspaceFiles';

/** The user's own folder: a browser has none. */
export function homeFolder(): Uri | undefined {
  return undefined;
}
