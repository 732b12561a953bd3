import type { AnchorCandidate } from './anchorCandidate';

/** What the score of a candidate must reach, and by how much it must be better than the next one. */
export const leastScore = 0.5;
const margin = 0.08;
/** Where the quotes are as good as each other, the context decides by so much. */
const contextMargin = 0.12;

/** The best candidate, if it is good enough and clearly better than the next one. */
export function accepted(candidates: readonly AnchorCandidate[]): AnchorCandidate | undefined {
  const [best, next] = candidates;
  if (best === undefined || best.quote < leastQuote(best) || best.score < leastScore) return undefined;
  if (next === undefined || best.score - next.score >= margin) return best;
  const isAsGood = Math.abs(best.quote - next.quote) < 0.1;
  return isAsGood && best.wideContext - next.wideContext >= contextMargin ? best : undefined;
}

/**
 * How much of the quote must stand at a place. Where both sides of the context do, half of it may have been written
 * anew; else the less there is of it, the less may be missing.
 */
function leastQuote({ weakSide, length }: AnchorCandidate): number {
  return weakSide >= 0.6 ? 0.5 : 0.5 + 9 / (30 + length);
}
