import type { PageStrings } from './protocol';

export interface LineCounts {
  readonly all: number;
  /** What the filter has left. */
  readonly shown: number;
  readonly marked: number;
  /** There are more than a list may have. */
  readonly hasMore: boolean;
}

/** How many lines there are, in words. */
export function countText({ all, shown, marked, hasMore }: LineCounts, strings: PageStrings): string {
  const format = (text: string, ...values: readonly number[]): string =>
    text.replace(/\{(\d)\}/g, (_, n: string) => String(values[Number(n)] ?? ''));
  const lines =
    shown < all
      ? format(strings.shown, shown, all)
      : all === 1
        ? strings.oneLine
        : format(strings.count, all);
  return [
    lines,
    ...(hasMore ? [strings.more] : []),
    ...(marked > 0 ? [format(strings.markedCount, marked)] : []),
  ].join(' · ');
}
