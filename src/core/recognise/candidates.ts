import { foldKey } from '../text/fold';
import { findEnglish } from './englishNames';
import { findClubs, findOrganisations } from './organisations';
import { findPersons } from './persons';
import { findNamedAfter } from './namedAfter';
import { repeatPlaces } from './repeatPlaces';
import { findPlaces } from './places';
import { chooseSpans, type FoundSpan } from './spans';
import type { Tokens } from './tokens';

/** Which of the local grammar's families are on; all unless set to false. */
export interface CandidateOptions {
  readonly persons?: boolean;
  readonly organisations?: boolean;
  readonly places?: boolean;
}

/** Names that no gazetteer has, found by the local grammar; those that the corpus ignores are left out. */
export function findCandidates(
  tokens: Tokens,
  known: readonly FoundSpan[],
  ignore: ReadonlySet<string>,
  options: CandidateOptions = {},
): FoundSpan[] {
  const { taken } = tokens;
  const names: FoundSpan[] = [];
  for (const { span, nested } of chooseSpans(known)) {
    if (nested) continue;
    names.push(span);
    mark(taken, span);
  }
  const found = findNamedAfter(tokens, taken).filter(
    ({ guess }) => options[guess?.kind === 'place' ? 'places' : 'organisations'] !== false,
  );
  const families = [
    { find: findOrganisations, on: options.organisations !== false },
    { find: findPlaces, on: options.places !== false },
    { find: findPersons, on: options.persons !== false },
  ];
  for (const { find, on } of families) {
    const spans = on ? find(tokens, taken) : [];
    for (const span of spans) mark(taken, span);
    found.push(...spans);
  }
  if (options.places !== false) found.push(...repeatPlaces(tokens, taken, found));
  found.push(...findEnglish(tokens, taken, options));
  if (options.organisations !== false) found.push(...findClubs(tokens, taken, names));
  if (ignore.size === 0) return found;
  return found.filter(({ start, end }) => !ignore.has(foldKey(tokens.text.slice(start, end))));
}

/** 1 for the first word of a name and 2 for the others; of a place, 3 and 4. */
function mark(taken: Uint8Array, { first, last, senses, guess }: FoundSpan): void {
  const place = guess?.kind === 'place' || senses.some(({ entity }) => entity.kind === 'place');
  taken.fill(place ? 4 : 2, first, last + 1);
  taken[first] = place ? 3 : 1;
}
