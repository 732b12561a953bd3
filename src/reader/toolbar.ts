import { startsAfterProclitics } from '../core/text/selecting';
import type { Span } from '../core/text/words';
import { element } from '../page/dom';
import type { PageMessage, PageStrings, PageTag } from './protocol';
import type { Viewport } from './viewport';

export interface ToolbarActions {
  run(message: Extract<PageMessage, { type: 'run' }>): void;
  copy(): void;
  select(span: Span): void;
}

/** What can be done with a selection, beside it: the tags used lately, all tags, the sentence, a note, a copy. */
export class SelectionToolbar {
  readonly root = element('div', { class: 'selection-toolbar', role: 'toolbar', hidden: '' });
  readonly #viewport: Viewport;
  readonly #actions: ToolbarActions;
  #strings: PageStrings | undefined;
  #recent: readonly PageTag[] = [];

  constructor(viewport: Viewport, actions: ToolbarActions) {
    this.#viewport = viewport;
    this.#actions = actions;
    // A press on a button must not take the selection away.
    this.root.addEventListener('mousedown', (event) => event.preventDefault());
  }

  setStrings(strings: PageStrings): void {
    this.#strings = strings;
    this.root.setAttribute('aria-label', strings.selection);
  }

  setRecent(recent: readonly PageTag[]): void {
    this.#recent = recent;
  }

  show(box: DOMRect, text: string, span: Span, names: readonly Span[]): void {
    const strings = this.#strings;
    if (!strings) return;
    const button = (label: string, run: () => void, title = ''): HTMLButtonElement => {
      const made = element('button', { type: 'button', tabindex: '-1', ...(title ? { title } : {}) }, label);
      made.addEventListener('click', run);
      return made;
    };
    const recent = this.#recent.map(({ label, colour }, i) => {
      const made = button('', () => this.#actions.run({ type: 'run', command: 'tagSelection', recent: i }));
      const dot = element('span', { class: 'dot' });
      dot.style.setProperty('background-color', colour);
      made.append(dot, element('bdi', {}, label));
      return made;
    });
    const shorter = startsAfterProclitics(text, span, names).map((start) => {
      const left = text.slice(span.start, start);
      return button(
        strings.without.replace('{0}', () => `\u2068${left}\u2069`),
        () => this.#actions.select({ start, end: span.end }),
      );
    });
    this.root.replaceChildren(
      ...recent,
      button(strings.tag, () => this.#actions.run({ type: 'run', command: 'tagSelection' }), 'T'),
      button(strings.tagSentence, () => this.#actions.run({ type: 'run', command: 'tagSentence' }), 'S'),
      button(strings.addNote, () => this.#actions.run({ type: 'run', command: 'note' }), 'O'),
      button(strings.copy, () => this.#actions.copy()),
      ...shorter,
    );
    this.root.firstElementChild?.setAttribute('tabindex', '0');
    this.root.hidden = false;
    const { width, height } = this.root.getBoundingClientRect();
    const above = box.top - height - 8;
    const left = this.#viewport.within(box.left + box.width / 2 - width / 2, width);
    this.#viewport.put(this.root, left, above < this.#viewport.top + 4 ? box.bottom + 8 : above);
  }

  hide(): void {
    this.root.hidden = true;
  }
}
