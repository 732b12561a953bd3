import type { Tokens } from './tokens';
import { Gap } from './unitKinds';

/** What must not stand between two words of one name. */
const parting = Gap.paragraph | Gap.comma | Gap.stop | Gap.colon | Gap.other;

/** Whether a name may go on over the gap before word `at`. */
export function joins(tokens: Tokens, at: number): boolean {
  const gap = tokens.gaps[at] ?? Gap.paragraph;
  if ((gap & parting) === 0) return true;
  // U.S., أ. ف. ب: the full stops of an abbreviation.
  return gap === Gap.stop && tokens.form(at - 1)?.folded.length === 1 && tokens.form(at)?.folded.length === 1;
}
