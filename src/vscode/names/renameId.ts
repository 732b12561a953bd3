import { l10n } from 'vscode';
import type { EditedFile } from '../../core/editedFile';
import { editGazetteer } from '../../core/gazetteer/editGazetteer';
import type { EntityRef } from '../../core/gazetteer/entity';
import { refersTo, renameInSidecar } from '../../core/tagging/renameInSidecar';
import type { OpenCorpus } from '../corpora/corpora';
import { changeFiles } from '../files/changeFiles';
import { isolated } from '../markdown';
import { answersIn } from './answers';
import { askId } from './askId';
import { entityHere } from './mergeEntities';
import type { NameTools } from './tools';
import { calledIn, gazetteerPath } from './writeNames';

/** “Rename Id…”: over the gazetteer and every sidecar, previewed and undone as one. */
export async function renameId(tools: NameTools, argument?: unknown): Promise<void> {
  const subject = await entityHere(tools, argument, l10n.t('Which actor or place is to have another id?'));
  if (!subject) return;
  const { open, entity } = subject;
  const { kind, id } = entity;
  const isTaken = (other: string): boolean => isIdTaken(open, entity, other);
  const title = l10n.t('Another id for {0}', calledIn(open, entity));
  const { newId } = answersIn(argument);
  const given =
    newId === undefined || isTaken(newId) ? await askId({ title, guess: id, isTaken }) : { id: newId };
  if (!given || given.id === id) return;
  await renameEntity(tools, open, { kind, id }, given.id);
}

/** Gives an entity another id wherever it is named; previewed. */
export async function renameEntity(
  tools: NameTools,
  open: OpenCorpus,
  ref: EntityRef,
  to: string,
): Promise<void> {
  const label = l10n.t('Rename {0} to {1}', isolated(ref.id), isolated(to));
  await changeFiles(tools.writer, open, { label, ...renaming(open, ref, to) });
}

/** Whether an id means something already; a former id of the entity itself is free for it. */
export function isIdTaken({ corpus }: OpenCorpus, { kind, id }: EntityRef, other: string): boolean {
  const known = other === id ? undefined : corpus.entity({ kind, id: other });
  return known !== undefined && known.id !== id;
}

/** The files that name an entity, and how each says its new id. */
function renaming(
  open: OpenCorpus,
  { kind, id }: EntityRef,
  to: string,
): {
  readonly paths: readonly string[];
  readonly change: (path: string, text: string | undefined) => EditedFile;
} {
  const gazetteer = gazetteerPath(open, kind);
  const sidecars = open.corpus.articles
    .filter(({ sidecar }) => refersTo(sidecar, kind, id))
    .map(({ sidecarPath }) => sidecarPath);
  return {
    paths: [gazetteer, ...sidecars],
    change: (path, text) => {
      if (path === gazetteer) return editGazetteer(path, text, kind, [{ type: 'rename', from: id, to }]);
      return renameInSidecar(path, text, kind, id, to);
    },
  };
}
