import type { Span } from '../text/words';

/** A stretch of a text that was replaced; UTF-16 units of the text before. */
export interface TextChange extends Span {
  /** Length of what stands there now. */
  readonly length: number;
}

/**
 * Where a stretch stands after a change of its text: it grows and shrinks with what is written inside it, not with what
 * is written at its ends. Undefined where nothing of it is left.
 */
export function shiftSpan({ start, end }: Span, change: TextChange): Span | undefined {
  const by = change.length - (change.end - change.start);
  if (change.end <= start) return { start: start + by, end: end + by };
  if (change.start >= end) return { start, end };
  if (change.start <= start && change.end >= end) return undefined;
  // What takes the place of its first or last words belongs to it.
  if (change.start >= start && change.end <= end) return { start, end: end + by };
  return change.start < start
    ? { start: change.start + change.length, end: end + by }
    : { start, end: change.start };
}
