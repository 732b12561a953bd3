import { CompletionItemKind, env, type MarkdownString } from 'vscode';
import type { Entity, EntityKind } from '../../core/gazetteer/entity';
import { roleLabel } from '../../core/tagging/codebook';
import type { Guide } from '../../core/yaml/schemaGuide';
import { sidecarArticle } from '../corpora/sidecarArticle';
import { corpusLanguage, entityNames, subtypeName } from '../presentation/entityLook';
import { tagLabels } from '../presentation/tagNames';
import { entityCard, tagCard } from './cards';
import type { YamlFile } from './yamlFile';

/** Languages that articles are in, more often than not. */
const languages = ['ar', 'en', 'fr', 'de', 'es', 'ru', 'fa', 'tr', 'he', 'ku', 'ur'];

/** One thing that may stand at a place. */
export interface Offer {
  readonly label: string;
  readonly detail?: string;
  readonly kind: CompletionItemKind;
  /** What else finds it, beside its label. */
  readonly words?: readonly string[];
  readonly card?: () => MarkdownString;
  /** Comes before the others. */
  readonly isNear?: boolean;
}

/** The tags, ids, roles, readers and languages that a place asks for. */
export function knownOffers(file: YamlFile, { names }: Guide): readonly Offer[] {
  const { corpus } = file.open;
  const offers: Offer[] = [];
  if (names.has('tag')) {
    for (const tag of corpus.codebook.all()) {
      const { label, other } = tagLabels(tag);
      const words = [...Object.values(tag.labels), ...tag.was];
      const detail = other === undefined ? label : `${label} · ${other}`;
      offers.push({
        label: tag.path,
        detail,
        words,
        kind: CompletionItemKind.Enum,
        card: () => tagCard(tag),
      });
    }
  }
  if (names.has('actorId')) offers.push(...entityOffers(file, 'actor'));
  if (names.has('placeId')) offers.push(...entityOffers(file, 'place'));
  if (names.has('role')) {
    for (const role of corpus.codebook.roles) {
      const words = Object.values(role.labels);
      const detail = roleLabel(role, env.language);
      offers.push({ label: role.id, detail, words, kind: CompletionItemKind.EnumMember });
    }
  }
  if (names.has('reader')) {
    const readers = corpus.articles.flatMap(({ sidecar }) => sidecar.passages.flatMap(({ by }) => by ?? []));
    for (const label of new Set(readers)) offers.push({ label, kind: CompletionItemKind.User });
  }
  if (names.has('language')) {
    const display = new Intl.DisplayNames([env.language], { type: 'language' });
    for (const label of languages)
      offers.push({ label, detail: display.of(label) ?? '', kind: CompletionItemKind.Value });
  }
  return offers;
}

/** Entities by their ids; in a sidecar those that its article mentions come first. */
function entityOffers(file: YamlFile, kind: EntityKind): readonly Offer[] {
  const { corpus } = file.open;
  const article = file.kind === 'sidecar' ? sidecarArticle(file) : undefined;
  const near = new Set(article?.mentions.flatMap((one) => (one.kind === kind ? (one.id ?? []) : [])));
  return corpus.gazetteer.entities
    .filter((entity) => entity.kind === kind)
    .map((entity) => ({
      ...entityOffer(file, entity),
      isNear: near.has(entity.id),
      card: () => entityCard(file.open, entity),
    }));
}

/** What is offered for an entity: its id, found by its names, too. */
export function entityOffer({ open }: YamlFile, entity: Entity): Offer {
  const { name, other } = entityNames(entity, corpusLanguage(open.corpus));
  const detail = [name, ...(other === undefined ? [] : [other]), subtypeName(entity.subtype)].join(' · ');
  const words = [...Object.values(entity.names), ...entity.aliases];
  return { label: entity.id, detail, words, kind: CompletionItemKind.Reference };
}
