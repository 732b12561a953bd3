import type { Uri } from 'vscode';
import type { OpenReadingPool } from '../../core/corpus/readingPool';

export { workspaceFiles as corpusFiles } from './workspaceFiles';

/** The host of a browser is a worker itself: articles are read there, a slice at a time. */
export function readingPool(): OpenReadingPool | undefined {
  return undefined;
}

/** The user's own folder: a browser has none. */
export function homeFolder(): Uri | undefined {
  return undefined;
}

/** A browser has no git. */
export async function setUpMerging(_folder: Uri, _cli: Uri): Promise<undefined> {
  return undefined;
}

export async function isInRepository(_folder: Uri): Promise<boolean> {
  return false;
}
