import { foldWord } from '../text/fold';
import type { CandidateOptions } from './families';
import { WordClass } from './lexicon/wordClasses';
import { joins, guessSpan } from './names';
import type { WordForm } from './forms';
import { Interest } from './interest';
import {
  arms,
  armed,
  definite,
  forces,
  heads,
  namers,
  national,
  papers,
  press,
  verbal,
} from './lexicon/organisationNouns';
import type { FoundSpan } from './spans';
import { Gap, type Tokens } from './tokens';

/** Organisations that no gazetteer has, by their noun: companies, parties, unions, universities, outlets. */
export function findOrganisations(
  tokens: Tokens,
  taken: Uint8Array,
  options: CandidateOptions = {},
): FoundSpan[] {
  const found: FoundSpan[] = [];
  let last = -1;
  for (const at of tokens.nouns) {
    if (at <= last || !((tokens.interests[at] ?? 0) & Interest.organisationNoun) || taken[at]) continue;
    const form = tokens.form(at);
    if (form === undefined) continue;
    const span = organisationAt(tokens, taken, at, form, options);
    if (span === undefined) continue;
    found.push(span);
    last = span.last;
  }
  return found;
}

function organisationAt(
  tokens: Tokens,
  taken: Uint8Array,
  at: number,
  form: WordForm,
  options: CandidateOptions,
): FoundSpan | undefined {
  const known = form.organisation;
  if (known === undefined) return undefined;
  const { noun } = known;
  const skip = form.skip(known.letters);
  const next = at + 1;
  if (namers.has(noun) && options.organisationNames !== false) {
    const last =
      endOfQuotation(tokens, taken, next) ??
      (verbal.has(noun) ? undefined : endOfForeignWords(tokens, taken, next));
    if (last !== undefined) return organisation(tokens, noun, next, last, 0);
  }
  if (papers.has(noun) && options.papers !== false) {
    const paper = paperAt(tokens, taken, at, skip);
    if (paper !== undefined) return paper;
  }
  if (forces.has(noun) && options.forces !== false) {
    // قوات الشرطة are anybody's; of قوات only what is surely a name.
    const last = noun === 'قوات' ? endOfForeignWords(tokens, taken, next) : endOfForce(tokens, taken, next);
    if (last !== undefined) return organisation(tokens, noun, at, last, skip);
  }
  if (heads.has(noun) && options.organisationHeads !== false) {
    const last = endOfComplement(tokens, taken, next);
    if (last !== undefined) return organisation(tokens, noun, at, last, skip);
  }
  if (national.has(noun) && options.organisationHeads !== false) {
    const last = endOfNational(tokens, taken, next);
    if (last !== undefined) return organisation(tokens, noun, at, last, skip);
  }
  if (arms.has(noun) && options.organisationDescriptions !== false && !taken[next]) {
    const arm = tokens.gaps[next] === 0 ? (tokens.form(next)?.folded ?? '') : '';
    if (/^ال(?:جويه|عسكريه|عامه|حربيه|سياسيه)$/u.test(arm)) return organisation(tokens, noun, at, next, skip);
  }
  if (definite.has(noun) && options.organisationDescriptions !== false) {
    const last = endOfDescription(tokens, taken, at);
    if (last !== undefined) return organisation(tokens, noun, at, last, skip);
  }
  return undefined;
}

/** صحيفة الوئام: the name alone; of a paper that is called like a place (صحيفة الرياض), with its noun. */
function paperAt(tokens: Tokens, taken: Uint8Array, at: number, skip: number): FoundSpan | undefined {
  const form = tokens.form(at + 1);
  if (form === undefined || tokens.gaps[at + 1] !== 0 || !/^ال.{3,}/u.test(form.folded)) return undefined;
  if (taken[at + 1]) {
    const single = taken[at + 1] === 3 && taken[at + 2] !== 4;
    return single ? organisation(tokens, 'صحيفه', at, at + 1, skip) : undefined;
  }
  const other = WordClass.function | WordClass.title | WordClass.saying | WordClass.office;
  if (form.nisba !== undefined || form.classes & other) return undefined;
  return organisation(tokens, 'صحيفه', at + 1, at + 1, 0);
}

/** فيلق الرحمن, لواء شهداء بدر: definite nouns of no list after the noun of a force. */
function endOfForce(tokens: Tokens, taken: Uint8Array, first: number): number | undefined {
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

function organisation(tokens: Tokens, noun: string, first: number, last: number, skip: number): FoundSpan {
  const subtype = press.has(noun) ? 'outlet' : armed.has(noun) ? 'armed-group' : 'organisation';
  const guess = { kind: 'actor', subtype, form: 'name', rule: 'organisation-noun' } as const;
  return guessSpan(tokens, first, last, guess, { skip, cut: undefined });
}

/** The last word of a quotation that begins at a word and is short enough to be a name. */
function endOfQuotation(tokens: Tokens, taken: Uint8Array, first: number): number | undefined {
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

function endOfForeignWords(tokens: Tokens, taken: Uint8Array, first: number): number | undefined {
  let last: number | undefined;
  for (let at = first; at < Math.min(first + 3, tokens.length); at++) {
    const form = tokens.form(at);
    if (form === undefined || taken[at] || tokens.gaps[at] !== 0 || !isForeign(form)) break;
    last = at;
  }
  return last;
}

function isForeign(form: WordForm): boolean {
  if (form.isLatin) return /^[A-Z]/u.test(form.bare);
  const plain = form.classes === 0 && form.nisba === undefined && !/^ال|يه$/u.test(form.folded);
  return plain && form.folded.length > 2 && form.foreign > 0.3;
}

/** حزب العدالة والتنمية, جامعة أكسفورد: definite nouns, a place or foreign words after an indefinite noun. */
function endOfComplement(tokens: Tokens, taken: Uint8Array, first: number): number | undefined {
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
    if (word.folded.startsWith('لل') || (word.classes & WordClass.common && at > first + 1)) break;
    last = at;
  }
  return last;
}

/** جهاز المخابرات الخارجية الروسية: definite words after the noun of an institution, the last one of a nationality. */
function endOfNational(tokens: Tokens, taken: Uint8Array, first: number): number | undefined {
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
function endOfDescription(tokens: Tokens, taken: Uint8Array, head: number): number | undefined {
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

/** ريال مدريد, مانشستر يونايتد: a city abroad with a foreign word beside it is a club. `names` are of the gazetteer. */
export function findClubs(tokens: Tokens, taken: Uint8Array, names: readonly FoundSpan[]): FoundSpan[] {
  const found: FoundSpan[] = [];
  for (const span of names) {
    const [sense] = span.senses;
    if (sense === undefined || span.cut || !span.senses.some(({ entity }) => entity.subtype === 'city'))
      continue;
    const { first, last } = span;
    const word = tokens.form(first);
    if (word === undefined || word.folded.startsWith('ال') || !/^[\u0621-\u064a]/u.test(word.folded))
      continue;
    const before =
      first > 0 && tokens.gaps[first] === 0 && !taken[first - 1] ? tokens.form(first - 1) : undefined;
    const after = tokens.gaps[last + 1] === 0 && !taken[last + 1] ? tokens.form(last + 1) : undefined;
    if (before && isClubWord(before)) found.push(organisation(tokens, 'نادي', first - 1, last, 0));
    else if (after && isClubWord(after)) found.push(organisation(tokens, 'نادي', first, last + 1, 0));
  }
  return found;
}

function isClubWord(form: WordForm): boolean {
  return isForeign(form) && form.foreign > 0.6 && !/^[وفبلكيت]/u.test(form.folded) && form.word === 0;
}
