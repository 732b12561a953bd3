import type { Alignment } from './alignWords';
import type { SoughtAnchor } from './soughtAnchor';
import type { WordText } from './wordText';

/** A place where an anchor may stand now. */
export interface AnchorCandidate {
  /** UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  /** How much of the quote stands there, from 0 to 1. */
  readonly quote: number;
  /** How much of the context stands beside it, from 0 to 1: the side that fits better counts more. */
  readonly context: number;
  /** The same of the side that fits worse. */
  readonly weakSide: number;
  /** As `context`, over the whole of it, however far. */
  readonly wideContext: number;
  /** Both together; the longer the quote, the less the context counts. */
  readonly score: number;
  /** Numbers of the first and the last of its words in the text. */
  readonly words: readonly [number, number];
  /** Letters of the quote. */
  readonly length: number;
}

/** Words of context that count as near. */
const near = 12;
/** Letters of a quote that weigh as much as its context. */
const evenLength = 30;

/** What an alignment says of the place of an anchor; undefined where nothing of the quote stands there. */
export function candidateOf(
  sought: SoughtAnchor,
  { words, likeness }: Alignment,
  text: WordText,
): AnchorCandidate | undefined {
  const { from, to } = sought;
  const length = (i: number): number => sought.words[i]?.form.length ?? 0;
  const share = (low: number, high: number): number | undefined => {
    let found = 0;
    let all = 0;
    for (let i = Math.max(0, low); i < Math.min(sought.words.length, high); i++) {
      found += length(i) * (likeness[i] ?? 0);
      all += length(i);
    }
    return all === 0 ? undefined : found / all;
  };
  let first = -1;
  let last = -1;
  for (let i = from; i < to; i++) {
    if ((likeness[i] ?? 0) === 0) continue;
    if (first < 0) first = i;
    last = i;
  }
  if (first < 0) return undefined;
  first = widen(first, -1, from, sought, words, likeness);
  last = widen(last, 1, to - 1, sought, words, likeness);

  const firstWord = words[first] ?? 0;
  const lastWord = words[last] ?? 0;
  let foreign = 0;
  const aligned = new Set(words.subarray(first, last + 1));
  for (let at = firstWord; at <= lastWord; at++) {
    if (!aligned.has(at)) foreign += text.forms[text.ids[at] ?? 0]?.length ?? 0;
  }
  let quoteLength = 0;
  for (let i = from; i < to; i++) quoteLength += length(i);
  const quote = ((share(from, to) ?? 0) * quoteLength) / (quoteLength + foreign);

  const before = share(from - near, from);
  const after = share(to, to + near);
  const context = joined(before, after);
  const wideContext = joined(share(0, from), share(to, sought.words.length));
  const weight = quoteLength / (quoteLength + evenLength);
  return {
    start: (text.starts[firstWord] ?? 0) + (first === from ? sought.cutStart : 0),
    end: (text.ends[lastWord] ?? 0) - (last === to - 1 ? sought.cutEnd : 0),
    quote,
    context,
    weakSide: Math.min(before ?? after ?? 1, after ?? before ?? 1),
    wideContext,
    score: weight * quote + (1 - weight) * context,
    words: [firstWord, lastWord],
    length: quoteLength,
  };
}

/**
 * A word at the edge of the quote that stands against quite another one still marks the edge, if the word beyond it
 * (of the context) stands directly beside: the word was replaced.
 */
function widen(
  edge: number,
  step: 1 | -1,
  limit: number,
  { words: sought }: SoughtAnchor,
  words: Int32Array,
  likeness: Float32Array,
): number {
  const beyond = limit + step;
  if (edge === limit || beyond < 0 || beyond >= sought.length || (likeness[beyond] ?? 0) === 0) return edge;
  const distance = Math.abs(limit - edge) + 1;
  const isReplaced =
    Math.abs((words[beyond] ?? -1) - (words[edge] ?? -1)) === distance && (words[limit] ?? -1) >= 0;
  return isReplaced ? limit : edge;
}

/** Both sides of the context; one alone says less than both, but where there is only one it says all. */
function joined(before: number | undefined, after: number | undefined): number {
  if (before === undefined || after === undefined) return before ?? after ?? 1;
  return 0.65 * Math.max(before, after) + 0.35 * Math.min(before, after);
}
