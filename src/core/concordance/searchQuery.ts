/** What a search asks of an article. */
export interface SearchTerm {
  readonly field: SearchField;
  /** As it was typed, without quotes. */
  readonly value: string;
  /** The article must not have it. */
  readonly isNot: boolean;
}

export const searchFields = ['words', 'actor', 'place', 'tag', 'by', 'source', 'published', 'title'] as const;
export type SearchField = (typeof searchFields)[number];

/** Parts separated by white space; quotation marks of any kind keep words together. */
const part = /(-?)(?:([a-z]+):)?(?:"([^"]*)"?|“([^”]*)”?|«([^»]*)»?|([^\s"“«]+))/giu;

/**
 * Reads a search such as `actor:russia tag:denial by:"R. K." -place:syria "لا صحة" قاعد*`. What has no name of a field
 * before a colon is words; a name that is none of ours belongs to the words. An empty value asks for nothing.
 */
export function parseSearch(text: string): readonly SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const [, minus = '', name = '', straight, curved, angled, plain] of text.matchAll(part)) {
    const value = (straight ?? curved ?? angled ?? plain ?? '').trim();
    const field = searchFields.find((known) => known === name.toLowerCase());
    const isKnown = field !== undefined && field !== 'words';
    const words = name !== '' && !isKnown ? `${name}:${value}` : value;
    const isUnfinished = searchFields.some((known) => words.toLowerCase() === `${known}:`);
    if (words === '' || isUnfinished) continue;
    terms.push({ field: isKnown ? field : 'words', value: words, isNot: minus !== '' });
  }
  return terms;
}

/** What looks like the name of a field and is none, in a search: it belongs to the words, which the reader may not expect. */
export function unknownFields(terms: readonly SearchTerm[]): readonly string[] {
  return terms.flatMap(({ field, value }) =>
    field === 'words' ? (/^([a-z]+):(?!\/|$)/iu.exec(value)?.[1] ?? []) : [],
  );
}
