import type { CompiledGazetteer, NameSense } from '../gazetteer/compile';
import { Gap, type Tokens } from './tokens';
import type { Cut } from './proclitics';

/** A name of the gazetteer found in a text: words `first` to `last`, proclitics left out of `start`. */
export interface FoundName {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly cut: Cut | undefined;
  readonly senses: readonly NameSense[];
}

/** What must not stand between two words of one name. */
const parting = Gap.paragraph | Gap.comma | Gap.stop | Gap.colon | Gap.other;

/** Whether a name may go on over the gap before word `at`. */
export function joins(tokens: Tokens, at: number): boolean {
  const gap = tokens.gaps[at] ?? Gap.paragraph;
  if ((gap & parting) === 0) return true;
  // U.S., أ. ف. ب: the full stops of an abbreviation.
  return (
    gap === Gap.stop && tokens.forms[at - 1]?.folded.length === 1 && tokens.forms[at]?.folded.length === 1
  );
}

/** Every name of the gazetteer in a text, also those inside others, by first word and then the longest first. */
export function findNames(tokens: Tokens, gazetteer: CompiledGazetteer): FoundName[] {
  const found: FoundName[] = [];
  const { trie, senses } = gazetteer;
  for (let first = 0; first < tokens.length; first++) {
    for (const reading of tokens.forms[first]?.readings ?? []) {
      let node = trie.step(0, reading.word);
      const at = found.length;
      for (let last = first; node !== 0;) {
        const here = senses[node];
        if (here !== undefined) {
          const start = (tokens.starts[first] ?? 0) + reading.skip;
          const end = tokens.ends[last] ?? 0;
          found.splice(at, 0, { first, last, start, end, cut: reading.cut, senses: here });
        }
        last++;
        const word = tokens.forms[last]?.word ?? 0;
        if (word === 0 || !joins(tokens, last)) break;
        node = trie.step(node, word);
      }
    }
  }
  return found;
}
