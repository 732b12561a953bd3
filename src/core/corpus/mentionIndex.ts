import { entityKey, type EntityRef } from '../gazetteer/entity';
import type { Mention } from '../recognise/mention';

/** How often an entity is mentioned. */
export interface EntityCount {
  readonly mentions: number;
  readonly articles: number;
}

const never: EntityCount = { mentions: 0, articles: 0 };

/** Which entities are mentioned in which articles, how often. Setting an article costs what it mentions, not the corpus. */
export class MentionIndex {
  readonly #postings = new Map<string, Map<string, number>>();
  readonly #totals = new Map<string, number>();
  readonly #byArticle = new Map<string, readonly string[]>();

  /** Replaces what is known of an article; no mentions removes it. */
  set(path: string, mentions: readonly Mention[]): void {
    for (const key of this.#byArticle.get(path) ?? []) this.#remove(key, path);
    this.#byArticle.delete(path);
    const counts = countByEntity(mentions);
    for (const [key, count] of counts) {
      const posting = this.#postings.get(key) ?? new Map<string, number>();
      this.#postings.set(key, posting.set(path, count));
      this.#totals.set(key, (this.#totals.get(key) ?? 0) + count);
    }
    if (counts.size > 0) this.#byArticle.set(path, [...counts.keys()]);
  }

  count(ref: EntityRef): EntityCount {
    const key = entityKey(ref);
    const posting = this.#postings.get(key);
    return posting ? { mentions: this.#totals.get(key) ?? 0, articles: posting.size } : never;
  }

  /** Mentions of an entity in one article. */
  countIn(ref: EntityRef, path: string): number {
    return this.#postings.get(entityKey(ref))?.get(path) ?? 0;
  }

  /** The articles that mention an entity → how often; in no order. */
  articlesWith(ref: EntityRef): ReadonlyMap<string, number> {
    return this.#postings.get(entityKey(ref)) ?? new Map();
  }

  /** The keys (`entityKey`) of all entities that are mentioned anywhere. */
  mentioned(): readonly string[] {
    return [...this.#postings.keys()];
  }

  #remove(key: string, path: string): void {
    const posting = this.#postings.get(key);
    const left = (this.#totals.get(key) ?? 0) - (posting?.get(path) ?? 0);
    posting?.delete(path);
    if (posting?.size === 0) this.#postings.delete(key);
    if (left > 0) this.#totals.set(key, left);
    else this.#totals.delete(key);
  }
}

/** `entityKey` → number of mentions; candidates are left out. */
export function countByEntity(mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, id } of mentions) {
    if (id === null) continue;
    const key = entityKey({ kind, id });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
