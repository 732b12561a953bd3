import { Range, type TextDocument, type WorkspaceEdit } from 'vscode';
import { difference } from '../core/text/difference';

/** Gives a document another text, and replaces only what differs: the caret and the folds stay where they are. */
export function replaceDifference(edit: WorkspaceEdit, document: TextDocument, after: string): void {
  const { start, end, text } = difference(document.getText(), after);
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
}
