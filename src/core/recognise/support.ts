import type { WordForm } from './forms';
import { Interest } from './interest';
import { WordClass } from './lexicon/wordClasses';
import {
  adverbs,
  followers,
  generics,
  homographs,
  membershipWords,
  organisationNouns,
  rareWords,
} from './lexicon/homographs';
import { isAdjective } from './nationalAdjectives';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';

/**
 * Drops names that are ordinary words where nothing beside them shows the name: الباب is a town after مدينة or next to
 * another place, القاعدة is the organisation where its members, deeds or followers are spoken of.
 */
export function supportedSpans(tokens: Tokens, spans: readonly FoundSpan[]): readonly FoundSpan[] {
  if (!(tokens.interest & Interest.doubtful)) return spans;
  const mayBeWord = ({ first }: FoundSpan): boolean =>
    ((tokens.interests[first] ?? 0) & Interest.doubtful) !== 0;
  const doubts = spans.map((span) => (mayBeWord(span) ? doubtOf(tokens, span) : undefined));
  const shown = new Set<string>();
  spans.forEach((span, at) => {
    if (doubts[at] === 'homograph' && hasSign(tokens, span)) shown.add(nameWord(tokens, span));
  });
  const endings = new Set<number>();
  if (doubts.some((doubt) => doubt !== undefined)) {
    spans.forEach(({ last }, at) => {
      if (doubts[at] === undefined) endings.add(last);
    });
  }
  return spans.filter((span, at) => {
    if (!mayBeWord(span)) return true;
    if (isAdjective(tokens, span, spans)) return false;
    const doubt = doubts[at];
    // سوريا has no other meaning.
    if (doubt === undefined && tokens.form(span.last)?.folded.endsWith('يا')) return true;
    if (isFollowedAway(tokens, span) || isMonth(tokens, span)) return false;
    if (doubt === undefined) return true;
    if (doubt === 'generic') return hasMembers(tokens, span);
    const word = nameWord(tokens, span);
    // What an article has once shown to be a name is one throughout, unless any noun may have the article.
    if (shown.has(word) && (!word.startsWith('ال') || hasSign(tokens, span))) return true;
    return hasNeighbour(tokens, span, endings);
  });
}

/** النيل من, مسقط رأس: the word after it makes an ordinary phrase of the name. */
function isFollowedAway(tokens: Tokens, span: FoundSpan): boolean {
  // الضفة الغربية لنهر الفرات: of any river.
  const next = tokens.form(span.last + 1)?.folded ?? '';
  if (
    span.last > span.first &&
    tokens.form(span.first)?.folded.endsWith('الضفه') &&
    /^(?:ل.{2,}|من)$/u.test(next)
  )
    return true;
  // في الجنوب والغرب: the directions.
  if (
    nameWord(tokens, span) === 'الغرب' &&
    /^[وفبل]?(?:ال)(?:جنوب|شمال|شرق)$/u.test(tokens.form(span.first - 1)?.folded ?? '')
  )
    return true;
  const follower = span.first === span.last ? followers.get(nameWord(tokens, span)) : undefined;
  return follower !== undefined && tokens.form(span.last + 1)?.folded.startsWith(follower) === true;
}

function doubtOf(tokens: Tokens, span: FoundSpan): 'generic' | 'homograph' | undefined {
  if (span.first !== span.last || span.senses.length === 0) return undefined;
  const word = nameWord(tokens, span);
  if (generics.has(word)) return 'generic';
  if (!homographs.has(word)) return undefined;
  return span.senses.every(({ entity }) => entity.source.file === undefined) ? 'homograph' : undefined;
}

/** آب is August; إب the town. */
function isMonth(tokens: Tokens, { first, last, cut }: FoundSpan): boolean {
  return first === last && cut === undefined && tokens.form(first)?.bare === 'آب';
}

/** The folded word of a name of one word, without its proclitics. */
function nameWord(tokens: Tokens, span: FoundSpan): string {
  return span.cut?.rest ?? tokens.form(span.first)?.folded ?? '';
}

function hasSign(tokens: Tokens, span: FoundSpan): boolean {
  const gap = tokens.gaps[span.first] ?? Gap.paragraph;
  const before = tokens.form(span.first - 1);
  if (before === undefined || gap & ~(Gap.quote | Gap.line)) return false;
  if (rareWords.has(nameWord(tokens, span)) && behindPlace(before, span)) return true;
  if (adverbs.has(nameWord(tokens, span)) && gap === 0 && /^عل[يى]$/u.test(before.folded)) return true;
  if (span.cut !== undefined && span.cut.preposition !== '') return false;
  const place = span.senses.some(({ entity }) => entity.kind === 'place');
  if (before.classes & WordClass.placeNoun) return place;
  const noun = before.folded.replace(/^[وفبلك]/u, '');
  if (!place && gap === 0 && (membershipWords.has(before.folded) || membershipWords.has(noun))) return true;
  if (organisationNouns.has(before.folded) || organisationNouns.has(noun)) return true;
  // في مشهد is in a scene.
  const word = nameWord(tokens, span);
  return before.folded === 'في' && gap === 0 && !word.startsWith('ال') && word !== 'مشهد';
}

/** في الطائف, إلى نجران, بتعز, شمال حماة. */
function behindPlace(before: WordForm, { cut }: FoundSpan): boolean {
  if (cut !== undefined) return cut.preposition === 'ب';
  return (before.classes & (WordClass.inside | WordClass.movement | WordClass.direction)) !== 0;
}

/** Beside another name, joined by و or a comma. */
function hasNeighbour(tokens: Tokens, span: FoundSpan, endings: ReadonlySet<number>): boolean {
  const gap = tokens.gaps[span.first] ?? Gap.paragraph;
  return endings.has(span.first - 1) && ((gap === 0 && span.cut?.conjunction === true) || gap === Gap.comma);
}

function hasMembers(tokens: Tokens, span: FoundSpan): boolean {
  const before = tokens.form(span.first - 1);
  if (before === undefined || (tokens.gaps[span.first] ?? 0) & (Gap.stop | Gap.paragraph)) return false;
  const word = before.folded;
  return membershipWords.has(word) || membershipWords.has(word.replace(/^[وفبل]/u, ''));
}
