import type { NameSense } from '../gazetteer/compile';
import { foldWord } from '../text/fold';
import type { WordForm } from './forms';
import { namers, press } from './lexicon/organisationNouns';
import { WordClass } from './lexicon/wordClasses';
import type { ChosenSpan, FoundSpan } from './spans';
import { Gap, type Tokens } from './tokens';
import { looksLikeBareVerb, looksLikePresent, looksLikeVerb, looksLikeVerbalNoun } from './verbShapes';

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
    before?.organisation && (press.has(before.organisation.noun) || namers.has(before.organisation.noun));
  return quoted || noun ? 'actor' : 'place';
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
    if (before.folded === 'بين' && isBorder(tokens, span.first - 2)) return 'place';
    if (/^عل[يى]$/u.test(before.folded) && isPressed(tokens, span.first - 2)) return 'actor';
    if (pronouns.has(before.folded)) return followsVerb(tokens, span.first - 1) ? 'actor' : undefined;
    if (introducing.has(before.folded)) return isOfStates(tokens, span.first - 2) ? 'actor' : undefined;
    if (before.classes & WordClass.movement) return 'place';
    if (before.classes & (WordClass.saying | WordClass.acting | WordClass.relation)) return 'actor';
    if (looksLikeVerb(before) || looksLikeVerbalNoun(before)) return 'actor';
  }
  // بموسكو is in Moscow, موالية لموسكو is for the government.
  if (preposition === 'ب') return 'place';
  if (preposition === 'ل' && before !== undefined && allegiance.test(before.folded)) return 'actor';
  return undefined;
}

/** اللوم على دمشق, فرض عقوبات على موسكو: what is laid on a state rather than on its land. */
function isPressed(tokens: Tokens, at: number): boolean {
  const noun = tokens.form(at);
  return (
    noun !== undefined && tokens.gaps[at + 1] === 0 && burdens.has(noun.folded.replace(/^[وبل]?(?:ال)?/u, ''))
  );
}

const burdens = new Set(
  'لوم مسووليه مسئوليه عقوبات عقوبه ضغط ضغوط ضغوطا ضغوطات حظر حظرا رد ردا اعتماد تعويل تاثير حصار'
    .split(' ')
    .map(foldWord),
);

/** الحدود بين سوريا ولبنان: what lies between lands. */
function isBorder(tokens: Tokens, at: number): boolean {
  const noun = tokens.gaps[at + 1] === 0 ? tokens.form(at)?.folded : undefined;
  return (
    noun !== undefined && /^[وبل]?(?:ال)?(?:حدود|حدوديه|مسافه|طريق|مثلث|معابر|معبر|واصل|واصله)$/u.test(noun)
  );
}

/** Whose side somebody or something is on, before ل. */
const allegiance =
  /^[وف]?(?:ال)?(?:تابع|موالي?|حليف|معادي?|مناهض|داعم|مويد|خاضع|مملوك|عميل|عملاء|ولاء|دعمه?ا?|تهديدا?|تحذيرا?|رساله|حديثه?ا?|اتهاماته?ا?|انتقاداته?ا?)(?:ه|ين|ون|يه)?$/u;

/** Prepositions with a pronoun, between a verb and its subject: تسيطر عليها تركيا, شاركت فيها روسيا. */
const pronouns = new Set(
  'به بها بهم فيه فيها فيهم منه منها منهم عنه عنها عليه عليها عليهم اليه اليها اليهم له لها لهم معه معها معهم ضده ضدها'.split(
    ' ',
  ),
);

function followsVerb(tokens: Tokens, at: number): boolean {
  const verb = tokens.form(at - 1);
  if (verb === undefined || tokens.gaps[at] !== 0) return false;
  return (verb.classes & (WordClass.saying | WordClass.acting)) !== 0 || looksLikeVerb(verb);
}

/** What introduces the names of what was just spoken of: الدول الخمس، وهي روسيا والصين. */
const introducing = new Set('هي وهي هما وهما هم وهم'.split(' '));

/** Whether states are spoken of as parties shortly before. */
function isOfStates(tokens: Tokens, from: number): boolean {
  for (let at = from; at >= Math.max(0, from - 6) && !((tokens.gaps[at + 1] ?? 0) & sentenceEnd); at--) {
    if (
      /^(?:ال|لل)?(?:دول|دولتين|دولتان|قوي|اطراف|حلفاء|طرفان|طرفين)$/u.test(tokens.form(at)?.folded ?? '')
    ) {
      return !((tokens.form(at - 1)?.classes ?? 0) & WordClass.inside);
    }
  }
  return false;
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
  // BEIRUT: … is a dateline.
  if (gap & Gap.colon) return atStart && shouts(tokens, span) ? 'place' : 'actor';
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
  return !span.cut?.preposition && beginsVerb(tokens, span.last + 1, after) ? 'actor' : undefined;
}

/** Four capitals or more and no small letter. */
function shouts(tokens: Tokens, { first }: FoundSpan): boolean {
  return /^\p{Lu}{4,}$/u.test(tokens.form(first)?.bare ?? '');
}

/** تتهم, لا تريد, لن تسمح, قد أرسلت. */
function beginsVerb(tokens: Tokens, at: number, word: WordForm): boolean {
  const next = verbParticles.has(word.folded) && tokens.gaps[at + 1] === 0 ? tokens.form(at + 1) : undefined;
  const verb = next ?? word;
  return (
    (verb.classes & (WordClass.saying | WordClass.acting)) !== 0 ||
    looksLikePresent(verb) ||
    looksLikeBareVerb(verb)
  );
}

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
    if (word.classes & (WordClass.inside | WordClass.movement)) return undefined;
    if (word.hasPreposition) return undefined;
  }
  return undefined;
}
