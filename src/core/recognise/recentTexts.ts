import type { WordSignature } from './wordSignature';
import type { Mention } from './mention';

/** Texts whose mentions are remembered, and how long all of them may be together, in UTF-16 units. */
const [mostTexts, mostUnits] = [6, 3_000_000];

/** What is mentioned in a text, and the signature of its words. */
export interface Recognised {
  readonly mentions: readonly Mention[];
  readonly words: WordSignature;
}

interface Remembered extends Recognised {
  readonly text: string;
}

/**
 * The mentions of the texts that were recognised last: an open article is asked about by the corpus and by its editor,
 * and again whenever its sidecar changes, while its text stays what it is.
 */
export class RecentTexts {
  readonly #recognise: (text: string) => Recognised;
  /** The last one first. */
  #texts: readonly Remembered[] = [];

  constructor(recognise: (text: string) => Recognised) {
    this.#recognise = recognise;
  }

  recognise(text: string): Recognised {
    const known = this.#texts.find((one) => one.text === text);
    const now = known ?? { text, ...this.#recognise(text) };
    let units = 0;
    this.#texts = [now, ...this.#texts.filter((one) => one !== now)]
      .slice(0, mostTexts)
      .filter((one) => (units += one.text.length) <= mostUnits);
    return now;
  }
}
