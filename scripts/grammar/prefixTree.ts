import { foldWord } from '../../src/core/text/fold';

/** Spellings of a folded letter that a reader takes for the same. */
const spellings: Readonly<Record<string, string>> = {
  ا: '[اأإآٱ]',
  ه: '[هة]',
  ي: '[يىئ]',
  و: '[وؤ]',
  ' ': '[\\s"«“(]+',
};

interface Node {
  readonly children: Map<string, Node>;
  ends: boolean;
}

/** A regular expression of a set of phrases as a prefix tree: an alternation of thousands would be tried one by one. */
export function prefixTree(phrases: Iterable<string>): string {
  const root: Node = { children: new Map(), ends: false };
  for (const phrase of phrases) {
    let node = root;
    for (const letter of phrase) {
      const child = node.children.get(letter) ?? { children: new Map<string, Node>(), ends: false };
      node.children.set(letter, child);
      node = child;
    }
    node.ends = true;
  }
  return source(root);
}

function source(node: Node): string {
  const branches = [...node.children]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, child]) => letterSource(letter) + source(child));
  if (branches.length === 0) return '';
  const [only = ''] = branches;
  const alone = branches.length === 1;
  if (!node.ends) return alone ? only : `(?:${branches.join('|')})`;
  return `(?:${branches.join('|')})?`;
}

function letterSource(letter: string): string {
  const known = spellings[letter];
  if (known !== undefined) return known;
  return /[\p{L}\p{N}]/u.test(letter) ? letter : `\\${letter}`;
}

/** A name as the tree has it: folded Arabic letters, Latin letters as written, one space between words. */
export function phraseOf(name: string): string {
  const words = name.split(/[\s"«»“”()]+/u).filter((word) => word !== '');
  return words.map((word) => (/[A-Za-z]/u.test(word) ? word : foldWord(word))).join(' ');
}
