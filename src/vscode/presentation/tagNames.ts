import { env } from 'vscode';
import { roleLabel, tagLabel, type Codebook, type Tag } from '../../core/tagging/codebook';
import { iconSafe, isolated } from '../markdown';

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
