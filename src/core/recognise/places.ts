import { placeKinds, type PlaceKind } from '../gazetteer/entity';
import { foldWord } from '../text/fold';
import { Interest } from './interest';
import { placeNouns } from './lexicon/placeNouns';
import { placeGuess } from './guesses';
import { guessSpan } from './spanOf';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';
import { endOfQuotation } from './organisationEnds';
import { endOfPlace, isQuarter, isTwoWords, mayBePlace } from './placeName';
import { joinedPlace, placesInRow, rowNoun } from './placeRows';
import { Gap } from './unitKinds';

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
    if (noun === undefined || form === undefined) continue;
    const row = tokens.gaps[at] === 0 ? rowNoun(noun.folded) : undefined;
    if (row !== undefined) {
      const places = placesInRow(tokens, taken, at, row);
      found.push(...places);
      last = places.at(-1)?.last ?? last;
      continue;
    }
    if (taken[at]) continue;
    if (tokens.gaps[at] === Gap.quote && kindOf(noun.folded) !== undefined && named.test(noun.folded)) {
      const end = endOfQuotation(tokens, taken, at);
      const subtype = kindOf(noun.folded);
      if (end !== undefined && subtype !== undefined && end - at < 2) {
        found.push(guessSpan(tokens, at, end, placeGuess(subtype)));
        last = end;
      }
      continue;
    }
    if (tokens.gaps[at] !== 0) continue;
    const subtype = kindOf(noun.folded);
    if (subtype !== undefined && isTwoWords(tokens, taken, at)) {
      last = at + 1;
      found.push(guessSpan(tokens, at, last, placeGuess(subtype)));
      continue;
    }
    const isDefinite = /^[وف]?[بلك]?ال/u.test(noun.folded);
    if (subtype === undefined || !(mayBePlace(form, isDefinite) || isQuarter(noun, form))) continue;
    last = endOfPlace(tokens, taken, at);
    found.push(guessSpan(tokens, at, last, placeGuess(subtype)));
    for (let more = joinedPlace(tokens, taken, last + 1, subtype); more !== undefined;) {
      found.push(more);
      last = more.last;
      more = joinedPlace(tokens, taken, last + 1, subtype);
    }
  }
  return found;
}

/** What is surely called by the words in quotation marks behind it: قاعدة “س”. */
const named = /^[وف]?[بل]?(?:قاعده|بلده|قريه|مدينه|معبر|مطار|حقل|مخيم|حي)$/u;

function kindOf(noun: string): PlaceKind | undefined {
  const bare = bareOf(noun);
  return vague.has(bare) ? undefined : kinds.get(bare);
}

/** What a place is whose name follows this folded noun, also of the nouns that do not show a name by themselves. */
export function placeKindAfter(noun: string): PlaceKind | undefined {
  return kinds.get(bareOf(noun));
}

/** Without what is written together with it. */
function bareOf(noun: string): string {
  return kinds.has(noun) ? noun : noun.replace(/^[وف]?[بل]?/u, '');
}
