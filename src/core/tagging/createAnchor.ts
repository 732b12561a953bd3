import { CodePoints } from '../text/codePoints';
import type { Anchor } from './passage';

/** Code points of context kept on each side, and what it may grow to where the passage is not unique with less. */
const usualContext = 64;
const longestContext = 256;

/**
 * The anchor of a stretch of a normalised text, given in UTF-16 units; an end inside a surrogate pair is moved out
 * of it. `points` is that of the text, where the caller has it already.
 */
export function createAnchor(
  text: string,
  start: number,
  end: number,
  points = new CodePoints(text),
): Anchor {
  const from = isInsidePair(text, start) ? start - 1 : start;
  const to = isInsidePair(text, end) ? end + 1 : end;
  const quote = text.slice(from, to);
  for (let size = usualContext; ; size *= 2) {
    const before = lastPoints(text.slice(Math.max(0, from - 2 * size), from), size);
    const after = firstPoints(text.slice(to, to + 2 * size), size);
    if (size < longestContext && !isUnique(text, before + quote + after)) continue;
    return { start: points.fromUnit(from), end: points.fromUnit(to), quote, before, after };
  }
}

function isInsidePair(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

function isUnique(text: string, piece: string): boolean {
  const first = text.indexOf(piece);
  return text.indexOf(piece, first + 1) < 0;
}

function firstPoints(text: string, count: number): string {
  return [...text].slice(0, count).join('');
}

function lastPoints(text: string, count: number): string {
  return [...text].slice(-count).join('');
}
