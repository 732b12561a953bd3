import type { ActorKind, PlaceKind } from '../../core/gazetteer/entity';
import type { MarkKind } from '../../reader/protocol';

/** Kind of entity → the group that shares its look; kinds that a reader need not tell apart share one. */
export const kindGroups: Readonly<Record<ActorKind | PlaceKind, MarkKind>> = {
  person: 'person',
  organisation: 'organisation',
  'armed-group': 'armedGroup',
  state: 'state',
  office: 'office',
  outlet: 'outlet',
  people: 'people',
  country: 'country',
  region: 'region',
  province: 'region',
  city: 'settlement',
  town: 'settlement',
  base: 'site',
  camp: 'site',
  facility: 'site',
  field: 'site',
  river: 'river',
};
