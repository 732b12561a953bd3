import type { NameSense } from '../gazetteer/compile';
import type { Cut } from '../text/proclitics';
import type { Guess } from './guesses';
import type { Tokens } from './tokens';

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
  /** Whether it is a word of the name that a gazetteer has for some actor: سوريا in قوات سوريا الديمقراطية. */
  readonly isInName: boolean;
}

/** Chooses from left to right the longest stretches that do not overlap, and the names inside them. */
export function chooseSpans(tokens: Tokens, spans: readonly FoundSpan[]): ChosenSpan[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const chosen: ChosenSpan[] = [];
  /** What was chosen and is not over yet, each inside the one before. */
  const around: FoundSpan[] = [];
  for (const span of sorted) {
    let outer = around.at(-1);
    while (outer !== undefined && span.start >= outer.end) {
      around.pop();
      outer = around.at(-1);
    }
    if (outer !== undefined) {
      const isWithin = span.end <= outer.end && (span.start > outer.start || span.end < outer.end);
      if (!isWithin || !saysMore(tokens, span, around)) continue;
    }
    chosen.push({
      span,
      nested: outer !== undefined,
      isInName: outer !== undefined && isInName(tokens, span, outer),
    });
    around.push(span);
  }
  return chosen;
}

/** Whether a stretch inside others, the longest first, is a mention of its own. */
function saysMore(tokens: Tokens, span: FoundSpan, around: readonly FoundSpan[]): boolean {
  const { guess } = span;
  // A guess inside another stretch says nothing new, unless it is another institution.
  if (guess !== undefined && guess.entity === undefined) return false;
  // What is within the same entity's short name is still within the long one; داعش in تنظيم داعش is one more name.
  if ((guess !== undefined || around.length > 1) && around.some((outer) => isSame(span, outer))) return false;
  return around.every((outer) => !isWordOfOutlet(span, outer) && !hasSameHead(tokens, span, outer));
}

/** روسيا اليوم is no more about Russia than any other news channel. */
function isWordOfOutlet(span: FoundSpan, outer: FoundSpan): boolean {
  if (!isOutlet(outer)) return false;
  return outer.guess === undefined ? !isSame(span, outer) : !isOutlet(span);
}

/**
 * الجيش السوري in الجيش السوري الجديد, Syrian Army in Free Syrian Army: what is said more makes it somebody else. A place
 * is still part of what its name begins with (القدس الشرقية), but for a country: أمريكا الشمالية.
 */
function hasSameHead(tokens: Tokens, span: FoundSpan, outer: FoundSpan): boolean {
  const isHead = tokens.form(span.first)?.isLatin ? span.end === outer.end : span.start === outer.start;
  if (!isHead || isPlace(span) !== isPlace(outer) || isSame(span, outer)) return false;
  // Eastern Syria is a part of the land, South Sudan another one.
  if (/^(?:north|south|east|west)(?:(?:east|west))?ern$/u.test(tokens.form(outer.first)?.folded ?? ''))
    return false;
  return !isPlace(span) || span.senses.some(({ entity }) => entity.subtype === 'country');
}

/** Whether two stretches may name the same entity. */
function isSame(one: FoundSpan, other: FoundSpan): boolean {
  const ids = idsOf(other);
  return idsOf(one).some((id) => ids.includes(id));
}

function isOutlet({ guess, senses }: FoundSpan): boolean {
  return guess?.subtype === 'outlet' || senses.some(({ entity }) => entity.subtype === 'outlet');
}

/** The US of the US-led coalition leads it. */
function isInName(tokens: Tokens, { first }: FoundSpan, { senses }: FoundSpan): boolean {
  if (senses.length === 0 || tokens.form(first)?.isLatin) return false;
  return senses.every(({ entity: { kind, subtype } }) => kind === 'actor' && subtype !== 'office');
}

function idsOf({ guess, senses }: FoundSpan): readonly string[] {
  return guess?.entity ? [guess.entity.id] : senses.map(({ entity }) => entity.id);
}

/** A gazetteer's own name comes before a guess of the same length. */
function rank(span: FoundSpan): number {
  return span.guess === undefined ? 0 : 1;
}
