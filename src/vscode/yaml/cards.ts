import { env, l10n, type MarkdownString } from 'vscode';
import type { Entity } from '../../core/gazetteer/entity';
import { roleLabel, type Role, type Tag } from '../../core/tagging/codebook';
import type { OpenCorpus } from '../corpora/corpora';
import { card, commandLink, ownLine, untrusted } from '../markdown';
import { corpusLanguage, entityIcon, entityNames, subtypeName } from '../presentation/entityLook';
import { shortened } from '../presentation/shortened';
import { tagLabels } from '../presentation/tagNames';
import type { Meaning } from './meaning';

/** More names than these are left out. */
const mostAliases = 8;

/** What a tag, an actor, a place, a role or a passage is, from its entry. */
export function meaningCard(open: OpenCorpus, meaning: Meaning): MarkdownString | undefined {
  switch (meaning.what) {
    case 'tag':
      return tagCard(meaning.tag);
    case 'entity':
      return entityCard(open, meaning.entity);
    case 'role':
      return roleCard(meaning.role);
    case 'passage': {
      const { state } = meaning.passage.anchored;
      const { quote } = meaning.passage.passage.anchor;
      return card([untrusted(shortened(quote)), ownLine(stateSentence(state))]);
    }
    case 'file':
      return undefined;
  }
}

export function tagCard(tag: Tag): MarkdownString {
  const { label, other } = tagLabels(tag);
  const names = [`**${untrusted(label)}**`, ...(other === undefined ? [] : [untrusted(other)])];
  return card([`$(tag) ${names.join(' · ')}  \n${untrusted(tag.path)}`, untrusted(tag.description ?? '')]);
}

export function entityCard({ folder, corpus }: OpenCorpus, entity: Entity): MarkdownString {
  const { kind, id } = entity;
  const { name, other } = entityNames(entity, corpusLanguage(corpus));
  const names = [`**${untrusted(name)}**`, ...(other === undefined ? [] : [untrusted(other)])];
  const within =
    entity.within === undefined ? undefined : corpus.entity({ kind: 'place', id: entity.within });
  const sort = subtypeName(entity.subtype);
  const facts = within ? `${sort} (${untrusted(entityNames(within, corpusLanguage(corpus)).name)})` : sort;
  const origin = entity.source.file === undefined ? [l10n.t('built in')] : [];
  const aliases = entity.aliases.slice(0, mostAliases).map(untrusted).join(' · ');
  const argument = { kind, id, uri: folder.toString() };
  return card([
    `$(${entityIcon(entity).id}) ${names.join(' · ')}  \n${ownLine([facts, ...origin].join(' · '))}`,
    aliases,
    ownLine(commandLink(`$(list-unordered) ${l10n.t('All Mentions')}`, 'corpus.showMentions', argument)),
  ]);
}

function roleCard(role: Role): MarkdownString {
  const name = untrusted(roleLabel(role, env.language));
  return card([`$(person) **${name}**  \n${untrusted(role.id)}`, untrusted(role.description ?? '')]);
}

function stateSentence(state: 'exact' | 'moved' | 'changed' | 'lost'): string {
  switch (state) {
    case 'exact':
      return l10n.t('The article has these words, and at this place.');
    case 'moved':
      return l10n.t('The words are at another place in the article now.');
    case 'changed':
      return l10n.t('The words of this passage have changed');
    case 'lost':
      return l10n.t('The words of this passage are no longer in the article.');
  }
}
