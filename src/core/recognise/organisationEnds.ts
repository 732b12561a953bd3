import { foldWord } from '../text/fold';
import type { WordForm } from './forms';
import { arms, duties } from './lexicon/organisationNouns';
import { WordClass } from './lexicon/wordClasses';
import { joins } from './joins';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';

/** فيلق الرحمن, لواء شهداء بدر: definite nouns of no list after the noun of a force. */
export function endOfForce(tokens: Tokens, taken: Uint8Array, first: number): number | undefined {
  let last: number | undefined;
  for (let at = first; at < Math.min(first + 2, tokens.length); at++) {
    const form = tokens.form(at);
    if (form === undefined || taken[at] || tokens.gaps[at] !== 0) break;
    if (form.classes !== 0 || form.nisba !== undefined || !/^ال.{3,}/u.test(form.folded)) break;
    // An adjective of the state or the arm: قوات النظامية is none.
    if (/(?:يه|يين|ي|ات|ين|ون)$/u.test(form.folded)) break;
    last = at;
  }
  return last;
}

/** جهاز مكافحة الإرهاب: the duty, what it concerns, and an adjective of that. */
export function endOfDuty(tokens: Tokens, taken: Uint8Array, first: number): number | undefined {
  if (taken[first] || tokens.gaps[first] !== 0 || !duties.has(tokens.form(first)?.folded ?? ''))
    return undefined;
  const concern = tokens.form(first + 1);
  if (!concern?.definite || taken[first + 1] || tokens.gaps[first + 1] !== 0) return undefined;
  if (concern.classes & (WordClass.function | WordClass.title | WordClass.saying)) return undefined;
  const next = tokens.form(first + 2);
  const described =
    next !== undefined &&
    tokens.gaps[first + 2] === 0 &&
    !taken[first + 2] &&
    next.definite &&
    /(?:يه|ي)$/u.test(next.folded);
  return described ? first + 2 : first + 1;
}

/** مكتب مراقبة الأصول الأجنبية التابع لـ: what stands before the word for belonging to somebody. */
export function endOfAttached(tokens: Tokens, taken: Uint8Array, first: number): number | undefined {
  for (let at = first; at < Math.min(first + 5, tokens.length); at++) {
    const word = tokens.form(at);
    if (word === undefined || tokens.gaps[at] !== 0) return undefined;
    if (/^التابعه?$/u.test(word.folded)) {
      const owned = tokens.form(at + 1)?.folded.startsWith('ل') && tokens.gaps[at + 1] === 0;
      return owned && at > first + 1 ? at - 1 : undefined;
    }
    if (taken[at] || word.classes & (WordClass.function | WordClass.saying | WordClass.title))
      return undefined;
    if (at > first && !isDefinite(word)) return undefined;
  }
  return undefined;
}

/** ميليشيا الخراساني, مليشيا بدر: a given name or a definite word of no list that is no adjective. */
export function endOfMilitia(tokens: Tokens, taken: Uint8Array, at: number): number | undefined {
  const form = taken[at] || tokens.gaps[at] !== 0 ? undefined : tokens.form(at);
  if (form === undefined || form.nisba !== undefined) return undefined;
  if (form.exact & WordClass.given) return at;
  if (form.classes !== 0 || !form.definite || form.folded.length < 6) return undefined;
  return /(?:يه|ات|ين|ون|ه)$/u.test(form.folded) ? undefined : at;
}

/** The last word of a quotation that begins at a word and is short enough to be a name. */
export function endOfQuotation(tokens: Tokens, taken: Uint8Array, first: number): number | undefined {
  if (tokens.gaps[first] !== Gap.quote) return undefined;
  for (let last = first; last < Math.min(first + 4, tokens.length); last++) {
    const form = tokens.form(last);
    if (form === undefined || taken[last] || form.classes & WordClass.saying) return undefined;
    if (last === first && form.classes & WordClass.function) return undefined;
    const gap = tokens.gaps[last + 1] ?? Gap.quote;
    if (gap & Gap.quote) return last;
    if (gap !== 0) return undefined;
  }
  return undefined;
}

export function endOfForeignWords(tokens: Tokens, taken: Uint8Array, first: number): number | undefined {
  let last: number | undefined;
  for (let at = first; at < Math.min(first + 3, tokens.length); at++) {
    const form = tokens.form(at);
    if (form === undefined || taken[at] || tokens.gaps[at] !== 0 || !isForeign(form)) break;
    last = at;
  }
  return last;
}

export function isForeign(form: WordForm): boolean {
  if (form.isLatin) return /^[A-Z]/u.test(form.bare);
  const plain = form.classes === 0 && form.nisba === undefined && !/^ال|يه$/u.test(form.folded);
  return plain && form.folded.length > 2 && form.foreign > 0.3;
}

/** حزب العدالة والتنمية, جامعة أكسفورد: definite nouns, a place or foreign words after an indefinite noun. */
export function endOfComplement(tokens: Tokens, taken: Uint8Array, first: number): number | undefined {
  if (first >= tokens.length || !joins(tokens, first)) return undefined;
  const form = tokens.form(first);
  if (form === undefined) return undefined;
  if (taken[first]) {
    // The whole of the place's name.
    let last = first;
    while (taken[last + 1] === 4 && last < first + 3) last++;
    if (taken[first] !== 3 || form.folded.startsWith('ال') || tokens.gaps[first]) return undefined;
    return endOfForeignWords(tokens, taken, last + 1) ?? withQuality(tokens, taken, last);
  }
  const foreign = endOfForeignWords(tokens, taken, first);
  if (foreign !== undefined) return endOfPurpose(tokens, taken, foreign);
  let last: number | undefined;
  for (let at = first; at < Math.min(first + 4, tokens.length); at++) {
    const word = tokens.form(at);
    if (word === undefined || taken[at] || (at > first && tokens.gaps[at] !== 0) || !isDefinite(word)) break;
    // منظمة الأقطار المصدرة للنفط: what two definite words need to be complete.
    if (word.folded.startsWith('لل') && at === first + 2 && !(word.classes & ~WordClass.common)) return at;
    if (word.folded.startsWith('لل') || (word.classes & WordClass.common && at > first + 1)) break;
    last = at;
  }
  return last;
}

/** جهاز المخابرات الخارجية الروسية: definite words after the noun of an institution, the last one of a nationality. */
export function endOfNational(tokens: Tokens, taken: Uint8Array, first: number): number | undefined {
  for (let at = first; at < Math.min(first + 4, tokens.length); at++) {
    const word = tokens.form(at);
    if (word === undefined || tokens.gaps[at] !== 0 || !word.definite) return undefined;
    if (word.nisba !== undefined) return at > first && !word.nisba.plural ? at : undefined;
    // الخارجية الروسية is the ministry where nothing stands before it.
    if (taken[at] && !(at > first && taken[at] === 1 && taken[at + 1] === 2)) return undefined;
    if (!isDefinite(word) || (word.organisation && !arms.has(word.organisation.noun))) return undefined;
  }
  return undefined;
}

/** مصرف قطر المركزي: what institutions are behind the name of a land. */
function withQuality(tokens: Tokens, taken: Uint8Array, last: number): number {
  const next = tokens.gaps[last + 1] === 0 && !taken[last + 1] ? tokens.form(last + 1)?.folded : undefined;
  return next !== undefined && qualities.has(next) ? last + 1 : last;
}

const qualities: ReadonlySet<string> = new Set(
  ['المركزي', 'الوطني', 'الدولي', 'الإسلامي', 'الأهلي', 'التجاري', 'الطبي', 'العسكري']
    .map(foldWord)
    .flatMap((quality) => [quality, `${quality}ه`]),
);

/** معهد س للتكنولوجيا: a complement with ل after foreign words. */
function endOfPurpose(tokens: Tokens, taken: Uint8Array, last: number): number {
  const next = tokens.form(last + 1);
  const purpose = next !== undefined && tokens.gaps[last + 1] === 0 && !taken[last + 1];
  return purpose && /^لل.{4,}/u.test(next.folded) && next.classes === 0 ? last + 1 : last;
}

function isDefinite(form: WordForm): boolean {
  const { folded } = form;
  if (folded.startsWith('ال') && !form.definite) return false;
  if (form.classes & (WordClass.function | WordClass.title | WordClass.saying | WordClass.acting))
    return false;
  if (form.nisba?.plural) return false;
  return /^(?:ال|وال|لل|ولل).{2,}/u.test(folded);
}

/** البنك الإسلامي للتنمية: adjectives and then a complement with ل, or two adjectives. */
export function endOfDescription(tokens: Tokens, taken: Uint8Array, head: number): number | undefined {
  let adjectives = 0;
  let complement = false;
  let last = head;
  for (let at = head + 1; at < Math.min(head + 7, tokens.length); at++) {
    const word = tokens.form(at);
    if (word === undefined || tokens.gaps[at] !== 0) break;
    const { folded } = word;
    if (
      /^لل.{2,}/u.test(folded) ||
      (adjectives > 0 && /^ل[^ل].{2,}/u.test(folded) && startsComplement(tokens, at))
    ) {
      if (adjectives === 0 || complement) break;
      complement = true;
    } else if (complement) {
      if (!/^(?:ال|وال|لل|ولل).{2,}/u.test(folded) || word.classes & (WordClass.function | WordClass.title))
        break;
    } else if (isDefinite(word) && !folded.startsWith('و') && agrees(tokens, head, folded)) adjectives++;
    else break;
    if (taken[at] && !complement) break;
    last = at;
  }
  return complement || adjectives > 1 ? last : undefined;
}

/** لكرة القدم: ل and an indefinite noun before a definite one. */
function startsComplement(tokens: Tokens, at: number): boolean {
  return /^ال/u.test(tokens.form(at + 1)?.folded ?? '') && tokens.gaps[at + 1] === 0;
}

function agrees(tokens: Tokens, head: number, adjective: string): boolean {
  const noun = tokens.form(head)?.folded ?? '';
  return noun.endsWith('ه')
    ? adjective.endsWith('ه')
    : !adjective.endsWith('ه') && /[يىاملرنسدقكبت]$/u.test(adjective);
}
