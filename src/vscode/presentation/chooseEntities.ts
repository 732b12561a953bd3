import { l10n, window, type QuickPickItem } from 'vscode';
import type { Entity } from '../../core/gazetteer/entity';
import type { OpenCorpus } from '../corpora/corpora';
import { isolated, ownLine } from '../markdown';
import { corpusLanguage, entityNames } from './entityLook';
import { entityRows, type EntityRow } from './entityRows';
import { FoldedRows } from './foldedRows';

/** Asks for actors and places, one after the other, until there are as many as are needed; undefined: changed his mind. */
export async function chooseEntities(
  open: OpenCorpus,
  chosen: readonly Entity[],
  least: number,
): Promise<readonly Entity[] | undefined> {
  const entities = [...chosen];
  while (entities.length < least) {
    const entity = await chooseOne(open, entities);
    if (!entity) return undefined;
    entities.push(entity);
  }
  return entities;
}

async function chooseOne(open: OpenCorpus, chosen: readonly Entity[]): Promise<Entity | undefined> {
  const language = corpusLanguage(open.corpus);
  const names = chosen.map((entity) => isolated(entityNames(entity, language).name)).join(' · ');
  const title = chosen.length === 0 ? l10n.t('Who?') : l10n.t('{0}, together with whom?', names);
  const rows = entityRows(open).filter(({ entity }) => !chosen.includes(entity));
  return (await pickEntityRow(title, rows))?.entity;
}

/** Lets the reader choose one of some actors and places, by any of their names. */
export function pickEntityRow<R extends EntityRow>(
  title: string,
  rows: readonly R[],
): Promise<R | undefined> {
  const pick = window.createQuickPick<R | QuickPickItem>();
  const folded = new FoldedRows<R>(pick, { ranked: true });
  pick.title = ownLine(title);
  pick.placeholder = l10n.t('Type a name in any spelling, in Arabic or Latin letters');
  folded.set([{ rows }]);
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      // Who types fast presses Enter before VS Code has said which of the new rows is the active one: it is the first.
      resolve([...pick.activeItems, ...pick.items].find((item): item is R => 'entity' in item));
      pick.hide();
    });
    pick.onDidHide(() => {
      folded.dispose();
      pick.dispose();
      resolve(undefined);
    });
    pick.show();
  });
}
