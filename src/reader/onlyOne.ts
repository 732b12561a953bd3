import type { ArticleView } from './articleView';
import type { Legend } from './legend';
import type { MentionMarks } from './mentionMarks';

/** The look at one actor or place alone: the names of all others are dimmed, and the legend says so. */
export class OnlyOne {
  readonly #view: ArticleView;
  readonly #mentions: MentionMarks;
  readonly #legend: Legend;

  constructor(view: ArticleView, mentions: MentionMarks, legend: Legend) {
    this.#view = view;
    this.#mentions = mentions;
    this.#legend = legend;
  }

  /** The switch for the actor or place at an offset: on, or off where it is on already. */
  switchAt(offset: number): { readonly isOn: boolean; run(): void } | undefined {
    const mention = this.#mentions.at(offset);
    if (!mention || offset >= mention.end) return undefined;
    const isOn = this.#mentions.only === mention.key;
    return { isOn, run: () => this.show(isOn ? undefined : mention.key) };
  }

  /** Shows an actor or a place alone, or all again. */
  show(key: string | undefined): void {
    if (key === this.#mentions.only) return;
    this.#mentions.showOnly(key);
    this.tell();
  }

  /** The legend says who is shown alone. */
  tell(): void {
    const { only, mentions } = this.#mentions;
    const first = only === undefined ? undefined : mentions.find(({ key }) => key === only);
    this.#legend.showOnly(first && this.#view.article?.text.slice(first.start, first.end));
  }
}
