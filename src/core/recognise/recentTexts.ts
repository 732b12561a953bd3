import type { Mention } from './mention';

/** Texts whose mentions are remembered, and how long all of them may be together, in UTF-16 units. */
const [mostTexts, mostUnits] = [6, 3_000_000];

interface Remembered {
  readonly text: string;
  readonly language: string;
  readonly mentions: readonly Mention[];
}

/**
 * The mentions of the texts that were recognised last: an open article is asked about by the corpus and by its editor,
 * and again whenever its sidecar changes, while its text stays what it is.
 */
export class RecentTexts {
  readonly #recognise: (text: string, language: string) => readonly Mention[];
  /** The last one first. */
  #texts: readonly Remembered[] = [];

  constructor(recognise: (text: string, language: string) => readonly Mention[]) {
    this.#recognise = recognise;
  }

  recognise(text: string, language: string): readonly Mention[] {
    const known = this.#texts.find((one) => one.language === language && one.text === text);
    const now = known ?? { text, language, mentions: this.#recognise(text, language) };
    let units = 0;
    this.#texts = [now, ...this.#texts.filter((one) => one !== now)]
      .slice(0, mostTexts)
      .filter((one) => (units += one.text.length) <= mostUnits);
    return now.mentions;
  }
}
