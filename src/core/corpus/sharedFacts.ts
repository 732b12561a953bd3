import type { ArticleFacts } from './articleFacts';

/** Lets articles share the strings that many of them have: a language, a source, a date. */
export class SharedFacts {
  readonly #strings = new Map<string, string>();

  /** The same facts, with the strings of those before. */
  of(facts: ArticleFacts): ArticleFacts {
    const { language, source, published, encoding } = facts;
    return {
      ...facts,
      language: this.#share(language),
      source: source === undefined ? undefined : this.#share(source),
      published: published === undefined ? undefined : this.#share(published),
      encoding: encoding === undefined ? undefined : this.#share(encoding),
    };
  }

  #share(value: string): string {
    const known = this.#strings.get(value);
    if (known === undefined) this.#strings.set(value, value);
    return known ?? value;
  }
}
