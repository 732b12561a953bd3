import { upwards } from './tagPath';

/** What of an article is tagged: the tags of each of its passages, and its own. */
export interface TaggedArticle {
  readonly passages: Iterable<{ readonly tags: readonly string[] }>;
  readonly tags: readonly string[];
}

/** How one article uses a tag. */
interface Use {
  /** Passages that have the tag itself, and those that have it or one below it. */
  own: number;
  within: number;
  /** Whether the article as a whole has it, and whether it has it or one below it. */
  isOfArticle: boolean;
  isWithin: boolean;
}

/** How often each tag of a corpus is used and where; kept up to date article by article. */
export class TagIndex {
  readonly #pathOf: (tag: string) => string;
  readonly #uses = new Map<string, ReadonlyMap<string, Use>>();
  readonly #within = new Map<string, number>();
  readonly #wholes = new Map<string, number>();
  /** Tag → the articles that use it itself. */
  readonly #articles = new Map<string, Set<string>>();

  /** `pathOf` gives the path of today of a tag as it is written; of an unknown one what is written. */
  constructor(pathOf: (tag: string) => string) {
    this.#pathOf = pathOf;
  }

  /** Takes in an article as it is now; undefined: it is gone. */
  set(article: string, tagged: TaggedArticle | undefined): void {
    for (const [tag, { within, isWithin }] of this.#uses.get(article) ?? []) {
      add(this.#within, tag, -within);
      add(this.#wholes, tag, isWithin ? -1 : 0);
      const articles = this.#articles.get(tag);
      articles?.delete(article);
      if (articles?.size === 0) this.#articles.delete(tag);
    }
    const uses = tagged ? this.#usesOf(tagged) : new Map<string, Use>();
    if (uses.size === 0) this.#uses.delete(article);
    else this.#uses.set(article, uses);
    for (const [tag, { own, within, isOfArticle, isWithin }] of uses) {
      add(this.#within, tag, within);
      add(this.#wholes, tag, isWithin ? 1 : 0);
      if (own === 0 && !isOfArticle) continue;
      const articles = this.#articles.get(tag);
      if (articles) articles.add(article);
      else this.#articles.set(tag, new Set([article]));
    }
  }

  /** How many passages have a tag or one below it; a passage with both counts once. */
  passages(tag: string): number {
    return this.#within.get(tag) ?? 0;
  }

  /** How many articles have a tag, or one below it, as a whole. */
  wholes(tag: string): number {
    return this.#wholes.get(tag) ?? 0;
  }

  /** The articles that have a tag itself, in a passage or as a whole, in no order. */
  articles(tag: string): ReadonlySet<string> {
    return this.#articles.get(tag) ?? new Set();
  }

  /** The articles that have any tag, in a passage or as a whole, in no order. */
  tagged(): Iterable<string> {
    return this.#uses.keys();
  }

  /** How an article uses a tag itself. */
  use(tag: string, article: string): { readonly passages: number; readonly isOfArticle: boolean } {
    const use = this.#uses.get(article)?.get(tag);
    return { passages: use?.own ?? 0, isOfArticle: use?.isOfArticle ?? false };
  }

  /** Every tag that is used, known or not, in no order. */
  tags(): Iterable<string> {
    return this.#articles.keys();
  }

  #usesOf({ passages, tags }: TaggedArticle): ReadonlyMap<string, Use> {
    const uses = new Map<string, Use>();
    const use = (tag: string): Use => {
      const known = uses.get(tag);
      if (known) return known;
      const fresh: Use = { own: 0, within: 0, isOfArticle: false, isWithin: false };
      uses.set(tag, fresh);
      return fresh;
    };
    for (const passage of passages) {
      const within = new Set<string>();
      for (const path of new Set(passage.tags.map(this.#pathOf))) {
        use(path).own++;
        for (const at of upwards(path)) within.add(at);
      }
      for (const path of within) use(path).within++;
    }
    for (const path of tags.map(this.#pathOf)) {
      use(path).isOfArticle = true;
      for (const at of upwards(path)) use(at).isWithin = true;
    }
    return uses;
  }
}

function add(counts: Map<string, number>, tag: string, more: number): void {
  const count = (counts.get(tag) ?? 0) + more;
  if (count > 0) counts.set(tag, count);
  else counts.delete(tag);
}
