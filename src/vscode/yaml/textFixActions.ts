import {
  CodeAction,
  CodeActionKind,
  l10n,
  Range,
  WorkspaceEdit,
  type Diagnostic,
  type TextDocument,
} from 'vscode';
import { readConfig } from '../../core/corpus/config';
import type { Corpus } from '../../core/corpus/corpus';
import type { FixContext, KnownName, TextFix } from '../../core/fixes/textFix';
import { textFixes } from '../../core/fixes/textFixes';
import type { EntityKind } from '../../core/gazetteer/entity';
import { readGazetteer } from '../../core/gazetteer/readGazetteer';
import { unknownPlaces } from '../../core/gazetteer/unknownPlaces';
import type { Problem } from '../../core/problem';
import { checkSidecar } from '../../core/tagging/checkSidecar';
import { newPassageId } from '../../core/tagging/passageId';
import { readCodebook } from '../../core/tagging/readCodebook';
import { readSidecar } from '../../core/tagging/readSidecar';
import { isolated } from '../markdown';
import { additionFor } from './additions';
import type { YamlFile } from './yamlFile';

/** The quick fixes for a problem that change text: in the file itself, or in the one that lacks what it names. */
export async function textFixActions(
  file: YamlFile,
  document: TextDocument,
  diagnostic: Diagnostic,
): Promise<readonly CodeAction[]> {
  const line = diagnostic.range.start.line + 1;
  const problem = file.open.corpus.problems.find(
    (one) => one.file === file.path && one.code === diagnostic.code && one.line === line,
  );
  if (!problem) return [];
  const fixes = textFixes(problem, document.getText(), contextOf(file));
  const actions = fixes.map((fix) => {
    const edit = new WorkspaceEdit();
    for (const { start, end, text } of fix.splices)
      edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
    return action(titleOf(fix), diagnostic, edit);
  });
  const [first] = actions;
  // Of several each may be right; where there is one, it is meant.
  if (first && actions.length === 1) first.isPreferred = true;
  const added = await additionFor(file, problem);
  return added ? [...actions, action(added.title, diagnostic, added.edit)] : actions;
}

function action(title: string, diagnostic: Diagnostic, edit: WorkspaceEdit): CodeAction {
  const made = new CodeAction(title, CodeActionKind.QuickFix);
  made.diagnostics = [diagnostic];
  made.edit = edit;
  return made;
}

function titleOf({ kind, to = '' }: TextFix): string {
  const name = isolated(to);
  switch (kind) {
    case 'replace':
      return l10n.t('Replace by “{0}”', name);
    case 'spaces':
      return l10n.t('Replace Tabs by Spaces');
    case 'new-id':
      return l10n.t('Give It a New ID');
    case 'rename':
      return l10n.t('Rename to “{0}”', name);
    case 'text':
      return l10n.t('Write It as One Value');
    case 'number':
      return l10n.t('Write It as the Number {0}', name);
    case 'list':
      return l10n.t('Write It as a List');
    case 'mapping':
      return to === '' ? l10n.t('Write Them as Keys') : l10n.t('Write It under “{0}”', name);
    case 'remove':
      return l10n.t('Remove the Empty Entry');
    case 'version':
    case 'add-key':
      return l10n.t('Add “{0}”', name);
    case 'swap':
      return l10n.t('Swap the Two Values');
    case 'quote':
      return l10n.t('Put It in Quotation Marks');
  }
}

function contextOf(file: YamlFile): FixContext {
  const { corpus } = file.open;
  return {
    read: (text) => problemsIn(file, text),
    newId: () => newPassageId(Math.random),
    names: (what): readonly KnownName[] => {
      if (what === 'tag')
        return corpus.codebook
          .all()
          .map(({ path, labels }) => ({ name: path, words: Object.values(labels) }));
      if (what === 'role')
        return corpus.codebook.roles.map(({ id, labels }) => ({ name: id, words: Object.values(labels) }));
      const entities = corpus.gazetteer.entities.filter(({ kind }) => kind === what);
      return entities.map(({ id, names, aliases }) => ({
        name: id,
        words: [...Object.values(names), ...aliases],
      }));
    },
  };
}

/** What the core would say of the file if it had this text. */
function problemsIn({ open, path, kind }: YamlFile, text: string): readonly Problem[] {
  const { corpus } = open;
  switch (kind) {
    case 'corpus':
      return readConfig(text).problems;
    case 'codebook':
      return readCodebook(path, text).problems;
    case 'actors':
      return gazetteerProblems(corpus, path, text, 'actor');
    case 'places':
      return gazetteerProblems(corpus, path, text, 'place');
    case 'sidecar': {
      const sidecar = readSidecar(path, text);
      const { config, codebook, gazetteer } = corpus;
      const files = {
        codebookFile: config.codebook.path,
        actorsFile: config.actors.path,
        placesFile: config.places.path,
      };
      return [...sidecar.problems, ...checkSidecar(path, sidecar, { codebook, gazetteer, ...files })];
    }
  }
}

function gazetteerProblems(
  { gazetteer }: Corpus,
  path: string,
  text: string,
  kind: EntityKind,
): readonly Problem[] {
  const { entities, problems } = readGazetteer(path, text, kind);
  return [
    ...problems,
    ...unknownPlaces(
      entities,
      (ref) => gazetteer.find(ref),
      () => text,
    ),
  ];
}
