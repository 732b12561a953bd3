import { givenNames, ambiguousGivenNames } from '../../gazetteer/builtin/givenNames';
import { persons } from '../../gazetteer/builtin/persons';
import { states, type State } from '../../gazetteer/builtin/states';
import { atOnce, type Slices } from '../../slices';
import { foldWord } from '../../text/fold';
import { cutsOf } from '../../text/proclitics';
import { commonWords, speakers, unitWords } from './commonWords';
import {
  agentNouns,
  englishInside,
  englishMovement,
  englishRelation,
  insideWords,
  movementWords,
  relationWords,
} from './contextWords';
import { actingVerbs, englishVerbs, functionWords, sayingVerbs } from './functionWords';
import { directions, placeNouns } from './placeNouns';
import { afterTitles, officeNouns, titles } from './titles';

/** Classes of words that the local grammar and the context rules ask for. Bits. */
export const WordClass = {
  /** Prepositions, pronouns, particles, adverbs, numbers, days and months. */
  function: 1,
  saying: 1 << 1,
  acting: 1 << 2,
  inside: 1 << 3,
  movement: 1 << 4,
  relation: 1 << 5,
  agentNoun: 1 << 6,
  title: 1 << 7,
  office: 1 << 8,
  afterTitle: 1 << 9,
  placeNoun: 1 << 10,
  direction: 1 << 11,
  given: 1 << 12,
  /** A given name that is an ordinary word too. */
  maybeGiven: 1 << 13,
  common: 1 << 14,
} as const;

/** A given name, for certain or perhaps. */
export const anyGiven = WordClass.given | WordClass.maybeGiven;

const lists: readonly (readonly [bit: number, words: string])[] = [
  [WordClass.function, functionWords],
  [WordClass.saying, sayingVerbs],
  [WordClass.acting, actingVerbs],
  [WordClass.inside, insideWords],
  [WordClass.movement, movementWords],
  [WordClass.relation, relationWords],
  [WordClass.acting, englishVerbs],
  [WordClass.inside, englishInside],
  [WordClass.movement, englishMovement],
  [WordClass.relation, englishRelation],
  [WordClass.agentNoun, agentNouns],
  [WordClass.title, titles],
  [WordClass.office, officeNouns],
  [WordClass.afterTitle, afterTitles],
  [WordClass.placeNoun, placeNouns.replace(/=\w+/gu, '')],
  [WordClass.direction, directions],
  [WordClass.given, givenNames],
  [WordClass.maybeGiven, ambiguousGivenNames],
  [WordClass.common, commonWords],
  [WordClass.common, unitWords],
  [WordClass.common, speakers],
];

/** Months and times of day that are given names as well: behind a title or before another name they are. */
const months: ReadonlySet<string> = new Set(['رمضان', 'رجب', 'شعبان', 'صباح']);

let table: ReadonlyMap<string, number> | undefined;

/** Learns the classes in slices, for whoever will soon ask. */
export function* learningWordClasses(): Slices<ReadonlyMap<string, number>> {
  if (table !== undefined) return table;
  const classes = new Map<string, number>();
  for (const [bit, words] of lists) {
    for (const word of words.trim().split(/\s+/u)) {
      const folded = foldWord(word);
      classes.set(folded, (classes.get(folded) ?? 0) | bit);
    }
    yield;
  }
  for (const word of leadersGivenNames()) if (!classes.has(word)) classes.set(word, WordClass.given);
  // آن the name and أن the particle fold to one word: the particle is a thousand times as frequent.
  const names = anyGiven;
  for (const [word, bits] of classes) {
    if (bits & WordClass.function)
      classes.set(word, months.has(word) ? bits & ~WordClass.given : bits & ~names);
    else if (bits & WordClass.maybeGiven) classes.set(word, bits & ~WordClass.given);
  }
  return (table = classes);
}

/** The first names of the persons whom the built-in list names by their surname: others have them too. */
function leadersGivenNames(): string[] {
  const names = persons.split(/[;\n]/u).flatMap((entry) => (entry.split('=')[0] ?? '').split('/'));
  return names.flatMap((name) => {
    const [first = '', second] = foldWord(name).split(' ');
    return second !== undefined && first.length > 3 ? [first] : [];
  });
}

/** The classes of a folded word as it stands; 0 for a word of no list. */
export function exactClasses(folded: string): number {
  return (table ?? atOnce(learningWordClasses())).get(folded) ?? 0;
}

/** The classes of a folded word; where no list has it, of what its proclitics leave. */
export function wordClasses(folded: string): number {
  const whole = exactClasses(folded);
  if (whole !== 0) return whole;
  // سيقول, وستعلن: the future of a verb.
  const mayBeFuture = folded.startsWith('س') || folded.startsWith('س', 1);
  const future = mayBeFuture ? /^[وف]?س([يتن].+)$/u.exec(folded)?.[1] : undefined;
  if (future !== undefined)
    return exactClasses(future) & (WordClass.function | WordClass.saying | WordClass.acting);
  for (const cut of cutsOf(folded)) {
    const rest = exactClasses(cut.rest);
    if (rest === 0) continue;
    // A name after a proclitic is a name; a preposition, pronoun or verb has no ب, ك, ل before it.
    const unfit = cut.preposition === '' ? 0 : WordClass.function | WordClass.saying | WordClass.acting;
    if ((rest & ~unfit) !== 0) return rest & ~unfit;
  }
  return 0;
}

/** An adjective of nationality: الروسية. */
export interface Nisba {
  readonly state: State;
  readonly definite: boolean;
  readonly feminine: boolean;
  readonly plural: boolean;
}

let nisbas: Map<string, Nisba> | undefined;

/** The nationality that a folded word says, with or without و and ف before it. */
export function nisbaOf(folded: string): Nisba | undefined {
  nisbas ??= makeNisbas();
  const whole = nisbas.get(folded);
  if (whole !== undefined) return whole;
  return folded.startsWith('و') || folded.startsWith('ف') ? nisbas.get(folded.slice(1)) : undefined;
}

/** The nisba of a state in folded letters, masculine and without the article; none where it has two words. */
export function nisbaStems({ nisba }: State): readonly string[] {
  if (nisba === '' || nisba.includes(' ')) return [];
  const stem = foldWord(nisba);
  return stem.includes('امريك') ? [stem, stem.replace('امريك', 'اميرك')] : [stem];
}

function makeNisbas(): Map<string, Nisba> {
  const made = new Map<string, Nisba>();
  for (const state of states()) {
    const stems = nisbaStems(state);
    if (stems.length === 0) continue;
    for (const one of stems) {
      for (const definite of [false, true]) {
        const base = (definite ? 'ال' : '') + one;
        made.set(base, { state, definite, feminine: false, plural: false });
        made.set(`${base}ه`, { state, definite, feminine: true, plural: false });
        for (const ending of ['ون', 'ين', 'ات']) {
          made.set(base + ending, { state, definite, feminine: ending === 'ات', plural: true });
        }
      }
    }
    for (const people of state.people) {
      const folded = foldWord(people);
      const nisba = { state, feminine: false, plural: true };
      made.set(folded, { ...nisba, definite: true });
    }
  }
  return made;
}
