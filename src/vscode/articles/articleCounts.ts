import type { Analysis } from '../../core/corpus/article';

/** How many actors, places and passages an article has; candidates are no actors yet. */
export interface ArticleCounts {
  readonly actors: number;
  readonly places: number;
  readonly passages: number;
}

const counted = new WeakMap<Analysis, ArticleCounts>();

export function countsOf(analysis: Analysis): ArticleCounts {
  let counts = counted.get(analysis);
  if (counts === undefined) {
    const ids = { actor: new Set<string>(), place: new Set<string>() };
    for (const { kind, id } of analysis.mentions) if (id !== null) ids[kind].add(id);
    counts = { actors: ids.actor.size, places: ids.place.size, passages: analysis.passages.length };
    counted.set(analysis, counts);
  }
  return counts;
}
