import { organisationGuess, placeGuess, type Guess } from './guesses';
import { eponyms } from './lexicon/eponyms';

/** A noun of what is named after persons. */
export interface Eponym {
  /** How many letters of proclitics come before it. */
  readonly letters: number;
  /** Undefined for prizes and cups. */
  readonly guess: Guess | undefined;
}

const { facilities, institutions, events } = eponyms;
const facility = placeGuess('facility');
const institution = organisationGuess('organisation');

/** The noun that a folded word is, behind its proclitics. */
export function eponymNoun(folded: string): Eponym | undefined {
  const proclitics = /^[وف]?[بلك]?/u.exec(folded)?.[0].length ?? 0;
  for (let letters = 0; letters <= proclitics; letters++) {
    const rest = folded.slice(letters);
    if (facilities.has(rest)) return { letters, guess: facility };
    if (institutions.has(rest)) return { letters, guess: institution };
    if (events.has(rest)) return { letters, guess: undefined };
  }
  return undefined;
}
