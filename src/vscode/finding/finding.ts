import { Disposable } from 'vscode';
import type { Surroundings } from '../jumping/surroundings';
import { registerDocumentHighlights } from './documentHighlights';
import { registerOutline } from './outline';
import { registerReferences } from './references';
import { registerWorkspaceSymbols } from './workspaceSymbols';

/** What VS Code itself offers for finding one's way: references, highlights, the outline and symbols. */
export function registerFinding(surroundings: Surroundings): Disposable {
  return Disposable.from(
    registerReferences(surroundings),
    registerDocumentHighlights(surroundings.articles),
    registerOutline(surroundings.articles),
    registerWorkspaceSymbols(surroundings),
  );
}
