import { foldWord } from '../text/fold';
import { wordFrom } from '../text/words';
import { Trie } from './trie';
import { Vocabulary } from './vocabulary';

/** Names of which each word ends at a space; and those of which folding changes nothing besides. */
const simple = /^[\u0621-\u063a\u0641-\u064aA-Za-z ]*$/;
const folded = /^[ابت-غف-وي]+(?: [ابت-غف-وي]+)*$/;

/** The folded words of a name, as the recogniser sees them in a text. */
export function nameWords(name: string): string[] {
  // Long before a loop of our own is fast, an expression is.
  if (folded.test(name)) return name.split(' ');
  const words: string[] = [];
  if (simple.test(name)) {
    for (const word of name.split(' ')) if (word !== '') words.push(foldWord(word));
    return words;
  }
  for (let span = wordFrom(name, 0); span !== undefined; span = wordFrom(name, span.end)) {
    const word = foldWord(name.slice(span.start, span.end));
    if (word !== '') words.push(word);
  }
  return words;
}

/** Names by their folded words, each at a node of a trie. */
export class NameTrie {
  readonly trie: Trie;
  readonly vocabulary = new Vocabulary();
  /** The words of the name that was added last, and their ids. */
  words: readonly string[] = [];
  readonly ids: number[] = [];

  /** `entities` is how many have names, about. */
  constructor(entities: number) {
    // Most entities have a name or two of two words.
    this.trie = new Trie(entities * 2 + 500);
  }

  /** The node of a name, which is made; 0 where it has no words. */
  add(name: string): number {
    const { ids, trie, vocabulary } = this;
    ids.length = 0;
    let node = 0;
    const words = (this.words = nameWords(name));
    for (let at = 0; at < words.length; at++) {
      const id = vocabulary.intern(words[at] ?? '');
      ids.push(id);
      node = trie.child(node, id);
    }
    return node;
  }
}
