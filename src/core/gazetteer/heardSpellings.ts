import type { Entity } from './entity';

/** The foreign g in the east and in Egypt: each may be written where a name has the other. */
const [ghain, jeem] = ['غ', 'ج'];

/**
 * Entities with a foreign g in their names, by the words that those may have with the other letter for it. Few are ever
 * met, so such spellings are made when one of their words is looked for.
 */
export class HeardSpellings {
  readonly #waiting = new Map<string, Entity[]>();

  /** Notes a name in Arabic letters, by its folded words. */
  note(words: readonly string[], entity: Entity): void {
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? '';
      if (word.includes(ghain)) this.#wait(word.replaceAll(ghain, jeem), entity);
      if (word.includes(jeem)) this.#wait(word.replaceAll(jeem, ghain), entity);
    }
  }

  /** The entities that may be spelt with this word, each time fewer: those that were told of are forgotten. */
  take(word: string): readonly Entity[] {
    const entities = this.#waiting.get(word);
    if (entities === undefined) return [];
    this.#waiting.delete(word);
    return entities;
  }

  #wait(word: string, entity: Entity): void {
    const known = this.#waiting.get(word);
    if (known === undefined) this.#waiting.set(word, [entity]);
    else known.push(entity);
  }
}
