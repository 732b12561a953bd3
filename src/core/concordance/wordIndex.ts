import type { Article } from '../corpus/article';
import { mayHaveKey, wordKey } from '../recognise/wordSignature';
import { foldWord } from '../text/fold';
import { ownString } from '../text/ownString';
import { wordsOf, type Span } from '../text/words';
import { isMatch, type WordQuery } from './wordQuery';

/** A line end, in the words of an article: no match goes beyond it. */
const lineEnd = 0;

/** The words of an article in order, as numbers of folded forms. */
interface ArticleWords {
  readonly words: Uint32Array;
  /** Of the text that they were taken from, in UTF-16 units. */
  readonly length: number;
}

/**
 * Which words stand in which articles, in order and without their letters: four bytes a word, and every folded form
 * once. It is filled as texts are searched, and forgets an article as soon as the corpus has read it anew. Of an article
 * that was never searched, the signature that its recognition has left tells which whole words it has not.
 */
export class WordIndex {
  /** Folded form → its number, from 1. */
  readonly #numbers = new Map<string, number>();
  readonly #forms: string[] = [''];
  readonly #articles = new WeakMap<Article, ArticleWords>();

  /** Takes in the text of an article, as it is on disk. */
  add(article: Article, text: string): void {
    this.#articles.set(article, { words: this.#read(text), length: text.length });
  }

  /** A search for these words, which remembers what it learns of each form. */
  search(query: WordQuery): WordSearch {
    /** For each word of the query, of each form: 0 not looked at yet, 1 no, 2 yes. */
    const known = query.map(() => new Uint8Array(this.#forms.length + 1024));
    const accepts = (n: number, form: number): boolean => {
      let table = known[n] ?? new Uint8Array(0);
      if (form >= table.length) {
        const larger = new Uint8Array(this.#forms.length * 2);
        larger.set(table);
        known[n] = table = larger;
      }
      if (table[form] === 0) {
        const word = query[n];
        table[form] = word && form !== lineEnd && isMatch(word, this.#forms[form] ?? '') ? 2 : 1;
      }
      return table[form] === 2;
    };
    const keys = query.flatMap(({ parts: [word = '', ...others] }) =>
      others.length > 0 ? [] : wordKey(word),
    );
    return {
      mayFind: (article) => {
        const found = this.#articles.get(article);
        return found === undefined ? mayHave(article, keys) : hasFirst(found.words, accepts, query);
      },
      find: (article, text, isOnDisk) => {
        if (isOnDisk && this.#articles.get(article)?.length !== text.length) this.add(article, text);
        const words = (isOnDisk ? this.#articles.get(article)?.words : undefined) ?? this.#read(text);
        return spansOf(text, matches(words, query, accepts));
      },
    };
  }

  #read(text: string): Uint32Array {
    const numbers: number[] = [];
    walk(
      text,
      ({ start, end }) => numbers.push(this.#number(foldWord(text.slice(start, end)))),
      () => numbers.push(lineEnd),
    );
    return Uint32Array.from(numbers);
  }

  #number(form: string): number {
    const known = this.#numbers.get(form);
    if (known !== undefined) return known;
    const own = ownString(form);
    const number = this.#forms.push(own) - 1;
    this.#numbers.set(own, number);
    return number;
  }
}

/** A search for words in one article after the other. */
export interface WordSearch {
  /** False where the article is known not to have them. */
  mayFind(article: Article): boolean;
  /** Where they stand in a text of the article, in order, none in another. `isOnDisk`: it is not an edited one. */
  find(article: Article, text: string, isOnDisk: boolean): readonly Span[];
}

type Accepts = (word: number, form: number) => boolean;

/** The first and the last word of a match, by their places in the text. */
type Place = readonly [first: number, last: number];

/** Whether an article may have all words with these keys, by what was noted of it when it was recognised. */
function mayHave({ signature }: Article, keys: readonly number[]): boolean {
  return signature.length === 0 || keys.every((key) => mayHaveKey(signature, key));
}

/** Whether there is any match; most articles have not even the first word. */
function hasFirst(words: Uint32Array, accepts: Accepts, query: WordQuery): boolean {
  for (const form of words) {
    if (accepts(0, form)) return query.length === 1 || matches(words, query, accepts).length > 0;
  }
  return false;
}

/** The first and the last place of each match among the words, apart from each other. Of two that end alike, the shorter. */
function matches(words: Uint32Array, query: WordQuery, accepts: Accepts): readonly Place[] {
  const found: Place[] = [];
  const failed = new Set<number>();

  /** Where the words of the query from the n-th on end, behind the one before at `at`. */
  const endFrom = (n: number, at: number): number | undefined => {
    const word = query[n];
    if (word === undefined) return at;
    const key = at * query.length + n;
    if (failed.has(key)) return undefined;
    const last = Math.min(at + 1 + word.gap, words.length - 1);
    for (let here = at + 1; here <= last && words[here] !== lineEnd; here++) {
      const end = accepts(n, words[here] ?? lineEnd) ? endFrom(n + 1, here) : undefined;
      if (end !== undefined) return end;
    }
    failed.add(key);
    return undefined;
  };

  for (let at = 0; at < words.length; at++) {
    const end = accepts(0, words[at] ?? lineEnd) ? endFrom(1, at) : undefined;
    if (end === undefined) continue;
    const before = found.at(-1);
    if (before === undefined || at > before[1]) found.push([at, end]);
    else if (before[1] === end) found[found.length - 1] = [at, end];
  }
  return found;
}

/** Where the words of these places stand in the text. */
function spansOf(text: string, places: readonly Place[]): readonly Span[] {
  const spans: Span[] = [];
  const [first] = places;
  if (first === undefined) return spans;
  let place = -1;
  let at = 0;
  let start = 0;
  let [from, to] = first;
  walk(
    text,
    (word) => {
      place++;
      if (place === from) ({ start } = word);
      if (place !== to) return true;
      spans.push({ start, end: word.end });
      const next = places[++at];
      if (next === undefined) return false;
      [from, to] = next;
      return true;
    },
    () => place++,
  );
  return spans;
}

/** Tells the words of a text and the line ends between them, in order, until `word` says false. */
function walk(text: string, word: (span: Span) => unknown, line: () => void): void {
  let nextBreak = text.indexOf('\n');
  let isFirst = true;
  for (const span of wordsOf(text)) {
    if (nextBreak >= 0 && nextBreak < span.start) {
      if (!isFirst) line();
      nextBreak = text.indexOf('\n', span.start);
    }
    isFirst = false;
    if (word(span) === false) return;
  }
}
