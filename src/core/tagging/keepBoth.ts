import { mergeSidecars, type SidecarMerge } from './mergeSidecars';

/** A text with conflict marks of git, taken apart. */
export interface ConflictSides {
  readonly ours: string;
  readonly theirs: string;
  /** Only where git was told to mark it (`merge.conflictStyle` diff3 or zdiff3). */
  readonly base: string | undefined;
}

/** The texts that git could not merge; undefined where there are no conflict marks, or broken ones. */
export function conflictSides(text: string): ConflictSides | undefined {
  const sides = { ours: '', base: '', theirs: '' };
  let part: 'all' | keyof typeof sides = 'all';
  let conflicts = 0;
  let bases = 0;
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const mark = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?\r?\n?$/.exec(line)?.[1]?.[0];
    if (mark === '<' && part === 'all') {
      part = 'ours';
      conflicts++;
    } else if (mark === '|' && part === 'ours') {
      part = 'base';
      bases++;
    } else if (mark === '=' && (part === 'ours' || part === 'base')) part = 'theirs';
    else if (mark === '>' && part === 'theirs') part = 'all';
    else if (mark === '<' || (mark === '>' && part !== 'all')) return undefined;
    else if (part === 'all') for (const side of ['ours', 'base', 'theirs'] as const) sides[side] += line;
    else sides[part] += line;
  }
  if (conflicts === 0 || part !== 'all') return undefined;
  return { ours: sides.ours, theirs: sides.theirs, base: bases === conflicts ? sides.base : undefined };
}

/** A sidecar with conflict marks as one that has the entries of both sides; undefined where it has no such marks. */
export function keepBoth(file: string, text: string): SidecarMerge | undefined {
  const sides = conflictSides(text);
  return sides && mergeSidecars(file, sides.base, sides.ours, sides.theirs);
}
