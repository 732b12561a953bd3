import type { NationalEntities } from '../gazetteer/nationalEntities';
import { patterns, type NationalPattern } from '../gazetteer/patternEntity';
import { stateById, type State } from '../gazetteer/builtin/states';
import { isJoined } from './englishRuns';
import { Interest } from './interest';
import { entityGuess } from './guesses';
import { guessSpan } from './spanOf';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';
import { Gap } from './unitKinds';

/** The words of the longest head: ministry of foreign affairs. */
const longest = 4;

/**
 * Institutions and offices of states in English: the Russian Defence Ministry, the former US president, U.S. forces,
 * Russia's Foreign Minister. What has no adjective (the army) is nobody's. `names` are of the gazetteer.
 */
export function findEnglishStates(
  tokens: Tokens,
  national: NationalEntities,
  names: readonly FoundSpan[],
): FoundSpan[] {
  if ((tokens.interest & Interest.capital) === 0) return [];
  const found = ofGenitives(tokens, national, names);
  if ((tokens.interest & Interest.adjective) === 0) return found;
  for (let at = 0; at < tokens.length; at++) {
    if (!((tokens.interests[at] ?? 0) & Interest.adjective)) continue;
    const abbreviated = tokens.form(at)?.bare === 'U' && tokens.form(at + 1)?.bare === 'S';
    const state = abbreviated ? stateById('united-states') : tokens.form(at)?.adjective;
    const span = state && institutionOf(tokens, national, state, at, at + (abbreviated ? 2 : 1));
    if (span !== undefined) found.push(span);
  }
  return found;
}

/** Russia's Defence Ministry: behind the name of the state and its s. */
function ofGenitives(tokens: Tokens, national: NationalEntities, names: readonly FoundSpan[]): FoundSpan[] {
  const found: FoundSpan[] = [];
  for (const { first, last, senses } of names) {
    if (tokens.gaps[last + 1] !== Gap.quote || tokens.form(last + 1)?.folded !== 's') continue;
    const sense = senses.find(({ entity, metonym }) => entity.subtype === 'state' && !metonym);
    const state = sense && stateById(sense.entity.id);
    const span = state && institutionOf(tokens, national, state, first, last + 2);
    if (span !== undefined) found.push(span);
  }
  return found;
}

function institutionOf(
  tokens: Tokens,
  national: NationalEntities,
  state: State,
  first: number,
  from: number,
): FoundSpan | undefined {
  const heads = englishHeads();
  let phrase = '';
  let best: { readonly pattern: NationalPattern; readonly last: number } | undefined;
  for (let at = from; at < Math.min(from + longest, tokens.length) && isJoined(tokens, at); at++) {
    if (tokens.gaps[at] === Gap.dash) break;
    phrase += (phrase === '' ? '' : ' ') + (tokens.form(at)?.folded ?? '');
    const pattern = heads.get(phrase);
    if (pattern !== undefined) best = { pattern, last: at };
  }
  if (best === undefined) return undefined;
  const { pattern, last } = best;
  const office = pattern.subtype === 'office';
  const former = office && tokens.form(first - 1)?.folded === 'former' && tokens.gaps[first] === 0;
  const entity = national.find(pattern, state, former);
  if (entity === undefined) return undefined;
  const form = office ? 'office' : 'description';
  const guess = entityGuess(entity, form, 'organisation-noun');
  return guessSpan(tokens, former ? first - 1 : first, last, guess);
}

let heads: Map<string, NationalPattern> | undefined;

function englishHeads(): ReadonlyMap<string, NationalPattern> {
  if (heads !== undefined) return heads;
  heads = new Map();
  for (const pattern of patterns())
    for (const head of pattern.englishHeads) if (!heads.has(head)) heads.set(head, pattern);
  return heads;
}
