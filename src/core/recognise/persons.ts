import { foreignEnough, foreignness } from '../gazetteer/foreignness';
import { foldWord } from '../text/fold';
import type { Cut } from '../text/proclitics';
import type { CandidateOptions } from './families';
import { personGuess } from './guesses';
import { Interest, officeReach } from './interest';
import { isNamedThing } from './lexicon/namedThings';
import { anyGiven, exactClasses } from './lexicon/wordClasses';
import { guessSpan } from './spanOf';
import { definiteSurname } from './definiteSurname';
import { convinces } from './personEvidence';
import { leadOf, plainBefore, type Lead } from './personLead';
import { endOfName, inner, openingOf, startsClause, type Opening } from './personName';
import { isSurname } from './surnameShapes';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';
import { hasFrameInside } from './wordShapes';

const nameInterest = Interest.opensPerson | Interest.nameLike;

/**
 * Persons whom no gazetteer has: after titles and offices, by their given names, by kunyas, after verbs of saying.
 * `taken` marks the words of names already known; a person's name ends before them.
 */
export function findPersons(tokens: Tokens, taken: Uint8Array, options: CandidateOptions = {}): FoundSpan[] {
  const found: FoundSpan[] = [];
  let last = -2;
  let office = -officeReach - 1;
  /** A name, and the others that are joined to it. */
  const add = (name: FoundSpan): void => {
    for (let next: FoundSpan | undefined = name; next; next = conjunct(tokens, taken, last + 1)) {
      found.push(next);
      last = next.last;
    }
  };
  for (const at of tokens.people) {
    if (at <= last) continue;
    const joined = last === at - 1 && ((tokens.gaps[at] ?? 0) & ~Gap.quote) === 0;
    const interest = tokens.interests[at] ?? 0;
    const near = at - office <= officeReach;
    if (interest & Interest.office) office = at;
    if (taken[at]) continue;
    const behind = at > 0 && ((tokens.interests[at - 1] ?? 0) & Interest.lead) !== 0;
    // A definite word is a name only behind what leads to one.
    const mayBe = (interest & nameInterest) !== 0 || ((interest & Interest.definite) !== 0 && behind);
    if (!mayBe && !(behind && isBeforeDescent(tokens, at))) continue;
    const led = near || behind;
    if (!led && !mayBegin(tokens, at, interest)) continue;
    const lead = led ? leadOf(tokens, taken, at, near) : undefined;
    if (!joined && (lead === 'saying' || lead === 'title') && options[families[lead]] !== false) {
      const single = definiteSurname(tokens, at, lead);
      if (single !== undefined) {
        add(single);
        continue;
      }
    }
    if (lead === undefined && isSpeaker(tokens, at)) {
      if (options.sayings !== false) add(guessSpan(tokens, at, at, personGuess('saying')));
      continue;
    }
    if (lead === undefined && !goesOn(tokens, taken, at)) continue;
    const form = tokens.form(at);
    const opening =
      form &&
      (ofDescent(tokens, at, lead) ?? openingOf(form, lead === undefined ? foreignEnough : -Infinity));
    // Nobody is named directly behind somebody else: what he does is said there.
    if (opening === undefined || (joined && opening.strength === 'unknown')) continue;
    if (isOfThing(tokens, at) || isComplement(tokens, at)) continue;
    // قال دونالد ترامب إن …: of the two words before the clause, neither is a verb.
    const two = lead === 'saying' && opening.strength === 'given' && startsClause(tokens, at + 2);
    const titled = lead === 'title' || lead === 'office' || two;
    const end = endOfApposition(tokens, taken, at, endOfName(tokens, taken, at, opening, titled), lead);
    if (!convinces(tokens, at, end, opening, lead) || options[familyOf(opening, lead)] === false) continue;
    const rule = ruleOf[familyOf(opening, lead)];
    add(guessSpan(tokens, at, end, personGuess(rule), opening));
  }
  return found;
}

/** الدكتور مساعد بن محمد: whatever else a word may be, behind a title and before بن it is a given name. */
function ofDescent(tokens: Tokens, at: number, lead: Lead): Opening | undefined {
  if (lead !== 'title' || tokens.gaps[at + 1] !== 0 || tokens.form(at)?.definite) return undefined;
  return isBeforeDescent(tokens, at) ? { skip: 0, cut: undefined, strength: 'given' } : undefined;
}

function isBeforeDescent(tokens: Tokens, at: number): boolean {
  const next = tokens.form(at + 1)?.folded;
  return next === 'بن' || next === 'بنت';
}

const families = { title: 'titles', office: 'offices', saying: 'sayings' } as const;

/** What the card says of a family. */
const ruleOf = {
  titles: 'title',
  offices: 'title',
  sayings: 'saying',
  kunyas: 'kunya',
  givenNames: 'given-name',
  foreignPairs: 'letters',
} as const;

function familyOf({ strength }: Opening, lead: Lead): keyof typeof ruleOf {
  if (strength === 'kunya') return 'kunyas';
  if (lead !== undefined) return families[lead];
  return strength === 'unknown' ? 'foreignPairs' : 'givenNames';
}

/** ماكرون: …, at the beginning of a line: who is quoted there by one foreign word. */
function isSpeaker(tokens: Tokens, at: number): boolean {
  const before = tokens.gaps[at] ?? 0;
  const starts = (before & (Gap.line | Gap.paragraph | Gap.colon)) !== 0 && (before & Gap.quote) === 0;
  if (!starts || tokens.gaps[at + 1] !== Gap.colon) return false;
  const form = tokens.form(at);
  if (form === undefined || form.classes !== 0 || form.folded.length < 5) return false;
  // دبلوماسيون: more than one, and none by name.
  return form.foreign > 0.3 && !/(?:يون|يين|ات|يه)$/u.test(form.folded);
}

/** Whether a name may begin at a word that nothing leads to: with a known word, or two foreign ones. */
function mayBegin(tokens: Tokens, at: number, interest: number): boolean {
  return (
    (interest & Interest.opensPerson) !== 0 ||
    ((interest & Interest.foreign) !== 0 && (tokens.gaps[at + 1] === 0 || tokens.gaps[at + 1] === Gap.colon))
  );
}

/** Where nothing leads to a name, one word convinces nobody: whether the next one may belong to it. */
function goesOn(tokens: Tokens, taken: Uint8Array, at: number): boolean {
  if (tokens.gaps[at + 1] !== 0 || taken[at + 1]) return false;
  if ((tokens.interests[at] ?? 0) & Interest.opensPerson) return true;
  if ((tokens.interests[at + 1] ?? 0) & nameInterest) return true;
  const next = tokens.form(at + 1)?.folded ?? '';
  return next.startsWith('ال') || inner.has(next);
}

/** مؤشر داو جونز, حاملة الطائرات شارل ديغول: what is called so is no person. */
function isOfThing(tokens: Tokens, at: number): boolean {
  if ((tokens.gaps[at] ?? 0) & ~Gap.quote) return false;
  const before = tokens.form(at - 1)?.folded ?? '';
  const noun = before === 'الطايرات' ? (tokens.form(at - 2)?.folded ?? '') : before;
  return isNamedThing(noun);
}

/** قائد فاغنر يفغيني س: between a noun of office and a given name, what he is the head of. */
function isComplement(tokens: Tokens, at: number): boolean {
  const opens = (place: number): boolean => ((tokens.interests[place] ?? 0) & Interest.opensPerson) !== 0;
  const isName = opens(at + 1) && ((tokens.interests[at + 2] ?? 0) & nameInterest) !== 0;
  if (!isName || tokens.gaps[at] !== 0 || tokens.gaps[at + 1] !== 0 || tokens.gaps[at + 2] !== 0)
    return false;
  return leaders.has(plainBefore(tokens, at));
}

/** Who is always the head of something that is named. */
const leaders: ReadonlySet<string> = new Set(
  'قائد رئيس رئيسة زعيم زعيمة مدير مديرة مدرب مدربة مؤسس مؤسسة حارس مهاجم لاعب نجم كابتن مالك'
    .split(' ')
    .map(foldWord),
);

/** وزير كذا، س ص ع، …: between the commas after an office stands nothing but the name. */
function endOfApposition(tokens: Tokens, taken: Uint8Array, first: number, end: number, lead: Lead): number {
  if (lead !== 'office' || !((tokens.gaps[first] ?? 0) & Gap.comma)) return end;
  for (let last = end; last < Math.min(end + 3, tokens.length); last++) {
    if ((tokens.gaps[last + 1] ?? 0) & Gap.comma) return last;
    const next = tokens.form(last + 1);
    const fits =
      next !== undefined && tokens.gaps[last + 1] === 0 && !taken[last + 1] && next.nisba === undefined;
    if (!fits || next.classes & ~anyGiven) return end;
  }
  return end;
}

/** شيراك وبلير: a foreign word joined to a person by و, that nothing follows to make it a longer name. */
function conjunct(tokens: Tokens, taken: Uint8Array, at: number): FoundSpan | undefined {
  const form = taken[at] || tokens.gaps[at] !== 0 ? undefined : tokens.form(at);
  if (form === undefined || !form.folded.startsWith('و') || form.exact !== 0 || form.isName) return undefined;
  const rest = form.folded.slice(1);
  const cut: Cut = { letters: 1, rest, conjunction: true, preposition: '' };
  const named = exactClasses(rest) & anyGiven;
  if (named && mayHaveSurname(tokens, taken, at + 1)) {
    return guessSpan(tokens, at, at + 1, personGuess('given-name'), { skip: form.skip(1), cut });
  }
  if (
    form.classes !== 0 ||
    rest.length < 4 ||
    rest.startsWith('ال') ||
    foreignness(rest) < 0.4 ||
    hasFrameInside(rest)
  )
    return undefined;
  const next = tokens.form(at + 1);
  const longer =
    next !== undefined &&
    tokens.gaps[at + 1] === 0 &&
    (next.interest & Interest.nameLike) !== 0 &&
    next.foreign > 0.3;
  const last = longer ? at + 1 : at;
  return guessSpan(tokens, at, last, personGuess('letters'), { skip: form.skip(1), cut });
}

/** وحميد الجزائري: a definite surname, as somebody may have beside whom another person is named. */
function mayHaveSurname(tokens: Tokens, taken: Uint8Array, at: number): boolean {
  const form = taken[at] || tokens.gaps[at] !== 0 ? undefined : tokens.form(at);
  return form !== undefined && form.definite && isSurname(form, 1);
}
