import type { NameSense } from '../gazetteer/compile';
import type { Guess } from './guesses';
import type { Reading } from './readings';
import type { FoundSpan } from './spans';
import type { Tokens } from './tokens';

/**
 * Words `first` to `last` as a span, without the proclitics of the first and the suffix of the last. All spans are made
 * here, with the same fields in the same order, which is what makes reading them fast.
 */
export function spanOf(
  tokens: Tokens,
  first: number,
  last: number,
  senses: readonly NameSense[],
  guess: Guess | undefined,
  reading: Pick<Reading, 'skip' | 'cut'> | undefined,
): FoundSpan {
  const start = (tokens.starts[first] ?? 0) + (reading?.skip ?? 0);
  const end = (tokens.ends[last] ?? 0) - (tokens.form(last)?.suffix ?? 0);
  return { first, last, start, end, cut: reading?.cut, senses, guess };
}

const noSenses: readonly NameSense[] = [];

/** Words that a rule takes for something. */
export function guessSpan(
  tokens: Tokens,
  first: number,
  last: number,
  guess: Guess,
  reading?: Pick<Reading, 'skip' | 'cut'>,
): FoundSpan {
  return spanOf(tokens, first, last, noSenses, guess, reading);
}
