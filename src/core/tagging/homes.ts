import { AnchorFinder } from './anchorFinder';
import type { Sidecar } from './passage';

/** An article that a sidecar may belong to. */
export interface Home {
  readonly path: string;
  /** How many of the sidecar's passages are found in it. */
  readonly found: number;
  /** How many of those stand where they stood. */
  readonly exact: number;
}

/** More passages than these say nothing more. */
const enough = 40;

/**
 * How well a sidecar fits an article, by the words of its passages; undefined where none of them stands in it as it is
 * written, and for a sidecar without passages.
 */
export function homeIn(sidecar: Sidecar, path: string, text: string): Home | undefined {
  const passages = sidecar.passages.slice(0, enough);
  if (!passages.some(({ anchor }) => text.includes(anchor.quote))) return undefined;
  const finder = new AnchorFinder(text);
  const states = passages.map(({ anchor }) => finder.find(anchor).state);
  const found = states.filter((state) => state !== 'lost').length;
  return found === 0 ? undefined : { path, found, exact: states.filter((state) => state === 'exact').length };
}

/** The likeliest first. */
export function byLikelihood(a: Home, b: Home): number {
  return b.found - a.found || b.exact - a.exact || (a.path < b.path ? -1 : 1);
}
