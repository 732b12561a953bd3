import type { HostMessage } from '../../reader/protocol';
import type { ArticleContent } from './content';

/** So many letters are sent before anything else, from where the reader begins, and then at a time. */
const letters = { first: 6_000, next: 60_000 } as const;

/** Sends an article to its page: at once what is read first, so that a long one is there as soon as a short one. */
export class TextSender {
  readonly #send: (message: HostMessage) => void;
  #content: ArticleContent | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (message: HostMessage) => void) {
    this.#send = send;
  }

  /** What is read from `place` on, as far as `to` at least; the rest is sent when it is asked for. */
  begin(content: ArticleContent, place: number, to: number): HostMessage {
    clearTimeout(this.#timer);
    const article = content.begin(Math.max(place, to) + letters.first);
    this.#content = content.isDone ? undefined : content;
    return { type: 'article', article, place };
  }

  /** Offset up to which the page has the text; the end of all where it has everything. */
  get done(): number {
    return this.#content?.done ?? Infinity;
  }

  /** Sends the rest, with room for other messages in between, and says when there is no more. */
  sendRest(sent: () => void): void {
    clearTimeout(this.#timer);
    if (!this.#content) return;
    this.sendTo(this.#content.done + letters.next);
    this.#timer = setTimeout(() => (this.#content ? this.sendRest(sent) : sent()));
  }

  /** Sends on until the page has the letter at this offset: it is to be shown. */
  sendTo(offset: number): void {
    const content = this.#content;
    if (!content) return;
    if (!content.isDone && content.done <= offset)
      this.#send({ type: 'more', part: content.next(offset + 1) });
    if (content.isDone) this.#content = undefined;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#content = undefined;
  }
}
