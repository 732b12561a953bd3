import { element } from '../page/dom';
import { markKinds, type MarkKind, type PageMention, type PageStrings } from './protocol';

/** The kinds of names that the article has, each with its look, its number and a switch. */
export class Legend {
  readonly root = element('div', { class: 'legend', role: 'toolbar' });
  readonly #changed: (hidden: readonly MarkKind[]) => void;
  readonly #showAll: () => void;
  #strings: PageStrings | undefined;
  #mentions: readonly PageMention[] = [];
  #hidden: readonly MarkKind[] = [];
  #only: string | undefined;

  constructor(changed: (hidden: readonly MarkKind[]) => void, showAll: () => void) {
    this.#changed = changed;
    this.#showAll = showAll;
  }

  setStrings(strings: PageStrings): void {
    this.#strings = strings;
    this.root.setAttribute('aria-label', strings.legend);
    this.#draw();
  }

  show(mentions: readonly PageMention[]): void {
    this.#mentions = mentions;
    this.#draw();
  }

  hide(kinds: readonly MarkKind[]): void {
    this.#hidden = kinds;
    this.#draw();
  }

  /** `name`: who is shown alone, as the article calls him. */
  showOnly(name: string | undefined): void {
    this.#only = name;
    this.#draw();
  }

  #draw(): void {
    const strings = this.#strings;
    if (!strings) return;
    const focused = document.activeElement?.getAttribute('data-kind');
    const chips = markKinds.flatMap((kind) => {
      const count = this.#mentions.filter((mention) => mention.kind === kind).length;
      if (count === 0) return [];
      const chip = element(
        'button',
        { type: 'button', 'data-kind': kind, 'aria-pressed': String(!this.#hidden.includes(kind)) },
        element('span', { class: `sample ${kind}` }, strings[kind]),
        element('span', { class: 'count' }, ` ${count}`),
      );
      chip.addEventListener('click', () => this.#toggle(kind));
      return [chip];
    });
    const all = element('button', { type: 'button', class: 'show-all' });
    if (this.#only !== undefined) {
      all.append(element('bdi', {}, this.#only), ` · ${strings.showAll}`);
      all.addEventListener('click', () => this.#showAll());
    }
    this.root.replaceChildren(...(this.#only === undefined ? [] : [all]), ...chips);
    this.root.hidden = chips.length === 0;
    this.root.querySelector<HTMLElement>(`[data-kind="${focused ?? ''}"]`)?.focus();
  }

  #toggle(kind: MarkKind): void {
    const hidden = this.#hidden.includes(kind)
      ? this.#hidden.filter((other) => other !== kind)
      : [...this.#hidden, kind];
    this.hide(hidden);
    this.#changed(hidden);
  }
}
