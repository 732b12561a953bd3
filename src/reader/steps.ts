import { stepFrom } from '../core/text/stepping';
import type { Span } from '../core/text/words';
import type { ArticleView } from './articleView';
import type { MentionMarks } from './mentionMarks';
import type { PassageMarks } from './passageMarks';
import type { PageStrings } from './protocol';

export interface StepActions {
  /** Selects a stretch, brings it before the eyes and says it. */
  stop(span: Span, say: string): void;
}

/** The way by keys from name to name and from passage to passage. */
export class Steps {
  readonly #view: ArticleView;
  readonly #mentions: MentionMarks;
  readonly #passages: PassageMarks;
  readonly #actions: StepActions;
  #strings: PageStrings | undefined;

  constructor(view: ArticleView, mentions: MentionMarks, passages: PassageMarks, actions: StepActions) {
    this.#view = view;
    this.#mentions = mentions;
    this.#passages = passages;
    this.#actions = actions;
  }

  setStrings(strings: PageStrings): void {
    this.#strings = strings;
  }

  /** To the next or the last one from what is selected. */
  step(what: 'mention' | 'passage', from: Span, by: 1 | -1): void {
    if (what === 'mention') this.#toMention(from, by);
    else {
      const passage = stepFrom(this.#passages.passages, from, by);
      if (passage) this.#stop(passage, passage.tags);
    }
  }

  #toMention(from: Span, by: 1 | -1): void {
    const visible = this.#mentions.mentions.filter((mention) => this.#mentions.isVisible(mention));
    const mention = stepFrom(visible, from, by);
    const strings = this.#strings;
    if (!mention || !strings) return;
    this.#stop(mention, [strings[mention.kind], ...(mention.candidate ? [strings.candidate] : [])]);
  }

  #stop({ start, end }: Span, about: readonly string[]): void {
    const words = this.#view.article?.text.slice(start, end) ?? '';
    this.#actions.stop({ start, end }, [words, ...about].join('، '));
  }
}
