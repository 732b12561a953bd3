import { beginsEnglishClause, doesWhatStatesDo, evidenceOfEnglish } from './englishEvidence';
import type { WordForm } from './forms';
import { WordClass } from './lexicon/wordClasses';
import { evidenceOfParticle, evidenceOfProclitic, isOneOfStates } from './prepositions';
import { hasAgentAndObject, isAddressing, isAdverbOfDeed, isDeedNoun, isStruck, isVisit } from './governing';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';
import { looksLikeBareVerb, looksLikePresent, looksLikeVerb, looksLikeVerbalNoun } from './verbShapes';

const sentenceEnd = Gap.stop | Gap.paragraph;

/** What the words around a name say: it acts, it lies somewhere, or nothing. */
export type Evidence = 'actor' | 'place' | undefined;

/** What is said of a name that may be a state's or a land's: by what stands before it, after it, or farther before. */
export function evidenceFor(tokens: Tokens, span: FoundSpan): Evidence {
  const gap = tokens.gaps[span.first] ?? Gap.paragraph;
  const before =
    (gap & (sentenceEnd | Gap.comma | Gap.colon | Gap.dash)) === 0 ? tokens.form(span.first - 1) : undefined;
  const article = before?.folded === 'the';
  const word = article ? beforeArticle(tokens, span) : before;
  if (word?.isLatin === true) {
    const said = evidenceOfEnglish(tokens, span.first - (article ? 2 : 1), word, span);
    if (said !== undefined) return said;
  }
  if (isOneOfStates(tokens, span)) return 'actor';
  const left = evidenceBefore(tokens, span, word);
  return left ?? evidenceAfter(tokens, span) ?? objectOfActor(tokens, span);
}

/** By the United States, in the United States. */
function beforeArticle(tokens: Tokens, { first }: FoundSpan): WordForm | undefined {
  return tokens.gaps[first - 1] === 0 ? tokens.form(first - 2) : undefined;
}

function evidenceBefore(tokens: Tokens, span: FoundSpan, before: WordForm | undefined): Evidence {
  // أشادت دولة قطر: a state that does something.
  if (before?.folded === 'دوله' && tokens.gaps[span.first - 1] === 0) {
    const prior = tokens.form(span.first - 2);
    const does = WordClass.saying | WordClass.acting | WordClass.relation;
    if (prior && (prior.classes & does || isDeedNoun(prior))) return 'actor';
  }
  if (before !== undefined && span.cut === undefined) {
    if (before.classes & WordClass.inside || isPlaceNoun(before)) return 'place';
    if (!before.isLatin) {
      if (isVisit(before)) return 'place';
      if (tokens.gaps[span.first] === 0 && isAddressing(before)) return 'actor';
    }
    if (isCity(span) && meetings.test(before.folded)) return 'place';
    if (before.classes & WordClass.function) {
      const said = evidenceOfParticle(tokens, span.first - 1, before.folded);
      if (said !== null) return said;
    }
    if (before.classes & WordClass.movement) return 'place';
    // The agency said Syria was …: a clause begins there.
    if (
      before.isLatin &&
      /^(?:said|says|say|claims|claimed|insists|insisted|believes|believed)$/u.test(before.folded)
    )
      return undefined;
    if (before.classes & (WordClass.saying | WordClass.acting | WordClass.relation)) return 'actor';
    if (before.isLatin) return undefined;
    if (isStruck(tokens, span, before)) return 'place';
    if (looksLikeVerb(before) || looksLikeVerbalNoun(before)) return 'actor';
    if (isDeedNoun(before) || hasAgentAndObject(tokens, span, before)) return 'actor';
    if (isAdverbOfDeed(tokens, span.first - 1)) return 'actor';
  }
  return evidenceOfProclitic(tokens, span, before);
}

function isCity({ senses }: Pick<FoundSpan, 'senses'>): boolean {
  return senses.some(({ entity }) => entity.kind === 'place' && entity.subtype === 'city');
}

/** What is called by the city where it was: ملتقى أبو ظبي, محادثات أستانا. */
const meetings =
  /^[وفبل]*(?:ملتقي|موتمر|قمه|منتدي|معرض|مهرجان|مباحثات|محادثات|مفاوضات|اجتماع|اجتماعات|مسار|صيغه|عمليه|جوله|لقاءات|ميناء|معركه)$/u;

function isPlaceNoun(word: WordForm): boolean {
  return (word.classes & (WordClass.placeNoun | WordClass.direction)) !== 0;
}

function evidenceAfter(tokens: Tokens, span: FoundSpan): Evidence {
  const after = tokens.form(span.last + 1);
  const gap = tokens.gaps[span.last + 1] ?? Gap.paragraph;
  if (after === undefined || (gap & sentenceEnd && !endsAbbreviation(tokens, span.last + 1)))
    return undefined;
  if (gap === Gap.quote && after.folded === 's')
    return doesWhatStatesDo(tokens, span.last + 2) ? 'actor' : undefined;
  // U.S.-Russian cooperation.
  if (gap === Gap.dash && after.adjective !== undefined) return 'actor';
  const atStart = ((tokens.gaps[span.first] ?? 0) & (Gap.paragraph | Gap.line)) !== 0;
  // A dateline: القاهرة - رويترز, or with the agency in brackets. A speaker: موسكو: …
  if (atStart && gap & (Gap.dash | Gap.quote)) return 'place';
  // سبق - جدة: the line of the reporter and the place ends with it.
  if (gap & Gap.line && (tokens.gaps[span.first] ?? 0) & Gap.dash) return 'place';
  // What begins the next line is another's.
  if (gap & Gap.line) return undefined;
  // BEIRUT: … is a dateline.
  if (gap & Gap.colon)
    return (atStart && isDateline(tokens, span)) || isReported(tokens, span) ? 'place' : 'actor';
  // Moscow, for its part, said …
  if (gap === Gap.comma && asides.has(`${after.folded} ${tokens.form(span.last + 2)?.folded ?? ''}`))
    return 'actor';
  // The government's backer, Russia, began …
  const apposed = gap === Gap.comma && tokens.gaps[span.first] === Gap.comma && after.isLatin;
  if (gap & (Gap.comma | Gap.dash) && !(apposed && after.classes & (WordClass.saying | WordClass.acting)))
    return undefined;
  // The war on Syria has …: the verb is another's.
  const before =
    after.isLatin && !gap && tokens.gaps[span.first] === 0 ? tokens.form(span.first - 1) : undefined;
  if (before !== undefined && /^(?:on|of|for|about|over|from|the)$/u.test(before.folded)) {
    const article = before.folded === 'the' ? tokens.form(span.first - 2)?.folded : before.folded;
    if (/^(?:on|of|for|about|over|from)$/u.test(article ?? '')) return undefined;
  }
  if (after.isLatin && beginsEnglishClause(tokens, span)) return 'actor';
  return !span.cut?.preposition && beginsVerb(tokens, span.last + 1, after) ? 'actor' : undefined;
}

/** رويترز - موسكو: who reports, from where, at the beginning of a line. */
function isReported(tokens: Tokens, { first, senses }: FoundSpan): boolean {
  if (!((tokens.gaps[first] ?? 0) & Gap.dash) || !isCity({ senses })) return false;
  return ((tokens.gaps[first - 1] ?? 0) & (Gap.line | Gap.paragraph)) !== 0;
}

/** Four capitals or more and no small letter; in Arabic, a city before a paragraph: a headline is shorter. */
function isDateline(tokens: Tokens, { first, last, senses }: FoundSpan): boolean {
  const word = tokens.form(first);
  if (word?.isLatin) return /^\p{Lu}{4,}$/u.test(word.bare);
  if (!senses.some(({ entity }) => entity.kind === 'place' && entity.subtype === 'city')) return false;
  for (let at = last + 2; at < last + headline; at++)
    if ((tokens.gaps[at] ?? Gap.paragraph) & (Gap.line | Gap.paragraph)) return false;
  return true;
}

/** As many words as the longest headlines have. */
const headline = 20;

/** تتهم, لا تريد, لن تسمح, قد أرسلت. */
function beginsVerb(tokens: Tokens, at: number, word: WordForm): boolean {
  const next = verbParticles.has(word.folded) && tokens.gaps[at + 1] === 0 ? tokens.form(at + 1) : undefined;
  const verb = next ?? word;
  // The US was suspending …
  if (word.isLatin && /^(?:is|was)$/u.test(word.folded) && tokens.gaps[at + 1] === 0) {
    if (/^[a-z]{3,}ing$/u.test(tokens.form(at + 1)?.folded ?? '')) return true;
  }
  return (
    (verb.classes & (WordClass.saying | WordClass.acting)) !== 0 ||
    // أمريكا لديها حليف.
    /^(?:لديها|ليست)$/u.test(verb.folded) ||
    looksLikePresent(verb) ||
    looksLikeBareVerb(verb)
  );
}

/** Moscow, for its part, …; Moscow, along with Ankara, … */
const asides = new Set(['for its', 'for their', 'along with', 'together with']);

const verbParticles = new Set('لا لم لن قد سوف'.split(' '));

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
    if (word.classes & (WordClass.inside | WordClass.movement) || word.folded === 'حول') return undefined;
    if (word.hasPreposition) return undefined;
  }
  return undefined;
}
