import { CodePoints } from '../text/codePoints';
import { AnchorFinder } from './anchorFinder';
import { createAnchor } from './createAnchor';
import type { Passage } from './passage';
import type { SidecarEdit } from './sidecarEdit';

/** The edits that write down where the moved ones among these passages stand in a normalised text. */
export function movedEdits(text: string, passages: readonly Passage[]): readonly SidecarEdit[] {
  const points = new CodePoints(text);
  const finder = new AnchorFinder(text, points);
  return passages.flatMap(({ id, anchor }): SidecarEdit[] => {
    const found = finder.find(anchor);
    if (found.state !== 'moved') return [];
    return [{ type: 'set-anchor', id, anchor: createAnchor(text, found.start, found.end, points) }];
  });
}
