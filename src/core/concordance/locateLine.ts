import { findAnchor } from '../tagging/anchor';
import { CodePoints } from '../text/codePoints';
import type { Span } from '../text/words';
import type { Line } from './line';

/**
 * Where a line stands in the text of its article as it is now; undefined where its words are no longer there, or where
 * they cannot be told from others like them.
 */
export function locateLine(text: string, line: Line): Span | undefined {
  const { start, end, text: words, before, after, whole } = line;
  if (words === '' || whole) return undefined;
  if (text.slice(start, end) === words) return { start, end };
  const points = new CodePoints(text);
  const anchor = {
    start: points.fromUnit(Math.min(start, text.length)),
    end: points.fromUnit(Math.min(end, text.length)),
    quote: words,
    before: before.slice(-64),
    after: after.slice(0, 64),
  };
  const found = findAnchor(text, anchor, points);
  return found.state === 'exact' || found.state === 'moved'
    ? { start: found.start, end: found.end }
    : undefined;
}
