import { Uri, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { FileError, type CorpusFiles } from '../../core/corpus/files';
import { replaceDifference } from '../replaceDifference';

/**
 * Files as the reader has them before his eyes: where a document is open with unsaved changes, its text counts, and an
 * update edits the document and leaves the saving to him.
 */
export function throughOpenDocuments(folder: Uri, files: CorpusFiles): CorpusFiles {
  const unsaved = (path: string): TextDocument | undefined => {
    // Hardly ever is there any, and this is asked of each file of the corpus.
    const dirty = workspace.textDocuments.filter(({ isDirty }) => isDirty);
    if (dirty.length === 0) return undefined;
    const uri = Uri.joinPath(folder, path).toString();
    return dirty.find((document) => document.uri.toString() === uri);
  };
  return {
    list: (found) => files.list(found),
    stat: (path) => files.stat(path),
    isUnsaved: (path) => unsaved(path) !== undefined,
    read: async (path) => {
      const document = unsaved(path);
      return document ? new TextEncoder().encode(document.getText()) : files.read(path);
    },
    update: async (path, change) => {
      const document = unsaved(path);
      if (!document) return files.update(path, change);
      const current = document.getText();
      const next = change(current);
      if (next === current) return undefined;
      const edit = new WorkspaceEdit();
      replaceDifference(edit, document, next ?? '');
      if (!(await workspace.applyEdit(edit))) {
        throw new FileError('other', path, `The open document ${path} refused the edit.`);
      }
      return undefined;
    },
  };
}
