import type { ListItem } from '../yaml/editList';
import type { FieldChange, FieldValue } from '../yaml/fieldLines';
import { writeScalar } from '../yaml/writeScalar';
import type { Entity } from './entity';

/** The lists of names of an entry. */
export const nameLists = ['aliases', 'descriptions', 'demonyms', 'metonyms'] as const;

export type NameList = (typeof nameLists)[number];

/** What an entry of a gazetteer says, or what is to be added to it. */
export interface EntryContent {
  readonly subtype?: string;
  /** Language (BCP 47) → name. */
  readonly names?: Readonly<Record<string, string>>;
  readonly aliases?: readonly string[];
  readonly descriptions?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly metonyms?: readonly string[];
  readonly within?: string;
  readonly at?: readonly [number, number];
  readonly wikidata?: string;
  readonly was?: readonly string[];
}

/** The keys of an entry in the order of the format. */
export const entryKeys = [
  'kind',
  'name',
  'aliases',
  'descriptions',
  'demonyms',
  'metonyms',
  'within',
  'at',
  'wikidata',
  'was',
] as const;

/** Both together: lists are joined, each text once; of single values the first one's count. */
export function joined(first: EntryContent, second: EntryContent): EntryContent {
  const lists = [...nameLists, 'was'] as const;
  const content: { -readonly [Key in keyof EntryContent]: EntryContent[Key] } = { ...second, ...first };
  content.names = { ...second.names, ...first.names };
  for (const key of lists) content[key] = [...new Set([...(first[key] ?? []), ...(second[key] ?? [])])];
  return content;
}

export function contentOf(entity: Entity): EntryContent {
  const { kind: _kind, id: _id, source: _source, ...content } = entity;
  return content;
}

/**
 * What one entity has and another lacks, as additions to the other. A name in a language in which it has one already
 * becomes an alias; so does every name where its own is in no language.
 */
export function lacking(target: Entity, content: EntryContent): EntryContent {
  const known = new Set([...Object.values(target.names), ...nameLists.flatMap((list) => target[list])]);
  const names: Record<string, string> = {};
  const aliases: string[] = [];
  for (const [language, name] of Object.entries(content.names ?? {})) {
    if (known.has(name)) continue;
    known.add(name);
    if (target.names[language] === undefined && target.names['und'] === undefined && language !== 'und')
      names[language] = name;
    else aliases.push(name);
  }
  const fresh = (texts: readonly string[] = []): readonly string[] =>
    texts.filter((text) => !known.has(text) && known.add(text));
  return {
    names,
    aliases: [...aliases, ...fresh(content.aliases)],
    descriptions: fresh(content.descriptions),
    demonyms: fresh(content.demonyms),
    metonyms: fresh(content.metonyms),
    was: (content.was ?? []).filter((id) => id !== target.id && !target.was.includes(id)),
    ...(target.within === undefined && content.within !== undefined && content.within !== target.id
      ? { within: content.within }
      : {}),
    ...(target.at === undefined && content.at !== undefined ? { at: content.at } : {}),
    ...(target.wikidata === undefined && content.wikidata !== undefined
      ? { wikidata: content.wikidata }
      : {}),
  };
}

/** The fields of a new entry, and of what is added to one that has these lists. */
export function contentFields(
  content: EntryContent,
  present: Partial<Pick<Entity, NameList | 'was'>> = {},
): readonly FieldChange[] {
  const { subtype, names = {}, within, at, wikidata } = content;
  const field = (key: string, value: FieldValue | undefined): readonly FieldChange[] =>
    value === undefined ? [] : [{ key, value }];
  const text = (value: string | undefined): FieldValue | undefined =>
    value === undefined ? undefined : { text: value };
  const list = (key: NameList | 'was'): readonly FieldChange[] => {
    const added = listItems(content[key] ?? []);
    return field(key, added.length > 0 ? { added, present: listItems(present[key] ?? []) } : undefined);
  };
  const languages = Object.entries(names).map(([key, name]) => ({ key, value: { text: name } }));
  return [
    ...field('kind', text(subtype)),
    ...field('name', languages.length > 0 ? { fields: languages } : undefined),
    ...nameLists.flatMap(list),
    ...field('within', text(within)),
    ...field('at', at && { added: at.map(numberItem), present: [] }),
    ...field('wikidata', text(wikidata)),
    ...list('was'),
  ];
}

/** Texts, one an element. */
export function listItems(texts: readonly string[] = []): readonly ListItem[] {
  return texts.map((text) => ({ key: text, lines: [`- ${writeScalar(text)}`] }));
}

function numberItem(number: number): ListItem {
  return { key: String(number), lines: [`- ${number}`] };
}
