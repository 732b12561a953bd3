import type { Tokens } from './tokens';
import { Gap } from './unitKinds';

/** What must not stand between two words of one name. */
const parting = Gap.paragraph | Gap.comma | Gap.stop | Gap.colon | Gap.other;

/** Whether a name may go on over the gap before word `at`. */
export function joins(tokens: Tokens, at: number): boolean {
  const gap = tokens.gaps[at] ?? Gap.paragraph;
  if ((gap & parting) === 0) return true;
  // U.S., أ. ف. ب: the full stops of an abbreviation.
  if (gap !== Gap.stop || tokens.form(at - 1)?.folded.length !== 1) return false;
  // U.N. Security Council.
  const inside = tokens.gaps[at - 1] === Gap.stop && tokens.form(at - 2)?.folded.length === 1;
  return inside || tokens.form(at)?.folded.length === 1;
}
