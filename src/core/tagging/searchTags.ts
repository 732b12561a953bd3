import { foldKey } from '../text/fold';
import type { Tag } from './codebook';
import { leafName } from './tagPath';

/** The tags used last, latest first, after some more were used; at most `limit`. */
export function rememberTags(
  recent: readonly string[],
  used: readonly string[],
  limit = 9,
): readonly string[] {
  return [...new Set([...used, ...recent])].slice(0, limit);
}

/**
 * The tags that a query means, best first, those of equal rank in the order given. Every word of the query must
 * stand in the tag's labels (of any language), path or description, however it is spelt or vocalised.
 */
export function searchTags(tags: readonly Tag[], query: string): readonly Tag[] {
  const words = foldKey(query)
    .split(/[\s/]+/u)
    .filter(Boolean);
  if (words.length === 0) return tags;
  const ranked = tags.flatMap((tag) => {
    const fields = searchFields(tag);
    const ranks = words.map((word) => rankOf(fields, word));
    return ranks.includes(0) ? [] : [{ tag, rank: ranks.reduce((sum, rank) => sum + rank, 0) }];
  });
  return ranked.sort((a, b) => b.rank - a.rank).map(({ tag }) => tag);
}

interface SearchFields {
  /** Labels and the last part of the path. */
  readonly names: readonly string[];
  readonly path: string;
  readonly description: string;
}

function searchFields({ path, labels, description, was }: Tag): SearchFields {
  const names = [...Object.values(labels), leafName(path), ...was];
  return {
    names: names.map(foldKey),
    path: foldKey(path),
    description: foldKey(description ?? ''),
  };
}

/** 0: it does not stand there. An Arabic article that the tag does not have is no obstacle. */
function rankOf(fields: SearchFields, word: string): number {
  const rank = rankAsIs(fields, word);
  if (rank > 0 || !/^ال\p{L}{2}/u.test(word)) return rank;
  return rankAsIs(fields, word.slice(2));
}

function rankAsIs({ names, path, description }: SearchFields, word: string): number {
  if (names.includes(word)) return 6;
  if (names.some((name) => name.startsWith(word) || name.startsWith(`ال${word}`))) return 5;
  if (names.some((name) => hasWordStart(name, word))) return 4;
  if (hasWordStart(path, word)) return 3;
  if (names.some((name) => name.includes(word)) || path.includes(word)) return 2;
  return description.includes(word) ? 1 : 0;
}

function hasWordStart(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}
