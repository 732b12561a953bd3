import type { PlaceKind } from '../gazetteer/entity';
import { foldWord } from '../text/fold';
import type { Span } from '../text/words';
import { englishPlaceNouns } from './lexicon/english';
import { placeKindAfter } from './places';

/** What an unknown place mostly is: states and provinces are known already. */
export const usualPlaceKinds: readonly PlaceKind[] = ['town', 'city', 'region', 'facility'];

/** So far to both sides of a name is looked for the noun, in UTF-16 units. */
const reach = 40;

/** What lies in the countryside of a place says nothing of the place. */
const elsewhere = foldWord('ريف');

/**
 * What a place is by the noun before or behind its name, or in it: بلدة س, the city of X, X river. Undefined where no noun
 * says so.
 */
export function likelyPlaceKind(text: string, { start, end }: Span): PlaceKind | undefined {
  const name = text.slice(start, end);
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const [, noun = ''] = /([\p{L}\p{M}]+)[ \u00a0]+["'«“”(]*$/u.exec(before) ?? [];
  const [, nounOf = ''] = /([a-z]+) of (?:the )?$/iu.exec(before) ?? [];
  const [, behind = ''] = /^ ([a-z]+)/u.exec(after) ?? [];
  const [first = '', ...more] = name.split(/\s+/u);
  const [last = ''] = more.slice(-1);
  return (
    (more.length > 0 ? (arabic(first) ?? english(last)) : undefined) ??
    arabic(noun) ??
    english(nounOf) ??
    english(behind)
  );
}

function arabic(noun: string): PlaceKind | undefined {
  const folded = foldWord(noun);
  return folded.endsWith(elsewhere) ? undefined : placeKindAfter(folded);
}

function english(noun: string): PlaceKind | undefined {
  return englishPlaceNouns.get(noun.toLowerCase()) as PlaceKind | undefined;
}
