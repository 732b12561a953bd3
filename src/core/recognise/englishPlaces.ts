import type { PlaceKind } from '../gazetteer/entity';
import { isCapital, isJoined, type Run } from './englishRuns';
import { englishPlaceNouns, nameLeads, placeOpeners, strongTitles } from './lexicon/english';
import { guessSpan } from './names';
import type { FoundSpan } from './spans';
import { Gap, type Tokens } from './tokens';

/** The place that a run names by the noun before or after it, or by its first word: the city of X, X province, Tal X. */
export function placeOf(tokens: Tokens, { first, last }: Run): FoundSpan | undefined {
  if (last - first > 3) return undefined;
  const before = tokens.form(first - 1)?.folded ?? '';
  const ofNoun = before === 'of' && isJoined(tokens, first) && isJoined(tokens, first - 1);
  const nounBefore = ofNoun ? englishPlaceNouns.get(tokens.form(first - 2)?.folded ?? '') : undefined;
  const after = tokens.form(last + 1);
  const follows = after !== undefined && isJoined(tokens, last + 1) && !isCapital(tokens, last + 1);
  const nounAfter =
    follows && tokens.form(last + 2)?.folded !== 'of' && !startsSentence(tokens, first, last)
      ? englishPlaceNouns.get(after.folded)
      : undefined;
  const head = last > first ? (tokens.form(first)?.folded ?? '') : '';
  const byHead =
    head === 'mount' || head === 'jabal' ? 'region' : placeOpeners.has(head) ? 'town' : undefined;
  const subtype = nounBefore ?? nounAfter ?? byHead;
  if (subtype === undefined || isTitle(tokens.form(first)?.folded ?? '')) return undefined;
  const guess = { kind: 'place', subtype: subtype as PlaceKind, form: 'name', rule: 'place-noun' } as const;
  return guessSpan(tokens, first, last, guess);
}

/** One word at the beginning of a sentence has its capital from there. */
function startsSentence(tokens: Tokens, first: number, last: number): boolean {
  const gap = tokens.gaps[first] ?? Gap.paragraph;
  return first === last && (gap & (Gap.stop | Gap.paragraph | Gap.line | Gap.colon | Gap.quote)) !== 0;
}

function isTitle(word: string): boolean {
  return strongTitles.has(word) || nameLeads.has(word);
}
