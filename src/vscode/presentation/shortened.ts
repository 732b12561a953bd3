import { untrusted } from '../markdown';

/** How much of a passage is shown where there is one line for it, in characters. */
const longest = 80;
const longestInCard = 120;

/** A quote on one line. */
export function shortened(quote: string, length = longest): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= length
    ? line
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}

/** A name or a label as it stands in a card; a very long one is cut, so that what can be done with it stays in view. */
export function cardName(name: string): string {
  return untrusted(shortened(name, longestInCard));
}
