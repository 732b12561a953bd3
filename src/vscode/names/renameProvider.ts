import { l10n, languages, Range, WorkspaceEdit, type Disposable, type TextDocument } from 'vscode';
import type { Entity } from '../../core/gazetteer/entity';
import type { OpenCorpus } from '../corpora/corpora';
import type { NameTools } from './tools';

interface Found {
  readonly open: OpenCorpus;
  readonly entity: Entity;
  readonly range: Range;
}

/** Rename (F2) on the id of an actor or place, in a gazetteer or a sidecar: over all of them, with our preview and undo. */
export function registerIdRename(tools: NameTools): Disposable {
  const at = async (document: TextDocument, offset: number): Promise<Found> => {
    const found = await idAt(tools, document, offset);
    if (found) return found;
    throw new Error(l10n.t('Rename works on the id of an actor or place.'));
  };
  return languages.registerRenameProvider(
    { pattern: '**/*.yaml' },
    {
      prepareRename: async (document, position) => {
        const { range, entity } = await at(document, document.offsetAt(position));
        return { range, placeholder: entity.id };
      },
      provideRenameEdits: async (document, position, name) => {
        const { open, entity } = await at(document, document.offsetAt(position));
        const { isIdTaken, renameEntity } = await import('./renameId');
        const to = name.trim();
        if (to === '') throw new Error(l10n.t('An id needs a letter or a digit.'));
        if (isIdTaken(open, entity, to)) throw new Error(l10n.t('The id {0} is in use. Choose another.', to));
        // Previewed, written under our locks and undone as one; VS Code itself has nothing to do.
        if (to !== entity.id) void renameEntity(tools, open, entity, to);
        return new WorkspaceEdit();
      },
    },
  );
}

/** An id as it is today: one that an entity had before is not renamed but valid as it is. */
async function idAt(
  { corpora }: NameTools,
  document: TextDocument,
  offset: number,
): Promise<Found | undefined> {
  const [{ yamlFileOf, scalarsIn }, { meaningOf }] = await Promise.all([
    import('../yaml/yamlFile'),
    import('../yaml/meaning'),
  ]);
  const file = yamlFileOf(corpora, document);
  const scalars = file ? scalarsIn(file, document) : [];
  const scalar = scalars.find(({ start, end }) => start <= offset && offset <= end);
  const meaning = file && scalar && meaningOf(file, scalar, scalars);
  if (!file || meaning?.what !== 'entity' || meaning.entity.id !== scalar?.text) return undefined;
  const range = new Range(document.positionAt(scalar.start), document.positionAt(scalar.end));
  return { open: file.open, entity: meaning.entity, range };
}
