import { CodePoints } from '../text/codePoints';
import { AnchorFinder } from './anchorFinder';
import type { Anchor, Anchored } from './passage';

export { createAnchor } from './createAnchor';

let last: AnchorFinder | undefined;

/**
 * Where an anchor stands in a normalised text. For many anchors of a text in a row the work on the text is done once.
 * `points` is that of the text, where the caller has it already.
 */
export function findAnchor(text: string, anchor: Anchor, points?: CodePoints): Anchored {
  if (last?.text !== text) last = new AnchorFinder(text, points ?? new CodePoints(text));
  return last.find(anchor);
}
