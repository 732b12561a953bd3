import type { KeptPair } from '../yaml/keptPairs';

/** Where an entry belongs in its list. */
export interface EntryPosition {
  readonly start: number;
  readonly end: number;
}

/** An entry of a list that is being changed. */
export interface Segment {
  /** Blank lines and comments between the entry before and this one. */
  gap: string;
  text: string;
  readonly position: EntryPosition | undefined;
  /** Its place in the list as it was; absent for one that is new there. */
  readonly index?: number;
  /** Of one that was changed: what of it stays, by offsets into its text. */
  readonly pairs?: readonly KeptPair[];
}

/** A stretch of a list that stands as it stood between others that do: an entry, or with `key` a pair of one. */
export interface KeptStretch {
  readonly start: number;
  readonly end: number;
  /** The place of the entry in the list as it was. */
  readonly index: number;
  readonly key?: string;
}

/** Puts an entry directly after the one that it follows in order. */
export function insertEntry(
  segments: Segment[],
  entry: { readonly position: EntryPosition; readonly text: string },
  separator: string,
): void {
  const found = segments.findIndex(
    ({ position }) => position && comparePositions(position, entry.position) > 0,
  );
  const at = found < 0 ? segments.length : found;
  const next = segments[at];
  if (at === 0 && next) next.gap = separator + next.gap;
  segments.splice(at, 0, { ...entry, gap: at === 0 ? '' : separator });
}

/** The text of a list, and what of it stands as it stood. */
export function joinSegments(
  segments: readonly Segment[],
  lastGap: string,
  eol: string,
): { readonly text: string; readonly kept: readonly KeptStretch[] } {
  let text = '';
  const kept: KeptStretch[] = [];
  const isUntouched = (segment: Segment | undefined): boolean =>
    segment?.index !== undefined && segment.pairs === undefined;
  segments.forEach((segment, i) => {
    const isLast = i === segments.length - 1 && lastGap === '';
    const own = isLast ? segment.text : ended(segment.text, eol);
    const from = text.length + segment.gap.length;
    text += segment.gap + own;
    const { index, pairs } = segment;
    if (index === undefined) return;
    for (const { key, start, end } of pairs ?? [])
      kept.push({ start: from + start, end: from + end, index, key });
    const isBetween = [segments[i - 1], segment, segments[i + 1]].every(isUntouched);
    if (isBetween) kept.push({ start: from, end: text.length, index });
  });
  return { text: text + lastGap, kept };
}

export function comparePositions(a: EntryPosition, b: EntryPosition): number {
  return a.start - b.start || a.end - b.end;
}

/** A text with a line end at its end. */
export function ended(text: string, eol: string): string {
  return text.endsWith('\n') ? text : text + eol;
}
