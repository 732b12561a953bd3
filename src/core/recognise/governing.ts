import { foldWord } from '../text/fold';
import type { WordForm } from './forms';
import { deedNouns } from './lexicon/contextWords';
import { WordClass } from './lexicon/wordClasses';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';
import { looksLikeDeed, looksLikeVerb } from './verbShapes';

// What a verb, participle or verbal noun right before a name makes of it.

/** سيزور تركيا, يغادر موسكو, شهدت سوريا: what is done to or seen in a land. */
export function isVisit({ folded }: WordForm): boolean {
  return folded.length < 10 && /^[وف]?س?[يتان]?(?:زور|زوران|غادر|شهد)(?:ت|وا|ون)?$/u.test(folded);
}

/** باستهداف دمشق, بعد احتلال العراق: what is done to a land; not by it (استهداف روسيا للمدنيين). */
export function isStruck(tokens: Tokens, { last }: FoundSpan, { folded }: WordForm): boolean {
  if (!/^[وفبل]*(?:استهداف|مهاجمه|اجتياح|احتلال|اقتحام|تدمير)$/u.test(folded)) return false;
  return !(tokens.gaps[last + 1] === 0 && /^لل?./u.test(tokens.form(last + 1)?.folded ?? ''));
}

/** تنفيذ إيران لهذه البنود: behind a verbal noun and its agent its object has ل. */
export function hasAgentAndObject(tokens: Tokens, { last }: FoundSpan, before: WordForm): boolean {
  const at = last + 1;
  return (
    looksLikeDeed(before) &&
    tokens.gaps[at] === 0 &&
    /^(?:لل.{2,}|ل(?:هذ|تلك|ذلك).*)$/u.test(tokens.form(at)?.folded ?? '')
  );
}

/** لتصويت مصر, من حق أنقرة: what a government does or has. */
export function isDeedNoun({ folded }: WordForm): boolean {
  return deeds.has(folded) || (proclitics.has(folded.charAt(0)) && deeds.has(folded.slice(1)));
}

const deeds: ReadonlySet<string> = new Set(deedNouns.split(' ').map(foldWord));
const proclitics: ReadonlySet<string> = new Set('وفبل');

/** صوتت ضده أيضا فنزويلا: an adverb between a verb and its subject. */
export function isAdverbOfDeed(tokens: Tokens, adverb: number): boolean {
  if (!adverbs.test(tokens.form(adverb)?.folded ?? '')) return false;
  for (let at = adverb - 1; at > adverb - 5 && tokens.gaps[at + 1] === 0; at--) {
    const word = tokens.form(at);
    if (word && (word.classes & (WordClass.saying | WordClass.acting) || looksLikeVerb(word))) return true;
  }
  return false;
}

const adverbs = /^(?:ايضا|كذلك|مجددا|مرارا|حاليا|سابقا|لاحقا|موخرا|بدورها|بالفعل|رسميا|امس|اليوم)$/u;

/** منتقدا روسيا, داعيا تركيا: a participle in the accusative, whose object follows. */
export function isAddressing({ folded, classes }: WordForm): boolean {
  if (!folded.endsWith('ا')) return false;
  if (classes & (WordClass.movement | WordClass.placeNoun | WordClass.title | WordClass.office)) return false;
  return (
    /^[وف]?(?:م.{2,4}[^ي]|داعي|حاث|شاكر|لايم|ناصح|واصف)ا$/u.test(folded) &&
    !/(?:غادر|توجه|عبر)ا$/u.test(folded)
  );
}
