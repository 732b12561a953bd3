import { eponymNouns } from './eponyms';
import { nominalHeads } from './nominalHeads';
import { organisationHeads } from './organisationNouns';
import { spokespersons } from './spokespersons';

/** The nouns of all lists, and those with the article as they are after ل. */
const stems: ReadonlySet<string> = new Set(
  [...eponymNouns, ...nominalHeads, ...organisationHeads, ...spokespersons].flatMap((noun) =>
    noun.startsWith('ال') ? [noun, `ل${noun.slice(1)}`, `ل${noun.slice(2)}`] : [noun],
  ),
);

/** Whether a folded word may be a noun of the lists, with proclitics or without: few words are, and it is quickly told. */
export function mayBeNoun(folded: string): boolean {
  if (stems.has(folded)) return true;
  for (let letters = 1; letters < 4 && proclitics.includes(folded.charAt(letters - 1)); letters++) {
    if (stems.has(folded.slice(letters))) return true;
  }
  return false;
}

const proclitics = 'وفبلك';
