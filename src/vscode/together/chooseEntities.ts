import { l10n, window, type QuickPickItem } from 'vscode';
import type { Entity } from '../../core/gazetteer/entity';
import type { OpenCorpus } from '../corpora/corpora';
import { corpusLanguage, entityNames } from '../entities/entityLook';
import { entityRows, type EntityRow } from '../entities/entityRows';
import { FoldedRows } from '../jumping/rows';
import { isolated } from '../markdown';

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

function chooseOne(open: OpenCorpus, chosen: readonly Entity[]): Promise<Entity | undefined> {
  const pick = window.createQuickPick<EntityRow | QuickPickItem>();
  const rows = new FoldedRows<EntityRow>(pick, { ranked: true });
  const language = corpusLanguage(open.corpus);
  const names = chosen.map((entity) => isolated(entityNames(entity, language).name)).join(' · ');
  pick.title = chosen.length === 0 ? l10n.t('Who?') : l10n.t('{0}, together with whom?', names);
  pick.placeholder = l10n.t('Type a name in any spelling, in Arabic or Latin letters');
  rows.set([{ rows: entityRows(open).filter(({ entity }) => !chosen.includes(entity)) }]);
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      // Who types fast presses Enter before VS Code has said which of the new rows is the active one: it is the first.
      const row = [...pick.activeItems, ...pick.items].find((item): item is EntityRow => 'entity' in item);
      resolve(row?.entity);
      pick.hide();
    });
    pick.onDidHide(() => {
      rows.dispose();
      pick.dispose();
      resolve(undefined);
    });
    pick.show();
  });
}
