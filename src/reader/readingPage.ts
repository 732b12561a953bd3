import { element } from '../page/dom';
import type { Host } from '../page/host';
import { rove } from '../page/rove';
import { handleKeys } from './keys';
import { Parts } from './parts';
import { handlePointer } from './pointer';
import type { HostMessage, PageMessage } from './protocol';
import { receive } from './receive';
import { fitToTheme } from './theme';

/** The page of the reading view: it shows what its host sends, and says what the reader does. */
export class ReadingPage {
  readonly #host: Host<HostMessage, PageMessage>;
  readonly #parts: Parts;

  constructor(root: HTMLElement, host: Host<HostMessage, PageMessage>) {
    this.#host = host;
    this.#parts = new Parts(root, host);
  }

  start(): void {
    const { view, selection, toolbar, cards, find, legend, status } = this.#parts;
    view.viewport.element.append(selection.caret, toolbar.root, cards.root);
    document.body.append(find.root, element('footer', {}, legend.root), status);
    fitToTheme();
    for (const message of this.#host.first()) receive(this.#parts, message);
    // Nothing else is done or sent before the article can be seen.
    addEventListener('load', () => requestAnimationFrame(() => setTimeout(() => this.#greet())));
  }

  #greet(): void {
    this.#listenToReader();
    new MutationObserver(() => {
      fitToTheme();
      this.#parts.passages.repaint();
    }).observe(document.body, { attributeFilter: ['class', 'data-vscode-theme-id'] });
    this.#host.listen((message) => receive(this.#parts, message));
    this.#host.send({ type: 'ready' });
    this.#tellFocus();
    if (!document.hasFocus()) this.#host.send({ type: 'focus', on: 'away' });
  }

  #listenToReader(): void {
    const { view, selection, cards, steps, only, passages, legend, toolbar } = this.#parts;
    const offer = (): void => this.#parts.offer();
    handlePointer(view, {
      selection,
      over: (offset) => this.#pointAt(offset),
      press: () => this.#parts.clear(),
      offer,
    });
    handleKeys(view.root, {
      selection,
      card: () => cards.ask(selection.span.end, true),
      step: (what, by) => steps.step(what, selection.span, by),
      offer,
      dismiss: () => {
        this.#parts.clear();
        selection.hideCaret();
        only.show(undefined);
      },
    });
    rove(passages.margin, 'vertical');
    rove(legend.root, 'horizontal');
    rove(toolbar.root, 'horizontal');
    passages.margin.addEventListener('click', ({ target }) => {
      const passage = passages.ofElement(target);
      if (!passage) return;
      selection.select({ start: passage.start, end: passage.end });
      cards.ask(passage.start, true);
    });
  }

  /** The host is to know where the keys go. */
  #tellFocus(): void {
    const tell = (): void => {
      const field = document.activeElement instanceof HTMLInputElement;
      this.#host.send({ type: 'focus', on: !document.hasFocus() ? 'away' : field ? 'field' : 'article' });
    };
    for (const type of ['focusin', 'focusout'] as const) document.addEventListener(type, tell);
    addEventListener('focus', tell);
    addEventListener('blur', () => this.#host.send({ type: 'focus', on: 'away' }));
  }

  /** What lies under the mouse has a card, or it has none. */
  #pointAt(offset: number | undefined): void {
    const { mentions, passages, cards } = this.#parts;
    const mention = offset === undefined ? undefined : mentions.at(offset);
    const isName = mention && offset !== undefined && offset < mention.end && mentions.isVisible(mention);
    if (offset !== undefined && (isName || passages.at(offset).length > 0)) cards.hover(offset);
    else cards.leave();
  }
}
