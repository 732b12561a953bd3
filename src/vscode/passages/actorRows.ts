import { l10n, ThemeIcon } from 'vscode';
import type { AnchoredPassage } from '../../core/corpus/article';
import type { Corpus } from '../../core/corpus/corpus';
import { entityOfKey } from '../../core/gazetteer/entity';
import type { PassageActor } from '../../core/tagging/passage';
import { foldKey } from '../../core/text/fold';
import type { OpenCorpus } from '../corpora/corpora';
import type { LiveArticle } from '../liveArticles/liveArticle';
import { iconSafe, inRow, isolated } from '../markdown';
import { candidateIcon } from '../presentation/entityLook';
import { entityRow } from '../presentation/entityRows';
import { unfiltered, type Row, type Section } from '../presentation/foldedRows';
import { roleName } from '../presentation/tagNames';

/** An actor to choose, in or for a passage. */
export interface ActorRow extends Row {
  readonly id: string;
}

/** The actors of a passage, those that are named inside it, then all that the corpus mentions; none stands twice. */
export function actorSections(
  open: OpenCorpus,
  set: readonly PassageActor[],
  here: { readonly live: LiveArticle; readonly passage: AnchoredPassage } | undefined,
): readonly Section<ActorRow>[] {
  const { corpus } = open;
  const listed = new Set<string>();
  const row = (id: string): ActorRow | [] => {
    const entity = corpus.entity({ kind: 'actor', id });
    const key = entity?.id ?? id;
    if (listed.has(key)) return [];
    listed.add(key);
    const actor = set.find((candidate) => candidate.id === id);
    const role = actor?.role === undefined ? [] : [iconSafe(roleName(corpus.codebook, actor.role))];
    const chosen = actor ? { iconPath: new ThemeIcon('check') } : {};
    if (entity) return { ...entityRow(open, entity, role), ...chosen, id };
    return {
      id,
      label: isolated(iconSafe(id)),
      description: inRow([...role, l10n.t('in no gazetteer')]),
      iconPath: candidateIcon,
      ...chosen,
      keys: [foldKey(id)],
      ...unfiltered,
    };
  };
  const section = (heading: string, ids: readonly string[]): Section<ActorRow> => ({
    heading,
    rows: ids.flatMap(row),
  });
  return [
    section(
      l10n.t('in the passage'),
      set.map(({ id }) => id),
    ),
    section(l10n.t('named inside it'), here ? namedInside(here.live, here.passage) : []),
    section(l10n.t('all actors'), mentionedActors(corpus)),
  ];
}

/** In the order of the text. */
function namedInside(live: LiveArticle, { anchored }: AnchoredPassage): readonly string[] {
  if (anchored.state === 'lost') return [];
  return live.mentions
    .filter(({ start, end }) => start < anchored.end && anchored.start < end)
    .flatMap(({ kind, id }) => (kind === 'actor' && id !== null ? id : []));
}

/** The most mentioned first. */
function mentionedActors({ index }: Corpus): readonly string[] {
  return index
    .mentioned()
    .map(entityOfKey)
    .filter(({ kind }) => kind === 'actor')
    .sort((a, b) => index.count(b).mentions - index.count(a).mentions)
    .map(({ id }) => id);
}
