import { homedir } from 'node:os';
import { Uri } from 'vscode';
import type { CorpusFiles } from '../../core/corpus/files';
import { nodeFiles } from '../../node/nodeFiles';
import { workspaceFiles } from './workspaceFiles';

/** The files of a corpus folder: on this machine through Node, which is faster and writes in one step; else through VS Code. */
export function corpusFiles(folder: Uri): CorpusFiles {
  return folder.scheme === 'file' ? nodeFiles(folder.fsPath) : workspaceFiles(folder);
}

/** The user's own folder, where this machine has one. */
export function homeFolder(): Uri | undefined {
  return Uri.file(homedir());
}
