import type { EntityKind } from '../gazetteer/entity';
import type { Mention } from '../recognise/mention';
import { sorting, type Slices } from '../slices';
import type { NameTable } from './nameTable';
import type { Postings } from './postings';

/** How often an entity is mentioned. */
export interface EntityCount {
  readonly mentions: number;
  readonly articles: number;
}

/** A name that no gazetteer knows, and how often it is mentioned. */
export interface CandidateCount extends EntityCount {
  readonly kind: EntityKind;
  readonly id: null;
  /** Its folded letters (`foldKey`). */
  readonly key: string;
  /** What it was taken for most often. */
  readonly subtype: Mention['subtype'];
}

/** So many names are counted in no time. */
const together = 512;

/**
 * Counts the names that no gazetteer knows, each once by kind and folded letters, the most mentioned first; then by
 * letters. `totals` has the mentions of each name, by its number.
 */
export function* countingCandidates(
  names: NameTable,
  totals: readonly number[],
  postings: Postings,
): Slices<readonly CandidateCount[]> {
  const found = new Map<string, CandidateCount>();
  // Of a name that was taken for several things: how often for the one that it is guessed to be.
  const most = new Map<string, number>();
  for (let n = 0; n < totals.length; n++) {
    if (n % together === 0) yield;
    const total = totals[n] ?? 0;
    if (total <= 0 || names.isEntity(n)) continue;
    const { kind, key, subtype } = names.get(n);
    const at = `${kind} ${key}`;
    const other = found.get(at);
    if (other === undefined) {
      found.set(at, { kind, id: null, key, subtype, mentions: total, articles: postings.count(n) });
      continue;
    }
    const guessed = most.get(at) ?? other.mentions;
    most.set(at, Math.max(guessed, total));
    found.set(at, {
      ...other,
      subtype: total > guessed ? subtype : other.subtype,
      mentions: other.mentions + total,
      articles: postings.of(names.of({ kind, id: null, key })).length,
    });
  }
  return yield* sorting([...found.values()], byMentions);
}

function byMentions(a: CandidateCount, b: CandidateCount): number {
  return b.mentions - a.mentions || (a.key < b.key ? -1 : 1);
}
