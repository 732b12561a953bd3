import type { CandidateOptions } from './families';
import { WordClass } from './lexicon/wordClasses';
import { organisationGuess } from './guesses';
import { guessSpan } from './spanOf';
import { looksLikeVerb } from './verbShapes';
import type { WordForm } from './forms';
import { Interest } from './interest';
import {
  arms,
  armed,
  attached,
  definite,
  dutiful,
  forces,
  heads,
  militias,
  namers,
  national,
  papers,
  press,
  pressTails,
  verbal,
} from './lexicon/organisationNouns';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';
import {
  endOfAttached,
  endOfComplement,
  endOfDescription,
  endOfDuty,
  endOfForce,
  endOfForeignWords,
  endOfMilitia,
  endOfNational,
  endOfQuotation,
} from './organisationEnds';

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
  if (pressTails.has(noun))
    return options.papers === false ? undefined : outletBefore(tokens, taken, at, known.letters);
  const skip = form.skip(known.letters);
  const next = at + 1;
  if (namers.has(noun) && options.organisationNames !== false) {
    const last =
      endOfQuotation(tokens, taken, next) ??
      (verbal.has(noun) ? undefined : endOfForeignWords(tokens, taken, next));
    if (last !== undefined) return organisation(tokens, noun, next, last, 0);
  }
  if (militias.has(noun) && options.forces !== false) {
    const last = endOfMilitia(tokens, taken, next);
    if (last !== undefined) return organisation(tokens, noun, at, last, skip);
  }
  if (noun === channel && options.papers !== false && /^\d+$/u.test(tokens.form(next)?.folded ?? '')) {
    if (tokens.gaps[next] === 0) return organisation(tokens, 'قناه', at, next, skip);
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
    const last = isPlainly(tokens, noun, next) ? undefined : endOfComplement(tokens, taken, next);
    if (last !== undefined) return organisation(tokens, noun, at, last, skip);
  }
  if (national.has(noun) && options.organisationHeads !== false) {
    const last = endOfNational(tokens, taken, next);
    if (last !== undefined) return organisation(tokens, noun, at, last, skip);
  }
  if (dutiful.has(noun) && options.organisationHeads !== false) {
    const last = endOfDuty(tokens, taken, next);
    if (last !== undefined) return organisation(tokens, noun, at, last, skip);
  }
  if (attached.has(noun) && options.organisationHeads !== false) {
    const last = endOfAttached(tokens, taken, next);
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

/** تيار الماء, كتلة الهواء: what a noun of parties means besides. */
function isPlainly(tokens: Tokens, noun: string, at: number): boolean {
  return (noun === 'تيار' || noun === 'كتله') && ((tokens.form(at)?.exact ?? 0) & WordClass.common) !== 0;
}

/** القناة 12: what a number makes a name. */
const channel = 'القناه';

/** أوغاريت بوست: a word of no list before what the names of outlets end with. */
function outletBefore(
  tokens: Tokens,
  taken: Uint8Array,
  tail: number,
  letters: number,
): FoundSpan | undefined {
  const first = tail - 1;
  const form =
    letters > 0 || first < 0 || taken[first] || tokens.gaps[tail] !== 0 ? undefined : tokens.form(first);
  if (form === undefined || form.classes !== 0 || form.nisba !== undefined || form.isLatin) return undefined;
  if (form.folded.length < 3 || form.definite || looksLikeVerb(form)) return undefined;
  // صنداي مورنينغ بوست.
  const goesBack = (at: number): boolean => {
    const prior = tokens.gaps[at] !== 0 || taken[at - 1] ? undefined : tokens.form(at - 1);
    return prior !== undefined && prior.classes === 0 && !prior.definite && prior.foreign > 0.3;
  };
  const from = goesBack(first) ? first - 1 : first;
  return guessSpan(tokens, from, tail, organisationGuess('outlet'));
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

/** Words that a noun of organisations makes one. */
export function organisation(
  tokens: Tokens,
  noun: string,
  first: number,
  last: number,
  skip: number,
): FoundSpan {
  const subtype = press.has(noun) ? 'outlet' : armed.has(noun) ? 'armed-group' : 'organisation';
  return guessSpan(tokens, first, last, organisationGuess(subtype), { skip, cut: undefined });
}
