import type { Missing, PageStrings } from './protocol';

export interface LineCounts {
  readonly all: number;
  /** What the filter has left. */
  readonly shown: number;
  readonly marked: number;
  readonly missing: Missing;
}

/** How many lines there are, in words. */
export function countText({ all, shown, marked, missing }: LineCounts, strings: PageStrings): string {
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
    ...(missing === 'nothing' ? [] : [strings[missing]]),
    ...(marked > 0 ? [format(strings.markedCount, marked)] : []),
  ].join(' · ');
}
