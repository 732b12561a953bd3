import type { Mention } from '../recognise/mention';

/**
 * Leaves out a mention that lies inside a longer one of the same entity (الرقة in مدينة الرقة): a reader counts it
 * once and stops at it once. `mentions` are sorted by start, the longer first.
 */
export function distinctMentions(mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ nested }) => nested)) return mentions;
  // Those that the present one may lie in, the outermost first.
  let around: readonly Mention[] = [];
  return mentions.filter((mention) => {
    around = around.filter(({ end }) => end > mention.start);
    const isRepeated =
      mention.nested &&
      mention.id !== null &&
      around.some(({ end, kind, id }) => end >= mention.end && kind === mention.kind && id === mention.id);
    around = [...around, mention];
    return !isRepeated;
  });
}
