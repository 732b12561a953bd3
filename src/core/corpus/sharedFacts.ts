import type { ArticleFacts } from './articleFacts';

/** Lets articles share the strings that many of them have: a language, a source, a date. */
export class SharedFacts {
  readonly #strings = new Map<string, string>();

  /** The same facts, with the strings of those before. `path`: the string that the corpus has for its path. */
  of(facts: ArticleFacts, path: string): ArticleFacts {
    const { language, source, published, encoding } = facts;
    // Not `{ ...facts }`: with so many articles, what a spread costs is seen in the time of a start.
    return {
      path,
      state: facts.state,
      title: facts.title,
      language: this.#share(language),
      source: source === undefined ? undefined : this.#share(source),
      published: published === undefined ? undefined : this.#share(published),
      encoding: encoding === undefined ? undefined : this.#share(encoding),
      words: facts.words,
      sidecar: facts.sidecar,
      passages: facts.passages,
      units: facts.units,
      pairs: facts.pairs,
    };
  }

  #share(value: string): string {
    const known = this.#strings.get(value);
    if (known === undefined) this.#strings.set(value, value);
    return known ?? value;
  }
}
