import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { listEntities } from '../../core/corpus/entityList';
import type { Entity } from '../../core/gazetteer/entity';
import type { OpenCorpus } from '../corpora';
import { corpusLanguage, entityIcon, entityNames, subtypeName } from '../entityLook';
import { FoldedRows, unfiltered, type Row } from '../jumping/rows';
import { foldKey } from '../../core/text/fold';
import { iconSafe, inRow, isolated } from '../markdown';

interface EntityRow extends Row {
  readonly entity: Entity;
}

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
  const { corpus } = open;
  const language = corpusLanguage(corpus);
  const names = chosen.map((entity) => isolated(entityNames(entity, language).name)).join(' · ');
  pick.title = chosen.length === 0 ? l10n.t('Who?') : l10n.t('{0}, together with whom?', names);
  pick.placeholder = l10n.t('Type a name in any spelling, in Arabic or Latin letters');
  const listed = (['actor', 'place'] as const)
    .flatMap((kind) => listEntities(corpus, kind, 'mentions'))
    .filter(({ entity }) => !chosen.includes(entity))
    .sort((a, b) => b.mentions - a.mentions);
  rows.set([
    {
      rows: listed.map(({ entity, mentions }) => {
        const { name, other } = entityNames(entity, language);
        const count = mentions === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', mentions);
        const { id, names: all, aliases, metonyms } = entity;
        return {
          label: isolated(iconSafe(name)),
          description: inRow([
            ...(other === undefined ? [] : [iconSafe(other)]),
            subtypeName(entity.subtype),
            count,
          ]),
          iconPath: entityIcon(entity),
          keys: [...Object.values(all), ...aliases, ...metonyms, id].map(foldKey),
          entity,
          ...unfiltered,
        };
      }),
    },
  ]);
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(
        pick.activeItems.find(
          (item): item is EntityRow => item.kind !== QuickPickItemKind.Separator && 'entity' in item,
        )?.entity,
      );
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
