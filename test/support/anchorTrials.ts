import { createAnchor } from '../../src/core/tagging/createAnchor';
import type { Anchor } from '../../src/core/tagging/passage';
import { foldKey } from '../../src/core/text/fold';
import { CodePoints } from '../../src/core/text/codePoints';
import { normaliseText } from '../../src/core/text/normalise';
import { cellsOf, deleteStretch, editedText, edits, type Cells } from './articleEdits';
import { Random } from './random';

/** One way to find anchors in a text: gives the place in UTF-16 units, or none. */
export type Finder = (
  text: string,
) => (anchor: Anchor) => { readonly start: number; readonly end: number } | undefined;

export interface Tally {
  passages: number;
  /** In one piece in the edited text. */
  whole: number;
  wholeFound: number;
  /** Found, but not to the letter at the ends. */
  wholeRough: number;
  wholeWrong: number;
  partial: number;
  partialFound: number;
  partialWrong: number;
  /** Gone, and their words stand nowhere else. */
  deleted: number;
  deletedFound: number;
  /** Gone, but the same words stand elsewhere. */
  elsewhere: number;
  elsewhereFound: number;
}

function emptyTally(): Tally {
  return {
    passages: 0,
    whole: 0,
    wholeFound: 0,
    wholeRough: 0,
    wholeWrong: 0,
    partial: 0,
    partialFound: 0,
    partialWrong: 0,
    deleted: 0,
    deletedFound: 0,
    elsewhere: 0,
    elsewhereFound: 0,
  };
}

export interface Miss {
  readonly kind: string;
  readonly edits: readonly string[];
  readonly anchor: Anchor;
  /** The edited text, and stretches of it. */
  readonly text: string;
  readonly found: string | undefined;
  readonly truth: string | undefined;
}

/**
 * Tags passages of every length in articles, edits the articles, and counts what a finder makes of them. The same
 * seed gives the same passages and edits, whatever the finder. `missed` is told what went wrong.
 */
export function runTrials(
  articles: readonly string[],
  options: { readonly seed: number; readonly passages: number; readonly perArticle?: number },
  finder: Finder,
  missed?: (miss: Miss) => void,
): Tally {
  const random = new Random(options.seed);
  const tally = emptyTally();
  while (tally.passages < options.passages) {
    const original = random.pick(articles);
    const stretches = Array.from({ length: options.perArticle ?? 20 }, () => stretch(original, random));
    const points = new CodePoints(original);
    const anchors = stretches.map(([start, end]) => createAnchor(original, start, end, points));
    let cells: Cells = cellsOf(original);
    const names: string[] = [];
    for (let count = 1 + random.below(4); count > 0; count--) {
      const name = random.pick(Object.keys(edits));
      names.push(name);
      cells = edits[name]?.(cells, random, random.pick(articles)) ?? cells;
    }
    for (const [start, end] of stretches) {
      const fate = random.next();
      if (fate < 0.08) cells = deleteStretch(cells, start, end);
      else if (fate < 0.14)
        cells = deleteStretch(cells, start, end, 0.3 * random.next(), 0.5 + 0.5 * random.next());
    }
    const raw = editedText(cells, original);
    const shift = offsetsWithoutReturns(raw.text);
    const text = normaliseText(raw.text);
    const key = foldKey(text);
    const find = finder(text);
    anchors.forEach((anchor, i) => {
      const [start, end] = stretches[i] ?? [0, 0];
      const fate = raw.fate(start, end);
      const truth = fate.kind === 'deleted' ? undefined : { start: shift(fate.start), end: shift(fate.end) };
      const found = find(anchor);
      tally.passages++;
      const miss = (kind: string): void =>
        missed?.({
          kind,
          edits: names,
          anchor,
          text,
          found: found && text.slice(found.start, found.end),
          truth: truth && text.slice(truth.start, truth.end),
        });
      if (truth === undefined) {
        const isElsewhere = key.includes(foldKey(anchor.quote));
        if (isElsewhere) {
          tally.elsewhere++;
          if (found) tally.elsewhereFound++;
          return;
        }
        tally.deleted++;
        if (found) {
          tally.deletedFound++;
          miss('found though deleted');
        }
        return;
      }
      const share = found ? commonShare(found, truth) : 0;
      if (fate.kind === 'partial') {
        tally.partial++;
        if (share > 0) tally.partialFound++;
        else if (found) tally.partialWrong++;
        return;
      }
      tally.whole++;
      if (share >= 0.5) {
        tally.wholeFound++;
        if (found && (Math.abs(found.start - truth.start) > 3 || Math.abs(found.end - truth.end) > 3)) {
          tally.wholeRough++;
          miss('rough');
        }
      } else if (found) {
        tally.wholeWrong++;
        miss('wrong words');
      } else miss('not found');
    });
  }
  return tally;
}

/** Offsets after the byte-order mark and the carriage returns are taken out. */
function offsetsWithoutReturns(text: string): (offset: number) => number {
  const dropped = new Int32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    dropped[i + 1] = (dropped[i] ?? 0) + (text[i] === '\r' || (i === 0 && text[i] === '\uFEFF') ? 1 : 0);
  }
  return (offset) => offset - (dropped[offset] ?? 0);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The part that two ranges share, of what they cover together. */
function commonShare(a: Range, b: Range): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** A stretch as readers tag them: mostly a phrase or a clause, some words, some sentences, a few paragraphs. */
function stretch(text: string, random: Random): readonly [number, number] {
  const words = [...text.matchAll(/[^\s]+/gu)];
  for (;;) {
    const kind = random.next();
    const count =
      kind < 0.08
        ? 1
        : kind < 0.4
          ? 2 + random.below(4)
          : kind < 0.75
            ? 6 + random.below(12)
            : kind < 0.95
              ? 18 + random.below(40)
              : 60 + random.below(100);
    const first = random.below(words.length);
    const last = Math.min(words.length - 1, first + count - 1);
    let start = words[first]?.index ?? 0;
    const lastWord = words[last];
    const end = (lastWord?.index ?? 0) + (lastWord?.[0].length ?? 0);
    // Some leave out the conjunction that a word begins with.
    if (/^[وف]\p{L}{3}/u.test(text.slice(start)) && random.chance(0.3)) start++;
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) return [start, end];
  }
}
