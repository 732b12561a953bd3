import type { Tokens } from './tokens';

/**
 * The last word of a name that ends at `last` so far, with whose son or daughter the person is: محمد بن سلمان بن عبد
 * العزيز, محمد بن زايد آل نهيان. `words`: those that lead on, folded; nothing is taken that is `taken` already.
 */
export function endOfDescent(
  tokens: Tokens,
  last: number,
  words: ReadonlySet<string>,
  taken?: Uint8Array,
): number {
  const { gaps } = tokens;
  let end = last;
  while (gaps[end + 1] === 0 && gaps[end + 2] === 0 && words.has(tokens.form(end + 1)?.folded ?? '')) {
    if (taken?.[end + 2]) break;
    const isOfTwo = tokens.form(end + 2)?.folded === 'عبد' && gaps[end + 3] === 0;
    end += isOfTwo ? 3 : 2;
  }
  return end;
}
