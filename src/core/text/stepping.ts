import type { Span } from './words';

/**
 * The next of some stretches after what is selected, or the last before it; of those that begin in one place, the
 * shorter comes first.
 */
export function stepFrom<Stop extends Span>(
  stops: readonly Stop[],
  from: Span,
  by: 1 | -1,
): Stop | undefined {
  const ahead = stops.filter((stop) => compare(stop, from) * by > 0);
  return ahead.reduce<Stop | undefined>(
    (best, stop) => (best && compare(stop, best) * by >= 0 ? best : stop),
    undefined,
  );
}

function compare(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
