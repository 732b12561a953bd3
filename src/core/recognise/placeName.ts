import type { WordForm } from './forms';
import { Interest } from './interest';
import { anyGiven, WordClass } from './lexicon/wordClasses';
import type { Tokens } from './tokens';
import { hasFrameInside } from './wordShapes';

/** `definite` is whether the noun before it has the article, as one has that an adjective follows. */
export function mayBePlace(form: WordForm, definite: boolean): boolean {
  const { folded } = form;
  if (/^[A-Z]/u.test(form.bare)) return true;
  if (/^[a-z]/u.test(folded)) return false;
  if (form.classes !== 0 || form.nisba !== undefined) return false;
  // An adjective of the noun agrees with it: المدينة القديمة, مدينة كبيرة.
  const common = definite ? /(?:يه|ات|ين|ون|ي)$/u : /(?:ات|ين|ون)$/u;
  if (folded.startsWith('ال')) return folded.length > 4 && !common.test(folded);
  if (form.foreign > 0.3 || townBeginning.test(folded) || isOddFeminine(folded)) return true;
  // معسكر سلاح: a word of longer names (سلاح الجو) is hardly one by itself.
  return form.word === 0 && (form.interest & Interest.nameLike) !== 0;
}

/** كنصفرة: a word in ـة of a shape that no adjective has. */
function isOddFeminine(folded: string): boolean {
  // طرنجة: four consonants.
  if (/^[^موبلفتا][^اوي]{3}ه$/u.test(folded)) return true;
  return (
    /^[^موبلف]....+ه$/u.test(folded) &&
    !/^(?:.ا|..[يا].ه|ا|.*[يا].?ه$|.*ي.ه$)/u.test(folded) &&
    !hasFrameInside(folded)
  );
}

/** The last word of a place's name. */
export function endOfPlace(tokens: Tokens, taken: Uint8Array, first: number): number {
  const next = tokens.form(first + 1);
  const here = tokens.form(first);
  if (next === undefined || here === undefined || taken[first + 1] || tokens.gaps[first + 1] !== 0)
    return first;
  if (/^[A-Z]/u.test(here.bare)) return /^[A-Z]/u.test(next.bare) ? first + 1 : first;
  const goesOn = (next.interest & Interest.nameLike) !== 0 && next.foreign > 0.5;
  return goesOn && here.foreign > 0.3 ? first + 1 : first;
}

/** What the names of towns begin with: كفرعويد, تلمنس. */
const townBeginning = /^(?:كفر|تل|بيت|دير|معر)[^ا].{2,}$/u;

/** حي الجامعة: a quarter is called by any noun with the article. */
export function isQuarter(noun: WordForm, form: WordForm): boolean {
  if (!/^[وفبل]?حي$/u.test(noun.folded) || form.exact !== WordClass.common || form.nisba) return false;
  return /^ال.{3,}[^ي]$/u.test(form.folded) && !/(?:يه|ات|ين|ون)$/u.test(form.folded);
}

/** قرية تل خنزير, بلدة كفر حمرة: what begins names of two words. */
export function isTwoWords(tokens: Tokens, taken: Uint8Array, at: number): boolean {
  const opener = tokens.form(at)?.folded ?? '';
  const next = taken[at + 1] || tokens.gaps[at + 1] !== 0 ? undefined : tokens.form(at + 1);
  if (next === undefined) return false;
  // منطقة الشيخ يوسف: what is called after a holy man.
  if (/^(?:الشيخ|النبي|السيده|الشيح)$/u.test(opener)) return (next.exact & anyGiven) !== 0;
  return twoWords.test(opener) && next.classes === 0 && next.nisba === undefined;
}

/** What the names of villages of two words begin with. */
const twoWords = /^(?:تل|كفر|بيت|دير|خان|عين|ام|جب|باب)$/u;

/** Whether names of two words begin with a folded word: تل, كفر. */
export function beginsTwoWords(folded: string): boolean {
  return twoWords.test(folded);
}
