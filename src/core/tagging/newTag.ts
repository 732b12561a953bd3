import { languageOf } from '../text/direction';
import { foldKey } from '../text/fold';
import type { Codebook, Tag } from './codebook';
import type { NewTagLabel } from './codebookEdit';
import { leafName } from './tagPath';

/** A tag that the codebook does not have yet. */
export interface NewTag {
  readonly path: string;
  /** What was typed, where the path is not just that. */
  readonly label?: NewTagLabel;
}

/**
 * The tag that somebody means who types a path or a name that no tag has: `accusation/hate speech`, or `اتهام/تحريض`
 * with the label of a family. Undefined where it is a tag's path, present or former, or its label, or no name at all.
 */
export function newTagFor(codebook: Codebook, typed: string): NewTag | undefined {
  const parts = typed.split('/').map((part) => part.replace(/\s+/g, ' ').trim());
  const leaf = parts.at(-1) ?? '';
  if (parts.some((part) => !/[\p{L}\p{N}]/u.test(part))) return undefined;
  let siblings: readonly Tag[] = codebook.roots;
  const names: string[] = [];
  for (const [i, part] of parts.entries()) {
    const known = siblings.find((tag) => isCalled(tag, part));
    if (known && i === parts.length - 1) return undefined;
    names.push(known ? leafName(known.path) : nameOf(part));
    siblings = known?.children ?? [];
  }
  const name = names.at(-1) ?? leaf;
  const path = names.join('/');
  if (codebook.find(path) !== undefined) return undefined;
  return name === leaf ? { path } : { path, label: { language: languageOf(leaf), text: leaf } };
}

function isCalled(tag: Tag, name: string): boolean {
  const key = foldKey(name);
  const names = [leafName(tag.path), ...Object.values(tag.labels)];
  return names.some((known) => foldKey(known) === key);
}

/** Names go into every sidecar: small letters, and hyphens for spaces. */
function nameOf(typed: string): string {
  return typed.toLowerCase().replace(/ /g, '-');
}
