import type { NameSense } from '../gazetteer/compile';
import type { Entity } from '../gazetteer/entity';
import type { Cut } from '../text/proclitics';
import type { Guess } from './guesses';

/** A stretch that may become a mention: words `first` to `last`, proclitics left out of `start`. */
export interface FoundSpan {
  readonly first: number;
  readonly last: number;
  /** UTF-16 units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly cut: Cut | undefined;
  /** Of a name of the gazetteer. */
  readonly senses: readonly NameSense[];
  /** Of what the local grammar found. */
  readonly guess: Guess | undefined;
}

/** Whether a stretch is taken for a place, or may mean one. */
export function isPlace({ guess, senses }: Pick<FoundSpan, 'guess' | 'senses'>): boolean {
  return guess?.kind === 'place' || senses.some(({ entity }) => entity.kind === 'place');
}

/** A stretch that was chosen; those inside a longer one are kept. */
export interface ChosenSpan {
  readonly span: FoundSpan;
  readonly nested: boolean;
}

/** Chooses from left to right the longest stretches that do not overlap, and the names inside them. */
export function chooseSpans(spans: readonly FoundSpan[]): ChosenSpan[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const chosen: ChosenSpan[] = [];
  let top: FoundSpan | undefined;
  let inner = -1;
  for (const span of sorted) {
    if (top === undefined || span.start >= top.end) {
      chosen.push({ span, nested: false });
      top = span;
      inner = span.start;
    } else if (span.end <= top.end && span.start >= inner && (span.start > top.start || span.end < top.end)) {
      // A guess inside another stretch says nothing new, unless it is another institution.
      if (span.guess !== undefined && span.guess.entity === undefined) continue;
      // What is within the same entity's short name is still within the long one.
      if (span.guess?.entity && isOf(span.guess.entity, top)) continue;
      chosen.push({ span, nested: true });
      inner = span.end;
    }
  }
  return chosen;
}

/** Whether a stretch names an entity: the short name of a ministry is within its full one. */
function isOf({ id }: Entity, { guess, senses }: FoundSpan): boolean {
  return guess?.entity?.id === id || senses.some(({ entity }) => entity.id === id);
}

/** A gazetteer's own name comes before a guess of the same length. */
function rank(span: FoundSpan): number {
  return span.guess === undefined ? 0 : 1;
}
