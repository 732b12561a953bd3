import { foldWord } from '../text/fold';
import { endOfDescent } from './descent';
import { Interest } from './interest';
import { eponymNoun } from './eponymNoun';
import { WordClass } from './lexicon/wordClasses';
import { guessSpan } from './spanOf';
import { endOfName, openingOf } from './personName';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';

const honours: ReadonlySet<string> = new Set(
  'الملك الملكة الأمير الأميرة الشيخ الشيخة السلطان الإمام الرئيس القديس الشهيد البابا الخليفة سيدي سيدنا'
    .split(' ')
    .map(foldWord),
);

/**
 * What is named after a person: مطار الملك خالد الدولي, جامعة الأمير محمد. The person is not spoken of. Marks the words
 * in `taken`, those of prizes and cups too, which are nothing here.
 */
export function findNamedAfter(tokens: Tokens, taken: Uint8Array): FoundSpan[] {
  const found: FoundSpan[] = [];
  for (const at of tokens.nouns) {
    if (!((tokens.interests[at] ?? 0) & Interest.eponymNoun) || taken[at]) continue;
    // Only before a title or a given name.
    if (!((tokens.interests[at + 1] ?? 0) & (Interest.lead | Interest.opensPerson)) || taken[at + 1])
      continue;
    if (tokens.gaps[at + 1] !== 0) continue;
    const noun = eponymNoun(tokens.form(at)?.folded ?? '');
    if (noun === undefined) continue;
    const last = endOf(tokens, taken, at + 1);
    if (last === undefined) continue;
    taken.fill(2, at, last + 1);
    if (noun.guess === undefined) continue;
    const skip = tokens.form(at)?.skip(noun.letters) ?? 0;
    found.push(guessSpan(tokens, at, last, noun.guess, { skip, cut: undefined }));
  }
  return found;
}

/** The last word of the person's name that begins here, and of the adjectives or the purpose after it. */
function endOf(tokens: Tokens, taken: Uint8Array, from: number): number | undefined {
  const honoured = honours.has(tokens.form(from)?.folded ?? '');
  const first = honoured ? from + 1 : from;
  const form = tokens.form(first);
  if (form === undefined || taken[first] || tokens.gaps[first] !== 0) return undefined;
  const opening = openingOf(form, honoured ? -Infinity : Infinity);
  if (opening === undefined || opening.skip > 0) return undefined;
  // A given name alone may be an adjective or the subject of a sentence: مركز جديد.
  if (!honoured && opening.strength !== 'given') return undefined;
  let last = honoured ? endOfKing(tokens, taken, first) : endOfName(tokens, taken, first, opening);
  if (!honoured && last === first) return undefined;
  for (let adjectives = 0; adjectives < 2 && isAdjective(tokens, last + 1); adjectives++) last++;
  if (/^لل.{3,}/u.test(tokens.form(last + 1)?.folded ?? '') && tokens.gaps[last + 1] === 0) {
    last++;
    while (isAdjective(tokens, last + 1) || isConjunct(tokens, last + 1)) last++;
  }
  return last;
}

/** The last word of a king's or prince's name: the given name, and بن and the like with the name after them. */
function endOfKing(tokens: Tokens, taken: Uint8Array, first: number): number {
  const given = tokens.form(first)?.folded === 'عبد' ? first + 1 : first;
  const last = endOfDescent(tokens, given, descent, taken);
  const regnal = /^ال(?:اول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن)$/u.test(tokens.form(last + 1)?.folded ?? '');
  return regnal ? last + 1 : last;
}

const descent: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت', 'ال']);

/** للبترول والمعادن. */
function isConjunct(tokens: Tokens, at: number): boolean {
  return tokens.gaps[at] === 0 && /^وال.{3,}/u.test(tokens.form(at)?.folded ?? '');
}

/** الدولي, الطبية: a definite adjective, not one of nationality. */
function isAdjective(tokens: Tokens, at: number): boolean {
  const form = tokens.form(at);
  if (form === undefined || tokens.gaps[at] !== 0) return false;
  const blocked = WordClass.function | WordClass.saying | WordClass.title | WordClass.given;
  return /^ال.{2,}(?:ي|يه)$/u.test(form.folded) && form.nisba === undefined && !(form.classes & blocked);
}
