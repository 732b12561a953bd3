import type { Mention } from '../../src/core/recognise/mention';

/** A stretch that someone labelled. Offsets are UTF-16 units. */
export interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** Found or not, it counts for nothing. */
  readonly optional?: boolean;
}

/** Counts of one label. */
export interface Tally {
  right: number;
  extra: number;
  missed: number;
}

/** Precision, recall and their harmonic mean, in percent. */
export function rates({ right, extra, missed }: Tally): {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
} {
  const p = right / (right + extra) || 0;
  const r = right / (right + missed) || 0;
  const f1 = (2 * p * r) / (p + r) || 0;
  return { p: 100 * p, r: 100 * r, f1: 100 * f1 };
}

/** Adds up, label by label, how the mentions of texts agree with their labels. */
export class Score {
  readonly tallies = new Map<string, Tally>();

  /**
   * `found` are the mentions that are to be judged, with their label. A hit has the end and the label of a labelled
   * stretch and begins with it, or after a proclitic that the labels leave inside.
   */
  add(labelled: readonly Labelled[], found: readonly Labelled[], proclitic = 0): void {
    const used = new Set<Labelled>();
    for (const wanted of labelled) {
      const hit = found.find(
        (one) =>
          !used.has(one) &&
          one.label === wanted.label &&
          one.end === wanted.end &&
          one.start >= wanted.start &&
          one.start - wanted.start <= proclitic,
      );
      if (hit) used.add(hit);
      if (wanted.optional) continue;
      if (hit) this.#of(wanted.label).right++;
      else this.#of(wanted.label).missed++;
    }
    for (const one of found) if (!used.has(one)) this.#of(one.label).extra++;
  }

  get all(): Tally {
    const sum: Tally = { right: 0, extra: 0, missed: 0 };
    for (const { right, extra, missed } of this.tallies.values()) {
      sum.right += right;
      sum.extra += extra;
      sum.missed += missed;
    }
    return sum;
  }

  #of(label: string): Tally {
    const known = this.tallies.get(label);
    if (known !== undefined) return known;
    const tally: Tally = { right: 0, extra: 0, missed: 0 };
    this.tallies.set(label, tally);
    return tally;
  }
}

/** The label that news corpora give a mention. */
export function newsLabel({ kind, subtype }: Pick<Mention, 'kind' | 'subtype'>): string {
  if (kind === 'place' || subtype === 'state') return 'LOC';
  return subtype === 'person' ? 'PERS' : 'ORG';
}

/** A text with `[[stretch|label]]` marks: the bare text and its labels. */
export function readMarked(marked: string): {
  readonly text: string;
  readonly labelled: readonly Labelled[];
} {
  const labelled: Labelled[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[\[(.*?)\|(.*?)\]\]/gu)) {
    text += marked.slice(at, match.index);
    const [whole, stretch = '', label = ''] = match;
    labelled.push({ start: text.length, end: text.length + stretch.length, label });
    text += stretch;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), labelled };
}
