import type { Gazetteer } from '../gazetteer/gazetteer';
import type { MentionCorrection } from '../tagging/passage';
import type { Mention } from './mention';

/** A correction whose anchor was found: UTF-16 units of the normalised text. */
export interface PlacedCorrection {
  readonly start: number;
  readonly end: number;
  readonly is: MentionCorrection['is'];
}

/**
 * Puts a reader's corrections over what was recognised: at its place a correction replaces every mention that
 * overlaps it; a mention around it stays, one that it cuts through goes. An unknown entity's correction only removes.
 */
export function applyCorrections(
  mentions: readonly Mention[],
  corrections: readonly PlacedCorrection[],
  gazetteer: Gazetteer,
): readonly Mention[] {
  if (corrections.length === 0) return mentions;
  const corrected = mentions.filter(
    (mention) => !corrections.some((correction) => replaces(correction, mention)),
  );
  for (const { start, end, is } of corrections) {
    if (is === 'not-a-name') continue;
    const entity = gazetteer.find(is);
    if (entity === undefined) continue;
    corrected.push({
      start,
      end,
      kind: entity.kind,
      id: entity.id,
      subtype: entity.subtype,
      form: entity.subtype === 'office' ? 'office' : 'name',
      metonym: false,
      nested: false,
      rule: 'correction',
    });
  }
  return markNested(corrected);
}

/** Sorts mentions by start, the longer first, and marks those inside a longer one. */
function markNested(mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  let reach = -1;
  return sorted.map((mention) => {
    const nested = mention.end <= reach;
    reach = Math.max(reach, mention.end);
    return nested === mention.nested ? mention : { ...mention, nested };
  });
}

function replaces(correction: PlacedCorrection, mention: Mention): boolean {
  const overlaps = mention.start < correction.end && correction.start < mention.end;
  const around = mention.start <= correction.start && correction.end <= mention.end;
  const same = mention.start === correction.start && mention.end === correction.end;
  return overlaps && (same || !around);
}
