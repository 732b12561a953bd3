import type { CandidateOptions } from './families';
import { organisationOf } from './englishOrganisations';
import { personOf } from './englishPersons';
import { isInRow, placeInRow, placeOf } from './englishPlaces';
import { capitalRuns, type Run } from './englishRuns';
import { shortened, type Guess } from './guesses';
import { Interest } from './interest';
import { guessSpan } from './spanOf';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';

/**
 * Names in Latin letters that no gazetteer has: of persons after titles (Foreign Minister X) or by their given name, of
 * places by their noun (the city of X, X province), of organisations by their last word or their first.
 */
export function findEnglish(tokens: Tokens, taken: Uint8Array, options: CandidateOptions): FoundSpan[] {
  if ((tokens.interest & Interest.capital) === 0) return [];
  const runs = capitalRuns(tokens, taken);
  const found = new Map<Run, FoundSpan>();
  for (const run of runs) {
    const span =
      (options.organisations === false ? undefined : organisationOf(tokens, taken, run)) ??
      (options.places === false ? undefined : placeOf(tokens, taken, run)) ??
      (options.persons === false ? undefined : personOf(tokens, run));
    if (span !== undefined) found.set(run, span);
  }
  if (options.places !== false) findRows(tokens, taken, runs, found);
  repeatNames(tokens, runs, found);
  const stems = new Set(runs.map(({ last }) => tokens.form(last)?.folded ?? ''));
  return [...found.values()].map((span) => withoutGenitive(tokens, span, stems));
}

/** Bashar al-Assads government: newspapers that drop the apostrophe. The article has the name without the s as well. */
function withoutGenitive(tokens: Tokens, span: FoundSpan, stems: ReadonlySet<string>): FoundSpan {
  const { folded: word = '', suffix = 0 } = tokens.form(span.last) ?? {};
  return suffix === 0 && word.endsWith('s') && stems.has(word.slice(0, -1))
    ? { ...span, end: span.end - 1 }
    : span;
}

/** Places by the row that they stand in, whatever their words are like. */
function findRows(tokens: Tokens, taken: Uint8Array, runs: readonly Run[], found: Map<Run, FoundSpan>): void {
  let starts: Map<number, Run> | undefined;
  let ends: Map<number, Run> | undefined;
  for (const run of runs) {
    if (found.get(run)?.guess?.kind === 'place' || !isInRow(tokens, run)) continue;
    starts ??= new Map(runs.map((other) => [other.first, other]));
    ends ??= new Map(runs.map((other) => [other.last, other]));
    const span = placeInRow(tokens, taken, run, ends, starts);
    if (span !== undefined) found.set(run, span);
  }
}

/** What a run is in one place of an article it is in the others, where nothing says so. */
function repeatNames(tokens: Tokens, runs: readonly Run[], found: Map<Run, FoundSpan>): void {
  const known = new Map<string, Guess>();
  for (const span of found.values()) {
    const words = wordsOf(tokens, span);
    if (span.guess && words.length > 3 && (span.guess.kind === 'place' || span.last > span.first))
      known.set(words, shortened(span.guess));
  }
  for (const run of runs) {
    const guess = known.get(wordsOf(tokens, run));
    // Sheikh Maqsoud is a quarter of a town where the article says so, whatever its first word.
    const now = found.get(run)?.guess;
    if (guess !== undefined && (now === undefined || (guess.kind === 'place' && now.kind !== 'place')))
      found.set(run, guessSpan(tokens, run.first, run.last, guess));
  }
}

function wordsOf(tokens: Tokens, { first, last }: { readonly first: number; readonly last: number }): string {
  const words: string[] = [];
  for (let at = first; at <= last; at++) {
    const { folded = '', suffix = 0 } = tokens.form(at) ?? {};
    words.push(folded.slice(0, folded.length - suffix));
  }
  return words.join(' ');
}
