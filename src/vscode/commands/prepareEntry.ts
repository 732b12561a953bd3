import { l10n, Position, Range, Selection, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { TextDocument } from 'vscode';
import { editGazetteer } from '../../core/gazetteer/editGazetteer';
import type { Entity, EntityKind } from '../../core/gazetteer/entity';
import { entryId } from '../../core/gazetteer/entryId';
import type { Mention } from '../../core/recognise/mention';
import { difference } from '../../core/text/difference';
import { writeScalar } from '../../core/yaml/writeScalar';
import type { OpenCorpus } from '../corpora/corpora';
import { localisedProblem } from '../corpora/problems';
import type { LiveArticle } from '../liveArticles/liveArticle';
import { isolated, ownLine } from '../markdown';

/** An entry to be added. */
type NewEntry = Pick<Entity, 'id' | 'subtype' | 'names'>;

/** What is to be edited: an entry of the gazetteer, or a name that has none yet. */
export interface Subject {
  readonly open: OpenCorpus;
  readonly kind: EntityKind;
  readonly entity?: Entity;
  /** A candidate, and the article that it stands in. */
  readonly candidate?: { readonly live: LiveArticle; readonly mention: Mention };
}

/** Puts an entry at the end of the list that it belongs to, unsaved, and shows it. */
export async function prepareEntry({ open, kind, entity, candidate }: Subject): Promise<void> {
  const { actors, places } = open.corpus.config;
  const { path } = kind === 'actor' ? actors : places;
  const uri = Uri.joinPath(open.folder, path);
  const document = await openIfThere(uri);
  const entry = entity ? entryOf(entity) : candidate && candidateEntry(candidate.live, candidate.mention);
  if (!entry) return;
  const { id, subtype, names } = entry;
  const text = document?.getText() ?? '';
  const added = editGazetteer(path, text, kind, [{ type: 'add-entity', id, content: { subtype, names } }]);
  if (!added.ok) {
    const { line } = added.problem;
    await openLine(open, path, line);
    const reason = localisedProblem(added.problem);
    void window.showErrorMessage(ownLine(l10n.t('{0}, line {1}: {2}', isolated(path), line, reason)));
    return;
  }
  const { start: from, end: to, text: entryText } = difference(text, added.text);
  const end = from + entryText.length;
  const edit = new WorkspaceEdit();
  if (!document) edit.createFile(uri, { ignoreIfExists: true });
  const start = new Position(0, 0);
  const range = new Range(document?.positionAt(from) ?? start, document?.positionAt(to) ?? start);
  edit.replace(uri, range, entryText);
  if (!(await workspace.applyEdit(edit))) return;
  const editor = await window.showTextDocument(uri, { preview: false });
  const lineStart = added.text.lastIndexOf('\n', from - 1) + 1;
  const idAt = editor.document.positionAt(added.text.indexOf(`${writeScalar(id)}:`, lineStart));
  const last = editor.document.positionAt(added.text.slice(0, end).trimEnd().length);
  // Of a new name the id is ours, to be corrected at once; of a built-in one it is fixed, and one adds to the end.
  editor.selection = entity ? new Selection(last, last) : new Selection(idAt, idAt.translate(0, id.length));
  editor.revealRange(new Range(idAt, last));
}

function entryOf({ id, subtype, names }: Entity): NewEntry {
  return { id, subtype, names };
}

function candidateEntry({ text, article, open }: LiveArticle, mention: Mention): NewEntry {
  const { kind, subtype, start, end } = mention;
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  const id = entryId([name], subtype, (taken) => open.corpus.entity({ kind, id: taken }) !== undefined);
  return { id, subtype, names: { [article.language]: name } };
}

/** Opens a file of the corpus at a line, counted from 1. */
export async function openLine(open: OpenCorpus, path: string, line: number): Promise<void> {
  const start = new Position(Math.max(0, line - 1), 0);
  const selection = new Range(start, start);
  await window.showTextDocument(Uri.joinPath(open.folder, path), { selection, preview: false });
}

async function openIfThere(uri: Uri): Promise<TextDocument | undefined> {
  try {
    await workspace.fs.stat(uri);
  } catch {
    return undefined;
  }
  return workspace.openTextDocument(uri);
}
