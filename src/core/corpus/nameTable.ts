import { actorKinds, entityKey, placeKinds, type EntityKind, type EntityRef } from '../gazetteer/entity';
import type { Mention } from '../recognise/mention';
import { ownString } from '../text/ownString';

/** What is followed through a corpus: an entity, or a name that no gazetteer knows, by its folded letters (`foldKey`). */
export type NameRef = EntityRef | { readonly kind: EntityKind; readonly id: null; readonly key: string };

/** What a number of a `NameTable` stands for. */
export interface Named extends Pick<Mention, 'kind' | 'id' | 'subtype'> {
  /** The id of an entity, the folded letters of a candidate. */
  readonly key: string;
}

const subtypes = [...actorKinds, ...placeKinds] as const;
const kinds: readonly EntityKind[] = ['actor', 'place'];
/** Of each kind of thing: actors, places, candidates for either, each with every subtype. */
const classes = kinds.length * 2 * subtypes.length;

/**
 * Numbers, from 0, for entities and the folded names of candidates: each string is kept once, however many articles
 * mention it. An entity has one number for each subtype that it was recognised with, which is nearly always one.
 */
export class NameTable {
  /** By class: key → number. */
  readonly #numbers: (Map<string, number> | undefined)[] = Array.from({ length: classes }, () => undefined);
  readonly #keys: string[] = [];
  #classes = new Uint8Array(256);

  get size(): number {
    return this.#keys.length;
  }

  /** The number of a name, which it is given now if it has none; `key` as in `Named`. */
  intern(name: Pick<Mention, 'kind' | 'id' | 'subtype'>, key: string): number {
    return this.#intern(classOf(name.kind, name.id === null, subtypes.indexOf(name.subtype)), key);
  }

  /** The number here of what has the number `n` in another table. */
  adopt(other: NameTable, n: number): number {
    return this.#intern(other.classOf(n), other.#keys[n] ?? '');
  }

  /** The numbers here of all that another table has, by their numbers there. */
  adoptAll(other: NameTable): Int32Array {
    return Int32Array.from({ length: other.size }, (_, n) => this.adopt(other, n));
  }

  get(n: number): Named {
    const kind = this.#classes[n] ?? 0;
    const key = this.#keys[n] ?? '';
    const subtype = subtypes[kind % subtypes.length] ?? 'person';
    const group = Math.floor(kind / subtypes.length);
    return { kind: kinds[group & 1] ?? 'actor', id: group >= kinds.length ? null : key, subtype, key };
  }

  /** Whether a number is an entity's, not a candidate's. */
  isEntity(n: number): boolean {
    return (this.#classes[n] ?? 0) < kinds.length * subtypes.length;
  }

  /** The `entityKey` of an entity's number. */
  entityKey(n: number): string {
    const { kind, key } = this.get(n);
    return entityKey({ kind, id: key });
  }

  /** The numbers of an entity or of a candidate's name, whatever it was taken for. */
  of(ref: NameRef): readonly number[] {
    const key = ref.id ?? ('key' in ref ? ref.key : '');
    const first = classOf(ref.kind, ref.id === null, 0);
    return subtypes.flatMap((_, at) => this.#numbers[first + at]?.get(key) ?? []);
  }

  /** The number here of what has the number `n` in another table; undefined where it has none. */
  find(other: NameTable, n: number): number | undefined {
    return this.#numbers[other.classOf(n)]?.get(other.#keys[n] ?? '');
  }

  /** The class of a number: with its key, what `learn` makes the same name of. */
  classOf(n: number): number {
    return this.#classes[n] ?? 0;
  }

  /** The number of a name, which it is given now if it has none. Throws a `RangeError` where there is no such class. */
  learn(kind: number, key: string): number {
    if (kind >= classes) throw new RangeError('There is no such kind of name.');
    return this.#intern(kind, key);
  }

  #intern(kind: number, key: string): number {
    const numbers = (this.#numbers[kind] ??= new Map<string, number>());
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const own = ownString(key);
    const n = this.#keys.push(own) - 1;
    if (n >= this.#classes.length) {
      const grown = new Uint8Array(this.#classes.length * 2);
      grown.set(this.#classes);
      this.#classes = grown;
    }
    this.#classes[n] = kind;
    numbers.set(own, n);
    return n;
  }
}

function classOf(kind: EntityKind, candidate: boolean, subtype: number): number {
  return (kinds.indexOf(kind) + (candidate ? kinds.length : 0)) * subtypes.length + subtype;
}
