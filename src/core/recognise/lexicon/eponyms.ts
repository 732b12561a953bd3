import { foldWord } from '../../text/fold';
import { organisationGuess, placeGuess, type Guess } from '../guesses';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldWord));

const facilities = set(
  'مطار مستشفى ميناء جسر استاد ملعب قاعدة سد طريق شارع حديقة ساحة ميدان جامع مسجد قصر برج متحف مكتبة نفق مدينة مجمع مرسى',
);
const institutions = set('جامعة مركز مؤسسة معهد كلية جمعية مدرسة أكاديمية صندوق برنامج مشروع');
/** Named after persons without being anything of these lists. */
const events = set('جائزة كأس دوري وسام بطولة دورة ميدالية سباق حملة');

export const eponymNouns: ReadonlySet<string> = new Set([...facilities, ...institutions, ...events]);

/** A noun of what is named after persons. */
export interface Eponym {
  readonly letters: number;
  readonly guess: Guess | undefined;
}

const facility = placeGuess('facility');
const institution = organisationGuess('organisation');

/** The noun that a folded word is, with the letters of proclitics before it; without a guess for prizes and cups. */
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
