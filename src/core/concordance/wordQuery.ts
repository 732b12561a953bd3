import { foldWord } from '../text/fold';

/** One word of a query: how it may be written, and how far it may stand from the word before it. */
export interface QueryWord {
  /** The folded letters between the wildcards; a single part is the whole word. */
  readonly parts: readonly string[];
  /** So many words, at most, may stand between it and the word of the query before it. */
  readonly gap: number;
}

/** Words to be found one after the other; at least one. */
export type WordQuery = readonly QueryWord[];

/** What `~` without a number allows. */
const usualGap = 5;

/** Letters and marks that make words, as `wordsOf` takes them, and the wildcard. */
const pieces = /~\s*\p{Nd}*|[\p{L}\p{M}\p{N}\p{Cf}_*\u00ad\u{10000}-\u{10ffff}]+/gu;

/**
 * Reads a query such as `اتهم ~3 روسي*`. Words are folded; `*` stands for any letters or none; words follow one another
 * directly, and with `~3` between them at most three others stand in between (`~` alone: five). What is neither word nor
 * `~` only parts words. Undefined where no word is left that says anything.
 */
export function parseWordQuery(text: string): WordQuery | undefined {
  const words: QueryWord[] = [];
  let gap = 0;
  for (const [piece] of text.matchAll(pieces)) {
    if (piece.startsWith('~')) {
      const number = foldWord(piece.slice(1).trim());
      gap = number === '' ? usualGap : Math.min(Number(number), 1000);
      continue;
    }
    const parts = piece.split(/\*+/u).map(foldWord);
    if (parts.length === 1 && parts[0] === '') continue;
    words.push({ parts, gap: words.length === 0 ? 0 : gap });
    gap = 0;
  }
  return words.some(({ parts }) => parts.some((part) => part !== '')) ? words : undefined;
}

/** Whether a folded word is what a word of a query asks for. */
export function isMatch({ parts }: QueryWord, word: string): boolean {
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return word === first;
  if (word.length < first.length + last.length) return false;
  if (!word.startsWith(first) || !word.endsWith(last)) return false;
  // What stands between two wildcards is taken where it comes first, which leaves the most room for the rest.
  let at = first.length;
  for (const part of rest) {
    const found = word.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= word.length - last.length;
}
