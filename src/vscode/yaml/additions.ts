import { l10n, Uri, workspace, WorkspaceEdit } from 'vscode';
import { editGazetteer } from '../../core/gazetteer/editGazetteer';
import type { Problem } from '../../core/problem';
import { addRole } from '../../core/tagging/addRole';
import { editCodebook } from '../../core/tagging/editCodebook';
import { isolated } from '../markdown';
import { replaceDifference } from '../replaceDifference';
import type { YamlFile } from './yamlFile';

/** A change of another file of the corpus. */
export interface Addition {
  readonly title: string;
  readonly edit: WorkspaceEdit;
}

/** Adds what a sidecar names and the corpus does not know to where it belongs: a tag, a role, an actor, a place. */
export async function additionFor({ open }: YamlFile, problem: Problem): Promise<Addition | undefined> {
  const { config } = open.corpus;
  const datum = (key: string): string => String(problem.data[key]);
  switch (problem.code) {
    case 'unknown-tag': {
      const path = datum('tag');
      const title = l10n.t('Add the Tag “{0}” to the Codebook', isolated(path));
      return addition(open.folder, config.codebook.path, title, (text) => {
        const edited = editCodebook(config.codebook.path, text, { type: 'add-tag', path });
        return edited.ok ? edited.text : undefined;
      });
    }
    case 'unknown-role': {
      const role = datum('role');
      const title = l10n.t('Add the Role “{0}” to the Codebook', isolated(role));
      return addition(open.folder, config.codebook.path, title, (text) =>
        addRole(config.codebook.path, text ?? 'codebook: 1\n', role),
      );
    }
    case 'unknown-entity':
    case 'unknown-place': {
      const id = datum('id');
      const kind = problem.code === 'unknown-place' || datum('what') === 'place' ? 'place' : 'actor';
      const { path } = kind === 'place' ? config.places : config.actors;
      const title = l10n.t('Add “{0}” to the Gazetteer', isolated(id));
      // A name and a kind to begin with, for the reader to correct.
      const content = {
        subtype: kind === 'place' ? 'city' : 'organisation',
        names: { [config.language ?? 'en']: id.replaceAll('-', ' ') },
      };
      return addition(open.folder, path, title, (text) => {
        const edited = editGazetteer(path, text, kind, [{ type: 'add-entity', id, content }]);
        return edited.ok ? edited.text : undefined;
      });
    }
    default:
      return undefined;
  }
}

/** The change of a file as an edit of it, as small as can be; undefined where it cannot be made. */
async function addition(
  folder: Uri,
  path: string,
  title: string,
  change: (text: string | undefined) => string | undefined,
): Promise<Addition | undefined> {
  const uri = Uri.joinPath(folder, path);
  const document = await Promise.resolve(workspace.openTextDocument(uri)).catch(() => undefined);
  const before = document?.getText();
  const after = change(before);
  if (after === undefined || after === before) return undefined;
  const edit = new WorkspaceEdit();
  if (!document || before === undefined) {
    edit.createFile(uri, { contents: new TextEncoder().encode(after), ignoreIfExists: true });
    return { title, edit };
  }
  replaceDifference(edit, document, after);
  return { title, edit };
}
