import { cutsOf } from '../text/proclitics';
import { anyGiven, exactClasses } from './lexicon/wordClasses';

/** What the shape rules ask of a word form. */
export interface Shaped {
  readonly bare: string;
  readonly folded: string;
  readonly classes: number;
  readonly known: boolean;
  /** See `foreignness`. */
  readonly foreign: number;
}

const arabic = /^[\u0621-\u064a]+$/u;

/** A word that no list knows and whose shape no ordinary word in the place of a name has. */
export function isNameLike(form: Shaped): boolean {
  const { folded, classes, known } = form;
  if (classes !== 0 || known || folded.length < 3 || !arabic.test(folded)) return false;
  if (/^(?:ال|لل|وال|ولل|است|يست|تست|مت|من|مست|و)/u.test(folded) || form.bare.endsWith('ة')) return false;
  if (/(?:ات|يه|ها|هم|هما|تها|ته|نا|وا|اء|ايا)$/u.test(folded)) return false;
  const { foreign } = form;
  if (/^(?:[يتبفك]|سي|ست|لي|لت)/u.test(folded) && foreign < 0.3) return false;
  if (/.{4}ا$/u.test(folded) && foreign < 0.5) return false;
  return !hasFrameInside(folded);
}

/** After a given name, a surname: a word of no list that is not a verb, an adverb or a word with a preposition. */
export function mayBeSurname(form: Shaped): boolean {
  const { folded, classes, known } = form;
  if (classes !== 0 || known || folded.length < 3 || !arabic.test(folded)) return false;
  if (/^(?:لل|وال|ولل|است|يست|تست|و)|(?:يه|ها|هم|هما|وا|تها|تهم)$/u.test(folded)) return false;
  const { foreign } = form;
  if (/^[يتن]/u.test(folded) && foreign < 0.2) return false;
  return !(/^[بل]/u.test(folded) && foreign < -0.1) && !hasFrameInside(folded);
}

/** Whether a word is a preposition and a word of the lists, or one with its ending of the accusative: بأنه, لبحث, كتابا. */
export function hasFrameInside(folded: string): boolean {
  if (folded.length > 4 && folded.endsWith('ا') && (exactClasses(folded.slice(0, -1)) & ~anyGiven) !== 0)
    return true;
  return cutsOf(folded).some(({ rest }) => rest.length > 2 && (exactClasses(rest) & ~anyGiven) !== 0);
}
