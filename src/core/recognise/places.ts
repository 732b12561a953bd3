import { placeKinds, type PlaceKind } from '../gazetteer/entity';
import { foldWord } from '../text/fold';
import type { WordForm } from './forms';
import { Interest } from './interest';
import { placeNouns } from './lexicon/placeNouns';
import { guessSpan } from './names';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';

/** Kind of place by folded noun: مدينة is a city. Nouns too general to show a name by themselves are left out. */
const kinds: ReadonlyMap<string, PlaceKind> = new Map(
  placeNouns
    .trim()
    .split(/\s+/u)
    .flatMap((entry): [string, PlaceKind][] => {
      const [noun = '', written = ''] = entry.split('=');
      const kind = placeKinds.find((known) => known === written);
      return kind === undefined ? [] : [[foldWord(noun), kind]];
    }),
);

const vague = new Set(['شبه', 'سهل', 'ساحل', 'قضاء', 'مديريه', 'دوله', 'سد', 'عاصمه', 'لواء'].map(foldWord));

/** Places that no gazetteer has, after a noun that says what they are: مدينة س. The name is the mention. */
export function findPlaces(tokens: Tokens, taken: Uint8Array): FoundSpan[] {
  const found: FoundSpan[] = [];
  let last = -1;
  for (const before of tokens.nouns) {
    if (before < last || !((tokens.interests[before] ?? 0) & Interest.placeNoun)) continue;
    const at = before + 1;
    const noun = tokens.form(before);
    const form = tokens.form(at);
    if (noun === undefined || form === undefined || taken[at] || tokens.gaps[at] !== 0) continue;
    const subtype = kindOf(noun.folded);
    if (subtype === undefined || !mayBePlace(form, /^[وف]?[بلك]?ال/u.test(noun.folded))) continue;
    last = endOfPlace(tokens, taken, at);
    const guess = { kind: 'place', subtype, form: 'name', rule: 'place-noun' } as const;
    found.push(guessSpan(tokens, at, last, guess));
  }
  return found;
}

function kindOf(noun: string): PlaceKind | undefined {
  const bare = kinds.has(noun) ? noun : noun.replace(/^[وف]?[بل]?/u, '');
  return vague.has(bare) ? undefined : kinds.get(bare);
}

/** `definite` is whether the noun before it has the article, as one has that an adjective follows. */
function mayBePlace(form: WordForm, definite: boolean): boolean {
  const { folded } = form;
  if (/^[A-Z]/u.test(form.bare)) return true;
  if (/^[a-z]/u.test(folded)) return false;
  if (form.classes !== 0 || form.nisba !== undefined) return false;
  // An adjective of the noun agrees with it: المدينة القديمة, مدينة كبيرة.
  const common = definite ? /(?:يه|ات|ين|ون|ي)$/u : /(?:ات|ين|ون)$/u;
  if (folded.startsWith('ال')) return folded.length > 4 && !common.test(folded);
  return (form.interest & Interest.nameLike) !== 0 || form.foreign > 0.3;
}

function endOfPlace(tokens: Tokens, taken: Uint8Array, first: number): number {
  const next = tokens.form(first + 1);
  const here = tokens.form(first);
  if (next === undefined || here === undefined || taken[first + 1] || tokens.gaps[first + 1] !== 0)
    return first;
  if (/^[A-Z]/u.test(here.bare)) return /^[A-Z]/u.test(next.bare) ? first + 1 : first;
  const goesOn = (next.interest & Interest.nameLike) !== 0 && next.foreign > 0.5;
  return goesOn && here.foreign > 0.3 ? first + 1 : first;
}
