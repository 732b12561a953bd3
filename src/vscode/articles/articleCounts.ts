import type { Analysis } from '../../core/corpus/article';
import { countByEntity } from '../../core/corpus/packedMentions';

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
    const keys = [...countByEntity(analysis.mentions).keys()];
    const actors = keys.filter((key) => key.startsWith('actor:')).length;
    counts = { actors, places: keys.length - actors, passages: analysis.passages.length };
    counted.set(analysis, counts);
  }
  return counts;
}
