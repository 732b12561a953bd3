import { entityKeys, listEntities } from '../../core/corpus/entityList';
import type { Entity } from '../../core/gazetteer/entity';
import type { OpenCorpus } from '../corpora/corpora';
import { articleCount, mentionCount } from '../counts';
import { iconSafe, inRow, isolated } from '../markdown';
import { corpusLanguage, entityIcon, entityNames, subtypeName } from './entityLook';
import { unfiltered, type Row } from './foldedRows';

/** An actor or a place to choose in a quick pick, by any of its names. */
export interface EntityRow extends Row {
  readonly open: OpenCorpus;
  readonly entity: Entity;
}

/** A row for an entity: its names, what it is, and how often it is mentioned; `facts` come before these. */
export function entityRow(open: OpenCorpus, entity: Entity, facts: readonly string[] = []): EntityRow {
  const { corpus } = open;
  const { name, other } = entityNames(entity, corpusLanguage(corpus));
  return {
    label: isolated(iconSafe(name)),
    description: inRow([
      ...facts,
      ...(other === undefined ? [] : [iconSafe(other)]),
      subtypeName(entity.subtype),
      ...countsOf(open, entity),
    ]),
    iconPath: entityIcon(entity),
    keys: entityKeys(entity),
    open,
    entity,
    ...unfiltered,
  };
}

/** The actors and places that a corpus mentions, the most mentioned first. */
export function mentionedEntities({ corpus }: OpenCorpus): readonly Entity[] {
  return (['actor', 'place'] as const)
    .flatMap((kind) => listEntities(corpus, kind, 'mentions'))
    .sort((a, b) => b.mentions - a.mentions)
    .map(({ entity }) => entity);
}

/** Their rows. */
export function entityRows(open: OpenCorpus): readonly EntityRow[] {
  return mentionedEntities(open).map((entity) => entityRow(open, entity));
}

function countsOf({ corpus }: OpenCorpus, entity: Entity): readonly string[] {
  const { mentions, articles } = corpus.index.count(entity);
  if (mentions === 0) return [];
  return [mentionCount(mentions), articleCount(articles)];
}
