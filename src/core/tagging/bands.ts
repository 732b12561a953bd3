import type { Span } from '../text/words';

/** A stretch of text in a colour, as `#rrggbb`. */
export interface Band extends Span {
  readonly colour: string;
}

/** The stretches in which the same spans lie, in order; where several do, in the middle of their colours. */
export function bandsOf(spans: readonly Band[]): readonly Band[] {
  const sorted = spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const edges = [...new Set(sorted.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const bands: Band[] = [];
  let open: readonly Band[] = [];
  let next = 0;
  edges.forEach((start, i) => {
    open = open.filter(({ end }) => end > start);
    for (let span = sorted[next]; span?.start === start; span = sorted[++next]) open = [...open, span];
    const end = edges[i + 1];
    const colours = new Set(open.map(({ colour }) => colour));
    if (end !== undefined && colours.size > 0) bands.push({ start, end, colour: mixed([...colours]) });
  });
  return bands;
}

function mixed(colours: readonly string[]): string {
  const channel = (at: number): string => {
    const sum = colours.reduce((total, colour) => total + Number.parseInt(colour.slice(at, at + 2), 16), 0);
    return Math.round(sum / colours.length)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
