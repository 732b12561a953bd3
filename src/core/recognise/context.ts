import type { NameSense } from '../gazetteer/compile';
import type { WordForm } from './forms';
import { Interest } from './interest';
import { WordClass } from './lexicon/wordClasses';
import type { ChosenSpan, FoundSpan } from './spans';
import { Gap, type Tokens } from './tokens';

/** What the words around a name say: it acts, it lies somewhere, or nothing. */
type Evidence = 'actor' | 'place' | undefined;

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
  const evidence = chosen.map(({ span }, at): Evidence => {
    if (!rules || !open[at]) return undefined;
    return isOutletOrPlace(span) ? evidenceOfOutlet(tokens, span) : evidenceFor(tokens, span);
  });
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

/** The newspaper only after its noun or in quotation marks. */
function evidenceOfOutlet(tokens: Tokens, span: FoundSpan): Evidence {
  const before = tokens.form(span.first - 1);
  const quoted = (tokens.gaps[span.first] ?? 0) & Gap.quote && (tokens.gaps[span.last + 1] ?? 0) & Gap.quote;
  const noun = before !== undefined && (before.interest & Interest.organisationNoun) !== 0;
  return quoted || noun ? 'actor' : 'place';
}

function shareEvidence(
  tokens: Tokens,
  chosen: readonly ChosenSpan[],
  open: readonly boolean[],
  evidence: Evidence[],
  step: number,
): void {
  for (let at = step > 0 ? 0 : chosen.length - 1; at >= 0 && at < chosen.length; at += step) {
    const here = chosen[at];
    const other = chosen[at - step];
    if (!open[at] || !here || !other || evidence[at] !== undefined) continue;
    const left = step > 0 ? other.span : here.span;
    const right = step > 0 ? here.span : other.span;
    const and = isAnd(tokens, left.last + 1, right.first);
    if (right.first !== left.last + 1 && !and) continue;
    const gap = tokens.gaps[right.first] ?? 0;
    if (and || right.cut?.conjunction || gap === Gap.dash) {
      if (right.cut?.preposition) continue;
      evidence[at] = evidence[at - step] ?? (isActor(other) ? 'actor' : undefined);
    }
  }
}

/** Russia and the United States. */
function isAnd(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.form(from)?.folded !== 'and') return false;
  return to === from + 1 || (to === from + 2 && tokens.form(from + 1)?.folded === 'the');
}

function isActor({ span }: ChosenSpan): boolean {
  const { senses, guess } = span;
  return (
    guess?.kind === 'actor' || (senses.length > 0 && senses.every(({ entity }) => entity.kind === 'actor'))
  );
}

const sentenceEnd = Gap.stop | Gap.paragraph;

function evidenceFor(tokens: Tokens, span: FoundSpan): Evidence {
  const gap = tokens.gaps[span.first] ?? Gap.paragraph;
  const before =
    (gap & (sentenceEnd | Gap.comma | Gap.colon)) === 0 ? tokens.form(span.first - 1) : undefined;
  const left = evidenceBefore(tokens, span, before);
  return left ?? evidenceAfter(tokens, span) ?? objectOfActor(tokens, span);
}

function evidenceBefore(tokens: Tokens, span: FoundSpan, before: WordForm | undefined): Evidence {
  const preposition = span.cut?.preposition;
  if (before !== undefined && span.cut === undefined) {
    if (before.classes & WordClass.inside || isPlaceNoun(before)) return 'place';
    if (before.folded === 'من') {
      return (tokens.form(span.first - 2)?.classes ?? 0) & WordClass.agentNoun ? 'actor' : 'place';
    }
    if (before.classes & WordClass.movement) return 'place';
    if (before.classes & (WordClass.saying | WordClass.acting | WordClass.relation)) return 'actor';
    if (looksLikeVerb(before) || looksLikeVerbalNoun(before)) return 'actor';
  }
  // بموسكو is in Moscow, لموسكو is for the government unless one goes there.
  if (preposition === 'ب') return 'place';
  return undefined;
}

function isPlaceNoun(word: WordForm): boolean {
  return (word.classes & (WordClass.placeNoun | WordClass.direction)) !== 0;
}

function evidenceAfter(tokens: Tokens, span: FoundSpan): Evidence {
  const after = tokens.form(span.last + 1);
  const gap = tokens.gaps[span.last + 1] ?? Gap.paragraph;
  if (after === undefined || (gap & sentenceEnd && !endsAbbreviation(tokens, span.last + 1)))
    return undefined;
  const atStart = ((tokens.gaps[span.first] ?? 0) & (Gap.paragraph | Gap.line)) !== 0;
  // A dateline: القاهرة - رويترز, or with the agency in brackets. A speaker: موسكو: …
  if (atStart && gap & (Gap.dash | Gap.quote)) return 'place';
  // سبق - جدة: the line of the reporter and the place ends with it.
  if (gap & Gap.line && (tokens.gaps[span.first] ?? 0) & Gap.dash) return 'place';
  if (gap & Gap.colon) return 'actor';
  if (gap & (Gap.comma | Gap.dash)) return undefined;
  const verb =
    after.classes & (WordClass.saying | WordClass.acting) ||
    looksLikePresent(after) ||
    looksLikeBareVerb(after);
  return verb && !span.cut?.preposition ? 'actor' : undefined;
}

/** The U.S. said: the full stop of an abbreviation, in the middle of a sentence. */
function endsAbbreviation(tokens: Tokens, next: number): boolean {
  const small = /^[a-z]/u.test(tokens.form(next)?.bare ?? '');
  return small && tokens.gaps[next] === Gap.stop && tokens.form(next - 1)?.folded.length === 1;
}

/** اتهمت روسيا، الأربعاء، الولايات المتحدة: after a verb of accusing and its subject, with no preposition between. */
function objectOfActor(tokens: Tokens, span: FoundSpan): Evidence {
  if (span.cut?.preposition) return undefined;
  for (let at = span.first - 1; at >= Math.max(0, span.first - 6); at--) {
    const word = tokens.form(at);
    if (word === undefined || (tokens.gaps[at + 1] ?? 0) & sentenceEnd) return undefined;
    if (word.accuses) return 'actor';
    if (word.classes & (WordClass.inside | WordClass.movement)) return undefined;
    if (word.hasPreposition) return undefined;
  }
  return undefined;
}

const verbSuffix = '(?:ه|ها|هم|هما)?';
const pastFeminine = new RegExp(`^[وف]?(?!ال).{3,}ت${verbSuffix}$`, 'u');
const present = new RegExp(`^[وفس]{0,2}[تي][^ا]?.{2,5}${verbSuffix}$`, 'u');
const nounsInTeh = /^(?:تاريخ|تراب|تخوم|تجار|تلال|تركي|تونس|تشرين|تقرير)/u;

/** A word of a shape that third persons of verbs have: قررت, تقوده, تستخدمه. Verbs without a list. */
function looksLikeVerb(word: WordForm): boolean {
  const { folded } = word;
  if (word.word !== 0 || word.nisba || word.classes & (WordClass.common | WordClass.title)) return false;
  if (folded.startsWith('ال') || /ات(?:ه|ها|هم)?$/u.test(folded)) return false;
  return pastFeminine.test(folded) || looksLikePresent(word);
}

function looksLikePresent(word: WordForm): boolean {
  const { folded } = word;
  if (word.word !== 0 || word.nisba || word.classes & (WordClass.common | WordClass.function)) return false;
  return present.test(folded) && !nounsInTeh.test(folded) && !/^[وف]?ت(?:.ا..|..ي.)$/u.test(folded);
}

function looksLikeBareVerb(word: WordForm): boolean {
  return (
    word.word === 0 && word.classes === 0 && /^.{2,4}ت$/u.test(word.folded) && !word.folded.endsWith('ات')
  );
}

const verbalNoun = /^[وفبل]{0,2}(?:ا[^ل].{1,4}ا.|ت..ي.|ت.ا..|م.ا..ه)$/u;

/** Of the shape of a verbal noun, but of what a land has. */
const nounsOfThings = new Set('اقتصاد باقتصاد لاقتصاد تاريخ تجاره تراث احتياط اتحاد'.split(' '));

/** A word of a shape that verbal nouns have: إعلان, استدعاء, تصريح, تساهل, محاربة. Plurals in أ are not. */
function looksLikeVerbalNoun(word: WordForm): boolean {
  if (word.nisba || word.classes & (WordClass.function | WordClass.placeNoun | WordClass.common))
    return false;
  return (
    verbalNoun.test(word.folded) &&
    !nounsOfThings.has(word.folded) &&
    !/^[وفبل]?أ/u.test(word.bare) &&
    word.foreign < 0.3
  );
}
