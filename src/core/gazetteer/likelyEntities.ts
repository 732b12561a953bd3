import { foldKey } from '../text/fold';
import { nameLists } from './entryContent';
import type { Entity } from './entity';

/** All that an entity is called, and its id, folded. */
export function namesOf(entity: Entity): readonly string[] {
  const names = [...Object.values(entity.names), ...nameLists.flatMap((list) => entity[list]), entity.id];
  return names.map(foldKey);
}

/** Words that are in so many names say nothing, and neither do the shortest; in folded letters. */
const shortest = 3;

/**
 * The entities that a name may well be of, the likeliest first: those one of whose names shares words with it, by the
 * share of the letters that are in both. `names` are those of each entity, as `namesOf` gives them.
 */
export function likelyEntities<E>(
  name: string,
  entities: readonly E[],
  names: (entity: E) => readonly string[],
  most: number,
): readonly E[] {
  const words = new Set(wordsOf(foldKey(name)));
  if (words.size === 0) return [];
  const scored = entities.flatMap((entity) => {
    const score = Math.max(...names(entity).map((other) => likeness(words, wordsOf(other))));
    return score > 0 ? [{ entity, score }] : [];
  });
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ entity }) => entity);
}

/** The letters of the words in common, by those of all words of both. */
function likeness(words: ReadonlySet<string>, others: readonly string[]): number {
  let common = 0;
  let all = 0;
  for (const word of words) all += word.length;
  for (const word of others) {
    if (words.has(word)) common += word.length;
    else all += word.length;
  }
  return all === 0 ? 0 : common / all;
}

/** The words of a folded name that tell something, without their article. */
function wordsOf(name: string): readonly string[] {
  return name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => (word.length > shortest + 1 && word.startsWith('ال') ? word.slice(2) : word))
    .filter((word) => word.length >= shortest);
}
