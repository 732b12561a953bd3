import { env } from 'vscode';
import { roleLabel, tagLabel, type Codebook, type Tag } from '../../core/tagging/codebook';
import { iconSafe, isolated, untrusted } from '../markdown';

/** The labels of tags in the reader's language, for one line; of an unknown tag, its path. */
export function tagNames(codebook: Codebook, paths: readonly string[]): string {
  return paths
    .map((path) => {
      const tag = codebook.find(path);
      return isolated(iconSafe(tag ? tagLabel(tag, env.language) : path));
    })
    .join(' · ');
}

/** The label of a tag in the reader's language, and that in another where it has one. */
export function tagLabels(tag: Tag): { readonly label: string; readonly other: string | undefined } {
  const label = tagLabel(tag, env.language);
  return { label, other: Object.values(tag.labels).find((text) => text !== label) };
}

/** What an actor is in a passage, in the reader's language; of an unknown role, its id. */
export function roleName(codebook: Codebook, role: string): string {
  const known = codebook.roles.find(({ id }) => id === role);
  return known ? roleLabel(known, env.language) : role;
}

/** How much of a passage is shown where there is one line for it, in characters. */
const longest = 80;
const longestInCard = 120;

/** A quote on one line. */
export function shortened(quote: string, length = longest): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= length
    ? line
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** A name or a label as it stands in a card; a very long one is cut, so that what can be done with it stays in view. */
export function cardName(name: string): string {
  return untrusted(shortened(name, longestInCard));
}
