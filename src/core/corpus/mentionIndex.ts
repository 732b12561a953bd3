import type { EntityKind } from '../gazetteer/entity';
import { atOnce, type Slices } from '../slices';
import { countingCandidates, type CandidateCount, type EntityCount } from './candidateCounts';
import { NameTable, type NameRef } from './nameTable';
import { Postings } from './postings';

/** The articles of the index, by their numbers. */
export interface IndexedArticles {
  path(n: number): string;
  number(path: string): number | undefined;
  /** The numbers of the names that an article mentions, in the order of the text. */
  names(n: number): Iterable<number>;
}

/**
 * Which entities and candidates are mentioned in which articles, how often. Setting an article costs what it mentions,
 * not the corpus. What it hands out are snapshots: they stay as they are while it goes on.
 */
export class MentionIndex {
  readonly names = new NameTable();
  readonly #articles: IndexedArticles;
  readonly #postings = new Postings();
  /** By the number of the name. */
  readonly #totals: number[] = [];
  /** By the number of the name, the last turn in which an article came to have it; below 0 where it had it before. */
  readonly #marks: number[] = [];
  #turn = 0;
  #candidates: readonly CandidateCount[] | undefined;
  #version = 0;

  constructor(articles: IndexedArticles) {
    this.#articles = articles;
  }

  /** Another number whenever an article came to mention a name, or ceased to. */
  get version(): number {
    return this.#version;
  }

  /** Replaces the names that the article with this number mentioned by those that it mentions now. */
  replace(article: number, before: readonly number[], after: readonly number[]): void {
    this.#candidates = undefined;
    const totals = this.#totals;
    const marks = this.#marks;
    const turn = ++this.#turn;
    const has: number[] = [];
    for (const name of after) {
      while (totals.length <= name) {
        totals.push(0);
        marks.push(0);
      }
      totals[name] = (totals[name] ?? 0) + 1;
      if (marks[name] === turn) continue;
      marks[name] = turn;
      has.push(name);
    }
    for (const name of before) {
      totals[name] = (totals[name] ?? 0) - 1;
      if (marks[name] !== turn && marks[name] !== -turn) {
        this.#version++;
        this.#postings.remove(name, article);
      }
      marks[name] = -turn;
    }
    for (const name of has) {
      if (marks[name] !== turn) continue;
      this.#version++;
      this.#postings.add(name, article);
    }
  }

  count(ref: NameRef): EntityCount {
    let mentions = 0;
    for (const n of this.names.of(ref)) mentions += this.#totals[n] ?? 0;
    return { mentions, articles: this.numbersOf(ref).length };
  }

  /** Mentions of an entity in one article. */
  countIn(ref: NameRef, path: string): number {
    const article = this.#articles.number(path);
    return article === undefined ? 0 : this.#countIn(new Set(this.names.of(ref)), article);
  }

  /** The articles that mention an entity → how often; in no order. */
  articlesWith(ref: NameRef): ReadonlyMap<string, number> {
    const names = new Set(this.names.of(ref));
    const found = new Map<string, number>();
    for (const n of this.numbersOf(ref)) found.set(this.#articles.path(n), this.#countIn(names, n));
    return found;
  }

  /** How often an entity is mentioned in some articles, named by their numbers, and in how many of them. */
  countAmong(ref: NameRef, articles: ReadonlySet<number>): EntityCount {
    const names = new Set(this.names.of(ref));
    const found = [...this.numbersOf(ref)].filter((n) => articles.has(n));
    const mentions = found.reduce((sum, n) => sum + this.#countIn(names, n), 0);
    return { mentions, articles: found.length };
  }

  /** The numbers of the articles that mention a name, ascending. */
  numbersOf(ref: NameRef): Uint32Array {
    return this.#postings.of(this.names.of(ref));
  }

  /** The articles that mention all of some entities. */
  articlesWithAll(refs: readonly NameRef[]): readonly string[] {
    const [shortest, ...others] = refs.map((ref) => this.numbersOf(ref)).sort((a, b) => a.length - b.length);
    const sets = others.map((numbers) => new Set(numbers));
    return [...(shortest ?? [])]
      .filter((n) => sets.every((set) => set.has(n)))
      .map((n) => this.#articles.path(n));
  }

  /** The path of the article with this number. */
  path(n: number): string {
    return this.#articles.path(n);
  }

  /** Every entity of a kind that is mentioned anywhere, by its id as it was recognised, and how often. */
  counts(kind: EntityKind): ReadonlyMap<string, EntityCount> {
    const counts = new Map<string, EntityCount>();
    this.#totals.forEach((mentions, n) => {
      if (mentions <= 0 || !this.names.isEntity(n)) return;
      const { kind: own, key: id } = this.names.get(n);
      if (own !== kind) return;
      // Nearly always an entity has one number.
      const known = counts.has(id);
      counts.set(id, known ? this.count({ kind, id }) : { mentions, articles: this.#postings.count(n) });
    });
    return counts;
  }

  /** The keys (`entityKey`) of all entities that are mentioned anywhere. */
  mentioned(): readonly string[] {
    const keys = new Set<string>();
    this.#totals.forEach((total, n) => {
      if (total > 0 && this.names.isEntity(n)) keys.add(this.names.entityKey(n));
    });
    return [...keys];
  }

  /** A table of the names that so many articles have. */
  namesOfAtLeast(articles: number): NameTable {
    const names = new NameTable();
    for (let n = 0; n < this.names.size; n++) {
      if (this.#postings.count(n) >= articles) names.adopt(this.names, n);
    }
    return names;
  }

  /** The names that no gazetteer knows, each once by kind and folded letters, the most mentioned first; then by letters. */
  candidates(): readonly CandidateCount[] {
    return atOnce(this.countingCandidates());
  }

  /** The same in slices. */
  *countingCandidates(): Slices<readonly CandidateCount[]> {
    if (this.#candidates !== undefined) return this.#candidates;
    const turn = this.#turn;
    const candidates = yield* countingCandidates(this.names, this.#totals, this.#postings);
    // What came meanwhile may be counted or not.
    if (turn === this.#turn) this.#candidates = candidates;
    return candidates;
  }

  #countIn(names: ReadonlySet<number>, article: number): number {
    let count = 0;
    for (const name of this.#articles.names(article)) if (names.has(name)) count++;
    return count;
  }
}
