import { CodePoints } from '../text/codePoints';
import { overlap } from '../text/spans';
import { accepted, leastScore } from './acceptedCandidate';
import { alignWords, likenessMemory } from './alignWords';
import { candidateOf, type AnchorCandidate } from './anchorCandidate';
import type { Anchor, Anchored } from './passage';
import { hasWords, soughtAnchor } from './soughtAnchor';
import { wordText, type WordText } from './wordText';
import { WordPlaces } from './wordVotes';

/** Units of context at a position that say enough. */
const enoughContext = 12;
/** A quote so long that its position alone is proof. */
const provenLength = 40;
const windows = 4;
/** Longer quotes are found by their beginning and their end. */
const longQuote = 240;
const endWords = 60;

/**
 * Finds anchors in one text. In this order: position and quote agree; the quote stands elsewhere with its context;
 * else the words of quote and context, folded, vote for places in the text, are aligned with the words there, and
 * the best place is taken if it is good enough and clearly better than the next. Never a guess between equals.
 */
export class AnchorFinder {
  readonly text: string;
  readonly #points: CodePoints;
  #words: WordText | undefined;
  #places: WordPlaces | undefined;

  /** A normalised text; `points` is that of the text, where the caller has it already. */
  constructor(text: string, points = new CodePoints(text)) {
    this.text = text;
    this.#points = points;
  }

  find(anchor: Anchor): Anchored {
    const start = this.#points.toUnit(anchor.start);
    const end = this.#points.toUnit(anchor.end);
    const isThere = this.text.startsWith(anchor.quote, start) && end - start === anchor.quote.length;
    if (isThere && (anchor.quote.length >= provenLength || this.#contextAt(anchor, start, end))) {
      return { state: 'exact', start, end, score: 1 };
    }
    const moved = isThere ? undefined : this.#verbatim(anchor);
    if (moved !== undefined) {
      return { state: 'moved', start: moved, end: moved + anchor.quote.length, score: 1 };
    }
    const candidates = this.candidates(anchor);
    const best = accepted(candidates);
    if (best === undefined) {
      // Nothing speaks for another place: the words stand where they stood.
      const isOnly =
        isThere && candidates.every((other) => other.start === start || other.score < leastScore);
      if (isOnly) return { state: 'exact', start, end, score: 1 };
      return { state: 'lost', score: round(candidates[0]?.score ?? 0) };
    }
    if (best.start === start && isThere) return { state: 'exact', start, end, score: 1 };
    const isSame = this.text.slice(best.start, best.end) === anchor.quote;
    return {
      state: isSame ? 'moved' : 'changed',
      start: best.start,
      end: best.end,
      score: round(best.score),
    };
  }

  /** The places where an anchor may stand, best first; also those that are not good enough to be taken. */
  candidates(anchor: Anchor): readonly AnchorCandidate[] {
    if (anchor.quote.length > 4 * longQuote) {
      const found = this.#longCandidate(anchor);
      if (found !== undefined) return found;
    }
    const words = (this.#words ??= wordText(this.text));
    if (!hasWords(anchor.quote)) return [];
    const sought = soughtAnchor(anchor, words);
    const places = (this.#places ??= new WordPlaces(words));
    const likeness = likenessMemory(sought.words, words);
    const found: AnchorCandidate[] = [];
    const count = sought.words.length;
    const slack = 8 + Math.floor(count / 6);
    const look = (from: number, to: number): void => {
      const low = Math.max(0, from);
      const high = Math.min(words.ids.length, to);
      if (low >= high) return;
      const candidate = candidateOf(sought, alignWords(sought.words, words, low, high, likeness), words);
      if (candidate) found.push(this.#withEdges(anchor, candidate));
    };
    for (const start of places.likelyStarts(sought.words, windows))
      look(start - slack, start + count + slack);
    // The same words may stand again close by, in the window of the best place.
    const best = found.reduce<AnchorCandidate | undefined>(
      (a, b) => (a && a.score >= b.score ? a : b),
      undefined,
    );
    if (best && best.score >= leastScore) {
      const [first, last] = best.words;
      look(first - count - slack, first);
      look(last + 1, last + 1 + count + slack);
    }
    found.sort((a, b) => b.score - a.score);
    return found.filter((one, i) => !found.slice(0, i).some((better) => overlap(one, better)));
  }

  /** Whether the context on one side of a place is that of the anchor, as far as it proves anything. */
  #contextAt({ before, after }: Anchor, start: number, end: number): boolean {
    const left = Math.min(before.length, enoughContext);
    const right = Math.min(after.length, enoughContext);
    const isLeft = this.text.endsWith(before.slice(before.length - left), start) && left > 0;
    const isRight = this.text.startsWith(after.slice(0, right), end) && right > 0;
    return left + right === 0 || isLeft || isRight;
  }

  /** The only place where the quote stands with enough of its context on both sides. */
  #verbatim({ quote, before, after }: Anchor): number | undefined {
    const left = before.slice(-2 * enoughContext);
    const right = after.slice(0, 2 * enoughContext);
    const piece = left + quote + right;
    const at = this.text.indexOf(piece);
    if (at < 0 || this.text.indexOf(piece, at + 1) >= 0) return undefined;
    // A side that is short, or none, is so because the text began or ended there; it must do so still.
    const isLeft = left.length >= enoughContext || this.text.slice(0, at).trim() === '';
    const isRight = right.length >= enoughContext || this.text.slice(at + piece.length).trim() === '';
    return isLeft && isRight ? at + left.length : undefined;
  }

  /** A long quote is where its first and its last words are. */
  #longCandidate({ before, quote, after }: Anchor): readonly AnchorCandidate[] | undefined {
    const row = wordText(quote);
    if (row.ids.length < longQuote) return undefined;
    const headEnd = row.ends[endWords - 1] ?? 0;
    const tailStart = row.starts[row.ids.length - endWords] ?? 0;
    const anchor = { start: 0, end: 0 };
    const head = accepted(
      this.candidates({
        ...anchor,
        before,
        quote: quote.slice(0, headEnd),
        after: quote.slice(headEnd, headEnd + 64),
      }),
    );
    const tail = accepted(
      this.candidates({
        ...anchor,
        before: quote.slice(tailStart - 64, tailStart),
        quote: quote.slice(tailStart),
        after,
      }),
    );
    if (!head || !tail || tail.end <= head.start) return [];
    const length = tail.end - head.start;
    if (length < quote.length / 2 || length > quote.length * 2) return [];
    const weaker = head.score < tail.score ? head : tail;
    return [{ ...weaker, start: head.start, end: tail.end }];
  }

  /** Takes in the punctuation at the edges that the quote has too, and leaves the rest. */
  #withEdges({ quote }: Anchor, candidate: AnchorCandidate): AnchorCandidate {
    const lead = /^[^\p{L}\p{N}\p{M}]*/u.exec(quote)?.[0].length ?? 0;
    const trail = /[^\p{L}\p{N}\p{M}]*$/u.exec(quote)?.[0].length ?? 0;
    // Where the quote stands there as it was, its own ends are the best.
    const nearby = this.text.slice(Math.max(0, candidate.start - lead), candidate.end + trail).indexOf(quote);
    if (nearby >= 0) {
      const start = Math.max(0, candidate.start - lead) + nearby;
      return { ...candidate, start, end: start + quote.length };
    }
    let { start, end } = candidate;
    for (let i = 0; i < lead && isEdge(this.text[start - 1], quote.slice(0, lead)); i++) start--;
    for (let i = 0; i < trail && isEdge(this.text[end], quote.slice(-trail)); i++) end++;
    return { ...candidate, start, end };
  }
}

/** White space only where the quote has some there. */
function isEdge(character: string | undefined, edge: string): boolean {
  if (character === undefined || /[\p{L}\p{N}\p{M}]/u.test(character)) return false;
  return !/\s/u.test(character) || /\s/u.test(edge);
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
