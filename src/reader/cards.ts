import type { Span } from '../core/text/words';
import { element } from '../page/dom';
import type { ArticleView } from './articleView';
import type { CardParagraph, CardPiece, PageMessage, PageStrings } from './protocol';

/** How long the mouse rests before a card comes, and how long it may be away before the card goes; in milliseconds. */
const delay = 350;

export interface CardActions {
  send(message: PageMessage): void;
  /** The switch under the card of a name that dims all others; undefined where there is no name. */
  onlyThis(offset: number): { readonly isOn: boolean; run(): void } | undefined;
}

/** The card of a name or a passage: what the editor's hover says, asked of the host. */
export class Cards {
  readonly root = element('div', { class: 'card', role: 'dialog', hidden: '' });
  readonly #view: ArticleView;
  readonly #actions: CardActions;
  #strings: PageStrings | undefined;
  #number = 0;
  #offset = 0;
  #focus = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: Span | undefined;

  constructor(view: ArticleView, actions: CardActions) {
    this.#view = view;
    this.#actions = actions;
    this.root.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.hide();
      this.#view.root.focus({ preventScroll: true });
    });
    this.root.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    this.root.addEventListener('pointerleave', () => this.leave());
  }

  setStrings(strings: PageStrings): void {
    this.#strings = strings;
    this.root.setAttribute('aria-label', strings.card);
  }

  get isOpen(): boolean {
    return !this.root.hidden;
  }

  /** The mouse is over something that has a card. */
  hover(offset: number): void {
    if (this.#shown && this.isOpen && this.#shown.start <= offset && offset < this.#shown.end) {
      clearTimeout(this.#timer);
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.ask(offset, false), delay);
  }

  /** The mouse is over nothing. */
  leave(): void {
    clearTimeout(this.#timer);
    if (this.isOpen && !this.root.contains(document.activeElement)) {
      this.#timer = setTimeout(() => this.hide(), delay);
    }
  }

  /** Asks for the card at an offset; `focus` leads the keys into it. */
  ask(offset: number, focus: boolean): void {
    this.#offset = offset;
    this.#focus = focus;
    this.#actions.send({ type: 'card', card: ++this.#number, offset });
  }

  show(card: number, span: Span, paragraphs: readonly CardParagraph[]): void {
    const strings = this.#strings;
    if (card !== this.#number || !strings) return;
    if (paragraphs.length === 0) return this.hide();
    this.#shown = span;
    const close = element('button', { type: 'button', class: 'close', 'aria-label': strings.close }, '×');
    close.addEventListener('click', () => {
      this.hide();
      this.#view.root.focus({ preventScroll: true });
    });
    const only = this.#actions.onlyThis(this.#offset);
    const own = element('p', {});
    if (only) {
      const label = only.isOn ? strings.showAll : strings.onlyThis;
      const button = element('button', { type: 'button', class: 'link' }, label);
      button.addEventListener('click', () => {
        this.hide();
        this.#view.root.focus({ preventScroll: true });
        only.run();
      });
      own.append(button);
    }
    const made = paragraphs.map(({ quoted, pieces }) =>
      element(
        quoted ? 'blockquote' : 'p',
        { dir: 'auto' },
        ...pieces.map((piece) => this.#piece(card, piece)),
      ),
    );
    this.root.replaceChildren(...made, ...(only ? [own] : []), close);
    this.root.hidden = false;
    this.#place(span);
    if (this.#focus) this.root.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }

  hide(): void {
    clearTimeout(this.#timer);
    // One that is still on its way comes too late.
    this.#number++;
    this.root.hidden = true;
    this.#shown = undefined;
  }

  #piece(card: number, piece: CardPiece): Node {
    switch (piece.type) {
      case 'text':
        return piece.strong ? element('strong', {}, piece.text) : document.createTextNode(piece.text);
      case 'break':
        return element('br');
      case 'link': {
        const { title, text, link } = piece;
        const made = element('button', { type: 'button', class: 'link', ...(title ? { title } : {}) }, text);
        made.addEventListener('click', () => {
          this.hide();
          this.#view.root.focus({ preventScroll: true });
          this.#actions.send({ type: 'link', card, link });
        });
        return made;
      }
    }
  }

  #place(span: Span): void {
    const rects = [...(this.#view.range(span)?.getClientRects() ?? [])].filter(({ width }) => width > 0);
    const { viewport } = this.#view;
    const first = rects.find(({ bottom }) => bottom > viewport.top) ?? rects[0];
    if (!first) return;
    const { width, height } = this.root.getBoundingClientRect();
    const [above, below] = [first.top - height - 6, first.bottom + 6];
    const isAbove = below + height > viewport.bottom && above > viewport.top;
    const start = this.#view.article?.direction === 'rtl' ? first.right - width : first.left;
    viewport.put(this.root, viewport.within(start, width), isAbove ? above : below);
  }
}
