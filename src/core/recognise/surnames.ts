import type { Entity } from '../gazetteer/entity';
import { skeleton } from '../gazetteer/variants';
import { foldWord } from '../text/fold';
import { cutsOf, type Cut } from '../text/proclitics';
import { endingCount, endingIn, endingOf, Interest } from './interest';
import { isJoined } from './englishRuns';
import type { WordForm } from './forms';
import { englishFrame, englishGiven, nameLeads, particles, strongTitles } from './lexicon/english';
import { WordClass } from './lexicon/wordClasses';
import { personGuess } from './guesses';
import { guessSpan } from './spanOf';
import type { ChosenSpan, FoundSpan } from './spans';
import type { Tokens } from './tokens';
import { looksLikeVerb } from './verbShapes';
import type { NameSense } from '../gazetteer/compile';

/** A person whom an article names in full: the entity, or a candidate. */
interface Person {
  readonly first: number;
  readonly entity: Entity | undefined;
  /** The word before the surname that belongs to it: Abdel Rahman. */
  readonly particle: string | undefined;
}

/**
 * Surnames that stand alone for a person whom the article names in full somewhere: after «الجنرال فاليري أسابوف»,
 * أسابوف is he, and in the headline before it too. Of two persons with one surname the last one named is meant.
 */
export function findSurnames(
  tokens: Tokens,
  chosen: readonly ChosenSpan[],
  senses: readonly (NameSense | undefined)[],
): FoundSpan[] {
  const persons = new Map<string, Person[]>();
  chosen.forEach(({ span }, at) => {
    const entity = span.guess?.entity ?? senses[at]?.entity;
    const isPerson = span.guess?.subtype === 'person' || entity?.subtype === 'person';
    if (!isPerson || span.first === span.last) return;
    if (!mayStandAlone(tokens, span.last, entity !== undefined)) return;
    const person = { first: span.first, entity, particle: particleOf(tokens, span) };
    const surname = surnameOf(tokens, span);
    persons.set(surname, [...(persons.get(surname) ?? []), person]);
    const heard = heardOf(tokens.form(span.last), surname);
    if (heard !== undefined) persons.set(heard, [...(persons.get(heard) ?? []), person]);
  });
  if (persons.size === 0) return [];
  // Whole or after proclitics, a surname ends as it ends: few other words do.
  setEndings(persons.keys(), 1);
  const found: FoundSpan[] = [];
  const { interests, length } = tokens;
  for (let at = 0; at < length; at++) {
    if (endings[endingIn(interests[at] ?? 0)] === 0) continue;
    const match = surnameAt(tokens, at, persons);
    if (match === undefined || chosen.some(({ span }) => span.first <= at && at <= span.last)) continue;
    const { entity, particle } = match.person;
    const guess = personGuess('short-form', entity);
    const withParticle =
      particle !== undefined && tokens.form(at - 1)?.folded === particle && isJoined(tokens, at);
    const span = guessSpan(tokens, withParticle ? at - 1 : at, at, guess, match);
    // A suffix of the word is left out of the span already.
    const trim = tokens.form(at)?.suffix === 0 ? (match.trim ?? 0) : 0;
    found.push(trim === 0 ? span : { ...span, end: span.end - trim });
  }
  setEndings(persons.keys(), 0);
  return found;
}

/** By `endingOf`: whether a surname of the article ends so; all 0 between articles. */
const endings = new Uint8Array(endingCount);

function setEndings(surnames: Iterable<string>, value: number): void {
  for (const surname of surnames) {
    endings[endingOf(surname)] = value;
    if (/^[a-z]/u.test(surname)) endings[endingOf(`${surname}s`)] = value;
  }
}

/** What a foreign surname is besides as it is written: جريفيث and غريفيث are one. No folded word has such letters. */
function heardOf(form: WordForm | undefined, surname: string): string | undefined {
  const bones = form && form.exact === 0 && form.foreign > 0.2 ? skeleton(surname) : undefined;
  return bones && `~${bones}`;
}

/** Before the last word of a name: abdel, bin, دي; the article is none. */
function particleOf(tokens: Tokens, { first, last }: FoundSpan): string | undefined {
  const before = last - 1 > first ? tokens.form(last - 1)?.folded : undefined;
  if (before && foreignParticles.has(before)) return before;
  const latin = before && tokens.form(last)?.isLatin;
  return latin && particles.has(before) && !/^[ae].$/u.test(before) ? before : undefined;
}

/** Particles of foreign surnames, which stay with them: دي ميستورا, فان دام. */
const foreignParticles: ReadonlySet<string> = new Set('دي دا دو دل ديل فان فون لو ماك سان'.split(' '));

/** The last word of a span, without its suffix. */
function surnameOf(tokens: Tokens, { last, end }: FoundSpan): string {
  if (end === tokens.ends[last]) return tokens.form(last)?.folded ?? '';
  return foldWord(tokens.text.slice(tokens.starts[last] ?? 0, end));
}

/** A word of the lists, or one of a shape that verbs and other words of the sentence have. */
function mayBeOther(form: WordForm): boolean {
  return (
    form.classes !== 0 ||
    looksLikeVerb(form) ||
    !form.surname ||
    /^[يتن]|^ا..ا.$|^م.ا...?$|(?:ه|ا|ين|ون|ات)$/u.test(form.folded)
  );
}

function isEnglishWord(word: string): boolean {
  return englishFrame.has(word) || nameLeads.has(word) || strongTitles.has(word) || englishGiven.has(word);
}

/** A word of a list, a given name or a nationality alone may be anybody. */
function mayStandAlone(tokens: Tokens, at: number, known: boolean): boolean {
  const form = tokens.form(at);
  if (form?.isLatin && (form.readings.length > 0 || isEnglishWord(form.folded))) return false;
  // The end of a candidate is less sure than that of a name of the gazetteer.
  if (!known && form && !form.folded.startsWith('ال') && form.foreign < -0.15 && mayBeOther(form))
    return false;
  // A given name of another language is a surname as well: جيمس جيفري.
  const spared = form && form.foreign > 0.3 ? WordClass.office | WordClass.given : WordClass.office;
  return (
    form !== undefined && form.folded.length > 3 && (form.exact & ~spared) === 0 && form.nisba === undefined
  );
}

interface Match {
  readonly skip: number;
  /** Letters of a genitive at its end: Assads. */
  readonly trim?: number;
  readonly cut: Cut | undefined;
  readonly person: Person;
}

function surnameAt(
  tokens: Tokens,
  at: number,
  persons: ReadonlyMap<string, readonly Person[]>,
): Match | undefined {
  const form = tokens.form(at);
  if (form === undefined) return undefined;
  const latin = form.isLatin;
  if (latin && !(form.interest & Interest.capital)) return undefined;
  const whole = persons.get(form.folded);
  if (whole !== undefined && form.exact & WordClass.given && !isAlone(tokens, at)) return undefined;
  if (whole !== undefined) return { skip: 0, cut: undefined, person: lastBefore(whole, at) };
  if (latin) {
    const stem = form.folded.endsWith('s') ? persons.get(form.folded.slice(0, -1)) : undefined;
    return stem && { skip: 0, trim: 1, cut: undefined, person: lastBefore(stem, at) };
  }
  if (form.exact !== 0 || form.folded.length < 5) return undefined;
  if (!/^[وفبلك]/u.test(form.folded)) return respelt(form, persons, at);
  for (const cut of cutsOf(form.folded)) {
    const cutOff = persons.get(cut.rest);
    if (cutOff !== undefined) return { skip: form.skip(cut.letters), cut, person: lastBefore(cutOff, at) };
  }
  return respelt(form, persons, at);
}

function respelt(
  form: WordForm,
  persons: ReadonlyMap<string, readonly Person[]>,
  at: number,
): Match | undefined {
  const heard = heardOf(form, form.folded);
  const known = heard === undefined ? undefined : persons.get(heard);
  return known && { skip: 0, cut: undefined, person: lastBefore(known, at) };
}

/** Whether neither a given name stands before a word nor what may be a surname behind it. */
function isAlone(tokens: Tokens, at: number): boolean {
  const before = tokens.gaps[at] === 0 ? (tokens.interests[at - 1] ?? 0) : 0;
  const after = tokens.gaps[at + 1] === 0 ? (tokens.interests[at + 1] ?? 0) : 0;
  return !(before & Interest.opensPerson) && !(after & (Interest.opensPerson | Interest.nameLike));
}

function lastBefore(persons: readonly Person[], at: number): Person {
  return persons.findLast(({ first }) => first < at) ?? (persons[0] as Person);
}
