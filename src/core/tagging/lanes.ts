import { compareSpans } from '../text/spans';
import type { Span } from '../text/words';

/** So many spans may tint the same letters before these are hard to read: those in further lanes are drawn by lines alone. */
export const tintedLanes = 3;

/**
 * For each span the lowest lane in which no span that overlaps it lies, so that overlapping ones can be drawn apart.
 * An outer span gets a lower lane than those inside it. The result is in the order of the spans.
 */
export function lanesOf(spans: readonly Span[]): readonly number[] {
  const order = [...spans.entries()].sort(([, a], [, b]) => compareSpans(a, b));
  const lanes = new Array<number>(spans.length).fill(0);
  /** Where the last span of each lane ends. */
  const ends: number[] = [];
  for (const [i, span] of order) {
    const free = ends.findIndex((end) => end <= span.start);
    const lane = free < 0 ? ends.length : free;
    lanes[i] = lane;
    ends[lane] = span.end;
  }
  return lanes;
}
