import { foldKey, foldWord } from '../text/fold';
import { wordsOf } from '../text/words';

export const lineSorts = ['article', 'keyword', 'before', 'before2', 'after', 'after2'] as const;
/** By article and place; by the words themselves; by the first or second word before or after them. */
export type LineSort = (typeof lineSorts)[number];

export const lineGroups = ['none', 'article', 'month', 'source'] as const;
export type LineGroup = (typeof lineGroups)[number];

/** As much of a line as its order depends on. */
export interface SortableLine {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** As many words on a side as are compared. */
const depth = 3;

/**
 * Sorts lines stably by folded words, as codes of letters: folded Arabic letters have the order of the alphabet in
 * Unicode. Lines of equal words stay in the order in which they are given, which is that of the articles.
 */
export function sortLines<L extends SortableLine>(lines: readonly L[], sort: LineSort): readonly L[] {
  if (sort === 'article') return lines;
  const keyed = lines.map((line) => ({ line, key: sortKey(line, sort) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ line }) => line);
}

/** Words between separators that come before every letter. */
function sortKey({ before, text, after }: SortableLine, sort: Exclude<LineSort, 'article'>): string {
  switch (sort) {
    case 'keyword':
      return [foldKey(text), ...wordsAfter(after)].join('\n');
    case 'before':
      return orLast(wordsBefore(before));
    case 'before2':
      return orLast(swapped(wordsBefore(before)));
    case 'after':
      return orLast(wordsAfter(after));
    case 'after2':
      return orLast(swapped(wordsAfter(after)));
  }
}

/** A line without the word by which it is to be sorted says nothing there: it comes after those that have one. */
function orLast(words: readonly string[]): string {
  return words[0] ? words.join('\n') : `\uffff${words.join('\n')}`;
}

/** The second word first. */
function swapped([first = '', second = '', ...others]: readonly string[]): readonly string[] {
  return [second, first, ...others];
}

/** The folded words after, the nearest first. */
function wordsAfter(after: string): readonly string[] {
  const words: string[] = [];
  for (const { start, end } of wordsOf(after)) {
    words.push(foldWord(after.slice(start, end)));
    if (words.length === depth) break;
  }
  return words;
}

/** The folded words before, the nearest first. */
function wordsBefore(before: string): readonly string[] {
  // Three words are looked for in as much as they nearly always need, and in all only where that was too little.
  const near = before.slice(-60);
  const from = near.length < before.length ? near.search(/\s/u) : 0;
  const all = foldedWords(from < 0 ? '' : near.slice(from));
  return (all.length < depth && near.length < before.length ? foldedWords(before) : all)
    .slice(-depth)
    .reverse();
}

function foldedWords(text: string): readonly string[] {
  return Array.from(wordsOf(text), ({ start, end }) => foldWord(text.slice(start, end)));
}

/** Tells whether folded text has every folded word of a filter. */
export function lineFilter(query: string): ((folded: string) => boolean) | undefined {
  const terms = foldKey(query).split(' ').filter(Boolean);
  return terms.length === 0 ? undefined : (folded) => terms.every((term) => folded.includes(term));
}
