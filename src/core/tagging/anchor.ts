import { CodePoints } from '../text/codePoints';
import { foldText, type Folded } from '../text/fold';
import type { Anchor, Anchored } from './passage';

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

/** Where an anchor stands in a normalised text. `points` is that of the text, where the caller has it already. */
export function findAnchor(text: string, anchor: Anchor, points = new CodePoints(text)): Anchored {
  const start = points.toUnit(anchor.start);
  const end = points.toUnit(anchor.end);
  if (text.slice(start, end) === anchor.quote) return { state: 'exact', start, end, score: 1 };
  const plain: Folded = { text, toSource: (offset) => offset };
  const moved = bestOccurrence(plain, anchor.quote, anchor.before, anchor.after);
  if (moved === 'several') return { state: 'lost', score: 0 };
  if (moved) return { state: 'moved', ...moved };
  const fold = (part: string): string => foldText(part).text;
  const changed = bestOccurrence(foldText(text), fold(anchor.quote), fold(anchor.before), fold(anchor.after));
  return changed && changed !== 'several' ? { state: 'changed', ...changed } : { state: 'lost', score: 0 };
}

/** The occurrence whose context agrees best, if it does so clearly better than the next one. */
function bestOccurrence(
  { text, toSource }: Folded,
  quote: string,
  before: string,
  after: string,
): { start: number; end: number; score: number } | 'several' | undefined {
  if (quote === '') return undefined;
  let best: { at: number; score: number } | undefined;
  let second = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const score = contextScore(text, at, at + quote.length, before, after);
    if (best === undefined || score > best.score) {
      second = best?.score ?? 0;
      best = { at, score };
    } else second = Math.max(second, score);
  }
  if (best === undefined) return undefined;
  if (second > 0 && best.score - second < 0.1) return 'several';
  return { start: toSource(best.at), end: toSource(best.at + quote.length), score: best.score };
}

/** Up to 1: the part of the context that agrees, counted outwards from the passage; at least 0.5 for the quote itself. */
function contextScore(text: string, start: number, end: number, before: string, after: string): number {
  let left = 0;
  while (left < before.length && text[start - 1 - left] === before[before.length - 1 - left]) left++;
  let right = 0;
  while (right < after.length && text[end + right] === after[right]) right++;
  const length = before.length + after.length;
  return length === 0 ? 1 : 0.5 + (0.5 * (left + right)) / length;
}
