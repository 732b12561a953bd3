import type { Span } from '../core/text/words';
import type { ArticleView } from './articleView';

/** How long the host is left alone while the page scrolls, in milliseconds. */
const rest = 100;

export interface ScrollingActions {
  /** These offsets are on the screen, or about to be: what belongs beside them is to be put there. */
  layOut(near: Span | undefined): void;
  /** The reader has these offsets before him. */
  tell(span: Span): void;
}

/** What the page does when the article moves, and how it is moved. */
export class Scrolling {
  readonly #view: ArticleView;
  readonly #actions: ScrollingActions;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The host scrolled the page: what follows from that is not said back to it. */
  #following = false;

  constructor(view: ArticleView, actions: ScrollingActions) {
    this.#view = view;
    this.#actions = actions;
    const moved = (): void => this.moved();
    const { viewport, root } = view;
    viewport.element.addEventListener('scroll', moved, { passive: true });
    const sizes = new ResizeObserver(moved);
    sizes.observe(viewport.element);
    sizes.observe(root);
  }

  /** Goes where the host says. */
  follow(offset: number, where: 'top' | 'eye'): void {
    this.#following = true;
    void this.#view.reveal(offset, where).then(() => {
      setTimeout(() => (this.#following = false), 2 * rest);
    });
  }

  isInView(offset: number): boolean {
    const box = this.#view.box(offset);
    return box !== undefined && this.#view.viewport.shows(box);
  }

  /** Something was scrolled, or changed its size or its marks. */
  moved(): void {
    if (this.#frame === 0) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        this.#actions.layOut(this.#view.near());
      });
    }
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const span = this.#view.inView();
      if (span && !this.#following) this.#actions.tell(span);
    }, rest);
  }
}
