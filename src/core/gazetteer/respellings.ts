import type { Slices } from '../slices';
import type { Entity } from './entity';
import { arabLands, foreignness } from './foreignness';
import { skeleton, skeletonHash } from './variants';
import type { Vocabulary } from './vocabulary';

/**
 * How foreign a word of an entity's names must be for each writer to spell it as he hears it; undefined where all spell
 * it alike. Of a place outside the Arab world only what is surely foreign: Arab places differ by their vowels.
 */
export function respeltAbove({ kind, subtype, id, within }: Entity): number | undefined {
  if (subtype === 'person') return 0;
  return kind === 'place' && !arabLands.has(within ?? id) ? 0.3 : undefined;
}

/** The words of names that writers may spell in other ways. */
export class Respellings {
  /** By word's id, how foreign it must be. */
  readonly #above: (number | undefined)[] = [];

  /** Notes of words how foreign they must be. */
  note(ids: readonly number[], above: number): void {
    const noted = this.#above;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      while (noted.length <= id) noted.push(undefined);
      noted[id] ??= above;
    }
  }

  /** Lists them by their `skeleton`, and the hash of each in `hashes`. */
  *bySkeleton(vocabulary: Vocabulary, hashes: Set<number>): Slices<ReadonlyMap<string, readonly number[]>> {
    const skeletons = new Map<string, number[]>();
    for (let id = 1; id < this.#above.length; id++) {
      const above = this.#above[id];
      if (above !== undefined) add(skeletons, hashes, vocabulary.word(id), id, above);
      if (id % together === 0) yield;
    }
    return skeletons;
  }
}

/** So many words are over in no time. */
const together = 16;

// Not in the generator, which is never made machine code of.
function add(
  skeletons: Map<string, number[]>,
  hashes: Set<number>,
  word: string,
  id: number,
  above: number,
): void {
  const key = skeleton(word);
  if (key === undefined || foreignness(word) <= above) return;
  const known = skeletons.get(key);
  if (known !== undefined) known.push(id);
  else {
    skeletons.set(key, [id]);
    hashes.add(skeletonHash(word));
  }
}
