import { l10n } from 'vscode';
import type { Entity } from '../../core/gazetteer/entity';
import type { OpenCorpus } from '../corpora/corpora';
import { isolated } from '../markdown';
import { corpusLanguage, entityNames } from './entityLook';
import { mentionedEntities } from './entityRows';
import { pickEntity } from './pickEntity';

/** Asks for actors and places, one after the other, until there are as many as are needed; undefined: changed his mind. */
export async function chooseEntities(
  open: OpenCorpus,
  chosen: readonly Entity[],
  least: number,
): Promise<readonly Entity[] | undefined> {
  const mentioned = mentionedEntities(open);
  const language = corpusLanguage(open.corpus);
  const entities = [...chosen];
  while (entities.length < least) {
    const names = entities.map((entity) => isolated(entityNames(entity, language).name)).join(' · ');
    const answer = await pickEntity(open, {
      title: entities.length === 0 ? l10n.t('Who?') : l10n.t('{0}, together with whom?', names),
      among: mentioned.filter((entity) => !entities.includes(entity)),
    });
    if (!answer?.entity) return undefined;
    entities.push(answer.entity);
  }
  return entities;
}
