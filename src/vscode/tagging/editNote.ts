import { l10n, ThemeIcon, ViewColumn, window, type QuickInputButton, type Uri } from 'vscode';
import { reportWriteError } from '../files/writeErrors';
import { isolated, ownLine } from '../markdown';
import { shortened } from '../presentation/shortened';
import { noteUri } from './noteFiles';
import { passageTarget, type PassageTarget } from './passageTarget';
import { givenNote } from './tagArguments';
import type { TaggingTools } from './tools';

/** Edits the note of a passage: a line in an input box, more lines in an editor of their own. */
export async function editNote(tools: TaggingTools, argument: unknown): Promise<void> {
  const target = await passageTarget(tools, argument, l10n.t('Edit Note'));
  if (!target) return;
  const { note = '' } = target.passage;
  const given = givenNote(argument);
  if (given !== undefined) return setNote(tools, target, given);
  const title = l10n.t('Note on {0}', isolated(shortened(target.passage.anchor.quote, 50)));
  const answer = await askForNote(title, note);
  if (answer === 'editor') await openNote(noteUri(target));
  else if (answer !== undefined && answer.line !== note) await setNote(tools, target, answer.line);
}

/** Writes a note; blank removes it. Says why where it cannot. */
async function setNote(tools: TaggingTools, target: PassageTarget, note: string): Promise<void> {
  const { open, sidecarPath, passage } = target;
  try {
    await tools.writer.edit(open, sidecarPath, l10n.t('Edit note'), [
      { type: 'set-note', id: passage.id, note },
    ]);
  } catch (error) {
    reportWriteError(open, sidecarPath, error);
  }
}

/** Opens a note of several lines beside what it is about. */
export async function openNote(uri: Uri): Promise<void> {
  await window.showTextDocument(uri, { preview: false, viewColumn: ViewColumn.Beside });
}

/** Asks for a note of one line; `editor` where it has several, or is to have. Undefined: the reader changed his mind. */
export function askForNote(title: string, note: string): Promise<{ line: string } | 'editor' | undefined> {
  if (note.includes('\n')) return Promise.resolve('editor');
  const more: QuickInputButton = {
    iconPath: new ThemeIcon('edit'),
    tooltip: l10n.t('Write Several Lines in an Editor'),
  };
  const input = window.createInputBox();
  input.title = ownLine(title);
  input.prompt = l10n.t('Markdown. Leave it empty to remove the note.');
  input.value = note;
  input.buttons = [more];
  return new Promise<{ line: string } | 'editor' | undefined>((resolve) => {
    input.onDidAccept(() => {
      resolve({ line: input.value.trim() });
      input.hide();
    });
    input.onDidTriggerButton(() => {
      resolve('editor');
      input.hide();
    });
    input.onDidHide(() => resolve(undefined));
    input.show();
  }).finally(() => input.dispose());
}
