import type { NameSense } from '../gazetteer/compile';
import { evidenceFor, type Evidence } from './evidence';
import { namers, press } from './lexicon/organisationNouns';
import { WordClass } from './lexicon/wordClasses';
import type { ChosenSpan, FoundSpan } from './spans';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';
import { looksLikePresent } from './verbShapes';

/**
 * Decides for each chosen name whether the state is meant or the place. A name of a place is the state when it is
 * subject, agent or object of acting verbs and their verbal nouns, or stands in a relation between states; after
 * prepositions of place and movement and in datelines it is the place. Names joined by و share what one of them shows;
 * in doubt it is the place.
 */
export function chooseSenses(
  tokens: Tokens,
  chosen: readonly ChosenSpan[],
  rules = true,
): (NameSense | undefined)[] {
  const open = chosen.map(({ span }) => isOpen(span));
  if (!open.includes(true)) return chosen.map(({ span }) => span.senses[0]);
  const evidence = chosen.map(({ span, isInName }, at): Evidence => {
    if (!rules || !open[at]) return undefined;
    if (isInName) return 'place';
    return isOutletOrPlace(span) ? evidenceOfOutlet(tokens, span) : evidenceFor(tokens, span);
  });
  if (rules) keepTogether(tokens, chosen, open, evidence);
  // Twice, so that a series of three shares what its last one shows.
  if (rules) {
    for (const step of [1, 1, -1]) shareEvidence(tokens, chosen, open, evidence, step);
  }
  return chosen.map(({ span }, at) => {
    if (!open[at]) return span.senses[0];
    const wanted = evidence[at] ?? 'place';
    return span.senses.find(({ entity }) => entity.kind === wanted) ?? span.senses[0];
  });
}

/** Whether a name has a sense of either kind. */
function isOpen(span: FoundSpan): boolean {
  const { senses } = span;
  if (senses.length < 2) return false;
  const kind = senses[0]?.entity.kind;
  return senses.some(({ entity }) => entity.kind !== kind);
}

/** الشرق الأوسط is a newspaper and a region. */
function isOutletOrPlace(span: FoundSpan): boolean {
  const actor = span.senses.find(({ entity }) => entity.kind === 'actor');
  return actor !== undefined && actor.entity.subtype !== 'state' && !actor.metonym;
}

/** The newspaper only after its noun, in quotation marks, or where it says something or is spoken to. */
function evidenceOfOutlet(tokens: Tokens, span: FoundSpan): Evidence {
  const before = tokens.form(span.first - 1);
  if (before !== undefined && tokens.gaps[span.first] === 0) {
    const says = before.classes & WordClass.saying && !(before.classes & WordClass.movement);
    if (span.cut === undefined && says) return 'actor';
    if (span.cut?.preposition === 'ل' && isSpeech(tokens, span.first)) return 'actor';
  }
  const quoted = (tokens.gaps[span.first] ?? 0) & Gap.quote && (tokens.gaps[span.last + 1] ?? 0) & Gap.quote;
  const noun =
    before?.folded === 'انباء' ||
    (before?.organisation && (press.has(before.organisation.noun) || namers.has(before.organisation.noun)));
  // A byline: فلان / الأناضول.
  const ends = ((tokens.gaps[span.last + 1] ?? 0) & (Gap.line | Gap.paragraph)) !== 0;
  const signed = ends && ((tokens.gaps[span.first] ?? 0) & Gap.other) !== 0;
  return quoted || noun || signed ? 'actor' : 'place';
}

/** تصريحات للأناضول, قال المسؤول للأناضول: speaking is spoken of shortly before. */
function isSpeech(tokens: Tokens, before: number): boolean {
  for (let at = before - 1; at >= Math.max(0, before - 3) && tokens.gaps[at + 1] === 0; at--) {
    const word = tokens.form(at);
    if (word && (word.classes & WordClass.saying || speeches.has(word.folded.replace(/^[وفبل]/u, ''))))
      return true;
  }
  return false;
}

const speeches = new Set('تصريح تصريحات حديث حديثه حديثها مقابله حوار بيان'.split(' '));

/**
 * قواعدها في العراق وسوريا تعرضت لهجمات: what is joined to a place by و is one, too, unless it says or does what states
 * say and do.
 */
function keepTogether(
  tokens: Tokens,
  chosen: readonly ChosenSpan[],
  open: readonly boolean[],
  evidence: Evidence[],
): void {
  for (let at = 1; at < chosen.length; at++) {
    const left = chosen[at - 1]?.span;
    const right = chosen[at]?.span;
    if (!open[at] || evidence[at] !== 'actor' || evidence[at - 1] !== 'place' || !left || !right) continue;
    if (right.first !== left.last + 1 || tokens.gaps[right.first] !== 0) continue;
    if (!right.cut?.conjunction || right.cut.preposition) continue;
    const after = tokens.form(right.last + 1);
    if (after === undefined || after.classes & (WordClass.saying | WordClass.acting | WordClass.function))
      continue;
    // تعرضت is no present.
    if (!looksLikePresent(after) || after.folded.endsWith('ت')) evidence[at] = 'place';
  }
}

function shareEvidence(
  tokens: Tokens,
  chosen: readonly ChosenSpan[],
  open: readonly boolean[],
  evidence: Evidence[],
  step: number,
): void {
  for (let at = step > 0 ? 0 : chosen.length - 1; at >= 0 && at < chosen.length; at += step) {
    if (!open[at] || evidence[at] !== undefined) continue;
    const here = chosen[at];
    const from = step > 0 ? outermost(chosen, at - step) : at - step;
    const other = chosen[from];
    if (!here || !other) continue;
    const left = step > 0 ? other.span : here.span;
    const right = step > 0 ? here.span : other.span;
    const and = isAnd(tokens, left.last + 1, right.first);
    if (right.first !== left.last + 1 && !and) continue;
    const gap = tokens.gaps[right.first] ?? 0;
    const listed = gap === Gap.comma && isListed(tokens, chosen, step > 0 ? at : at - step);
    if (and || right.cut?.conjunction || gap === Gap.dash || listed) {
      if (right.cut?.preposition) continue;
      evidence[at] = evidence[from] ?? (isActor(other) ? 'actor' : undefined);
    }
  }
}

/** المملكة العربية السعودية وتركيا: the name that a name inside it ends with is joined. */
function outermost(chosen: readonly ChosenSpan[], at: number): number {
  let from = at;
  while (chosen[from]?.nested) from--;
  return from;
}

/** سوريا، إيران وروسيا: in a series that ends with و; `at` is the right one of two. */
function isListed(tokens: Tokens, chosen: readonly ChosenSpan[], at: number): boolean {
  const here = chosen[at]?.span;
  const next = chosen[at + 1]?.span;
  if (!here || !next || here.cut) return false;
  if (isAnd(tokens, here.last + 1, next.first)) return true;
  const gap = tokens.gaps[next.first] ?? 0;
  if (next.first !== here.last + 1 || (gap !== 0 && gap !== Gap.comma)) return false;
  return next.cut ? next.cut.conjunction && !next.cut.preposition : isListed(tokens, chosen, at + 1);
}

/** Russia and the United States, Moscow or Ankara. */
function isAnd(tokens: Tokens, from: number, to: number): boolean {
  if (!/^(?:and|or|nor|like)$/u.test(tokens.form(from)?.folded ?? '')) return false;
  return to === from + 1 || (to === from + 2 && tokens.form(from + 1)?.folded === 'the');
}

function isActor({ span }: ChosenSpan): boolean {
  const { senses, guess } = span;
  return (
    guess?.kind === 'actor' || (senses.length > 0 && senses.every(({ entity }) => entity.kind === 'actor'))
  );
}
