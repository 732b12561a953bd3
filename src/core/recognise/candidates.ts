import { foldKey } from '../text/fold';
import type { CandidateFamily, CandidateOptions } from './families';
import { findEnglish } from './englishNames';
import { findClubs } from './clubs';
import { findOrganisations } from './organisations';
import { findPersons } from './persons';
import { findNamedAfter } from './namedAfter';
import { repeatPlaces } from './repeatPlaces';
import { findPlaces } from './places';
import { chooseSpans, isPlace, type FoundSpan } from './spans';
import type { Tokens } from './tokens';

/** Names that no gazetteer has, found by the local grammar; those that the corpus ignores are left out. */
export function findCandidates(
  tokens: Tokens,
  known: readonly FoundSpan[],
  ignore: ReadonlySet<string>,
  options: CandidateOptions = {},
): FoundSpan[] {
  const { taken } = tokens;
  const names: FoundSpan[] = [];
  for (const { span, nested } of chooseSpans(tokens, known)) {
    if (nested) continue;
    names.push(span);
    mark(taken, span);
  }
  const found: FoundSpan[] = [];
  const on = (...families: readonly CandidateFamily[]): boolean =>
    families.every((family) => options[family] !== false);
  const add = (spans: readonly FoundSpan[]): void => {
    for (const span of spans) mark(taken, span);
    found.push(...spans);
  };
  if (on('namedAfter')) {
    const broad = { place: on('places'), actor: on('organisations') };
    add(findNamedAfter(tokens, taken).filter(({ guess }) => guess && broad[guess.kind]));
  }
  if (on('organisations')) add(findOrganisations(tokens, taken, options));
  if (on('places', 'placeNouns')) add(findPlaces(tokens, taken));
  if (on('persons')) add(findPersons(tokens, taken, options));
  if (on('places', 'repeatedPlaces')) found.push(...repeatPlaces(tokens, taken, found));
  if (on('english')) found.push(...findEnglish(tokens, taken, options));
  if (on('organisations', 'clubs')) found.push(...findClubs(tokens, taken, names));
  if (ignore.size === 0) return found;
  return found.filter(({ start, end }) => !ignore.has(foldKey(tokens.text.slice(start, end))));
}

/** 1 for the first word of a name and 2 for the others; of a place, 3 and 4. */
function mark(taken: Uint8Array, span: FoundSpan): void {
  const { first, last } = span;
  const place = isPlace(span);
  taken[first] = place ? 3 : 1;
  for (let at = first + 1; at <= last; at++) taken[at] = place ? 4 : 2;
}
