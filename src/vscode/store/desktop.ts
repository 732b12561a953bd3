import { homedir } from 'node:os';
import { Uri } from 'vscode';
import type { CorpusFiles } from '../../core/corpus/files';
import type { OpenReadingPool } from '../../core/corpus/readingPool';
import { IndexWorkers } from '../../node/indexWorkers';
import * as driver from '../../node/mergeDriver';
import type { MergeSetUp } from '../../node/mergeDriver';
import { nodeFiles } from '../../node/nodeFiles';
import { workspaceFiles } from './workspaceFiles';

/** The files of a corpus folder: on this machine through Node, which is faster and writes in one step; else through VS Code. */
export function corpusFiles(folder: Uri): CorpusFiles {
  return folder.scheme === 'file' ? nodeFiles(folder.fsPath) : workspaceFiles(folder);
}

/** Threads that read the articles of a folder on this machine; `extension` is where we are installed. */
export function readingPool(folder: Uri, extension: Uri): OpenReadingPool | undefined {
  if (folder.scheme !== 'file') return undefined;
  const script = Uri.joinPath(extension, 'dist', 'indexWorker.js').fsPath;
  return (sources, articles) => new IndexWorkers(script, { folder: folder.fsPath, sources }, articles);
}

/** The user's own folder, where this machine has one. */
export function homeFolder(): Uri | undefined {
  return Uri.file(homedir());
}

/** Sets up git's merge driver for the sidecars of a folder; undefined where its files are not on this machine. */
export async function setUpMerging(folder: Uri, cli: Uri): Promise<MergeSetUp | undefined> {
  return folder.scheme === 'file' ? driver.setUpMerging(folder.fsPath, cli.fsPath) : undefined;
}

/** Whether a folder lies in a git repository that can be set up. */
export async function isInRepository(folder: Uri): Promise<boolean> {
  return folder.scheme === 'file' && (await driver.isInRepository(folder.fsPath));
}
