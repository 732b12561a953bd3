import { foldKey } from '../text/fold';
import { findClubs, findOrganisations } from './organisations';
import { findPersons } from './persons';
import { findPlaces } from './places';
import { chooseSpans, type FoundSpan } from './spans';
import type { Tokens } from './tokens';

/** Names that no gazetteer has, found by the local grammar; those that the corpus ignores are left out. */
export function findCandidates(
  tokens: Tokens,
  known: readonly FoundSpan[],
  ignore: ReadonlySet<string>,
): FoundSpan[] {
  const taken = new Uint8Array(tokens.length);
  const names = chooseSpans(known).flatMap(({ span, nested }) => (nested ? [] : [span]));
  for (const span of names) mark(taken, span);
  const found: FoundSpan[] = [];
  for (const find of [findOrganisations, findPlaces, findPersons]) {
    const spans = find(tokens, taken);
    for (const span of spans) mark(taken, span);
    found.push(...spans);
  }
  found.push(...findClubs(tokens, taken, names));
  if (ignore.size === 0) return found;
  return found.filter(({ start, end }) => !ignore.has(foldKey(tokens.text.slice(start, end))));
}

/** 1 for the first word of a name, 2 for the others. */
function mark(taken: Uint8Array, { first, last }: FoundSpan): void {
  taken.fill(2, first, last + 1);
  taken[first] = 1;
}
