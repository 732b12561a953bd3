import { foldText, foldWord } from './fold';
import type { Span } from './words';

/** No article is searched for more hits than this. */
const mostHits = 5000;

/**
 * Where the words of a query stand in a text, whatever the spelling: vowel marks, hamza carriers, tatweel, ة and ى are
 * folded on both sides, and a space finds any white space. In order, apart from each other.
 */
export function findFolded(text: string, query: string): readonly Span[] {
  const wanted = spaced(foldWord(query)).trim();
  if (wanted === '') return [];
  const folded = foldText(text);
  const source = spaced(folded.text);
  const hits: Span[] = [];
  for (let at = source.indexOf(wanted); at >= 0 && hits.length < mostHits;) {
    const end = at + wanted.length;
    const start = folded.toSource(at);
    hits.push({ start, end: endOf(text, Math.max(folded.toSource(end - 1) + 1, start + 1)) });
    at = source.indexOf(wanted, end);
  }
  return hits;
}

/** Every white space one space; the offsets stay. */
function spaced(folded: string): string {
  return folded.replace(/\s/gu, ' ');
}

/** The marks that follow a letter belong to it. */
function endOf(text: string, end: number): number {
  let at = end;
  while (at < text.length && /[\p{M}\u0640]/u.test(text.charAt(at))) at++;
  return at;
}
