import { findFolded } from '../core/text/finder';
import { overlap } from '../core/text/spans';
import type { Span } from '../core/text/words';
import { element, searchField } from '../page/dom';
import type { ArticleView } from './articleView';
import { PaintedRange } from './paintedRange';
import type { PageStrings } from './protocol';

export interface FindActions {
  /** Brings a hit before the eyes. */
  reveal(span: Span): void;
  say(text: string): void;
  closed(): void;
}

/** Find in the article, whatever the spelling; the hits are CSS highlights, which break no text. */
export class FindBar {
  readonly root: HTMLElement;
  readonly #view: ArticleView;
  readonly #actions: FindActions;
  readonly #field = searchField();
  readonly #count = element('span', { class: 'count' });
  readonly #previous = element('button', { type: 'button' }, '↑');
  readonly #next = element('button', { type: 'button' }, '↓');
  readonly #close = element('button', { type: 'button' }, '×');
  readonly #all = new Highlight();
  readonly #one = new Highlight();
  readonly #painted = new PaintedRange();
  #strings: PageStrings | undefined;
  #hits: readonly Span[] = [];
  #at = 0;

  constructor(view: ArticleView, actions: FindActions) {
    this.#view = view;
    this.#actions = actions;
    this.#all.priority = 4;
    this.#one.priority = 5;
    CSS.highlights.set('find', this.#all);
    CSS.highlights.set('find-here', this.#one);
    this.root = element(
      'form',
      { class: 'find', role: 'search', hidden: '' },
      this.#field,
      this.#count,
      this.#previous,
      this.#next,
      this.#close,
    );
    this.#field.addEventListener('input', () => this.#search());
    this.#previous.addEventListener('click', () => this.step(-1));
    this.#next.addEventListener('click', () => this.step(1));
    this.#close.addEventListener('click', () => this.close());
    this.root.addEventListener('submit', (event) => event.preventDefault());
    this.root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
      else if (event.key === 'Enter' && event.target === this.#field) this.step(event.shiftKey ? -1 : 1);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
  }

  setStrings(strings: PageStrings): void {
    this.#strings = strings;
    this.#field.setAttribute('aria-label', strings.find);
    this.#field.placeholder = strings.find;
    this.#previous.setAttribute('aria-label', strings.findPrevious);
    this.#next.setAttribute('aria-label', strings.findNext);
    this.#close.setAttribute('aria-label', strings.close);
  }

  open(text: string): void {
    this.root.hidden = false;
    if (text !== '') this.#field.value = text;
    this.#field.focus();
    this.#field.select();
    this.#search();
  }

  close(): void {
    this.root.hidden = true;
    this.#all.clear();
    this.#one.clear();
    this.#hits = [];
    this.#actions.closed();
  }

  /** The text of the article is another one now, or there is more of it. */
  refresh(): void {
    if (!this.root.hidden) this.#search();
  }

  /** Highlights the hits that are near the screen. */
  layOut(near: Span): void {
    const range = this.#painted.moveTo(near);
    if (!range) return;
    this.#all.clear();
    for (const hit of this.#hits) {
      const place = overlap(hit, range) ? this.#view.range(hit) : undefined;
      if (place) this.#all.add(place);
    }
  }

  step(by: 1 | -1): void {
    const { length } = this.#hits;
    if (length === 0) return;
    this.#at = (this.#at + by + length) % length;
    this.#show();
  }

  #search(): void {
    const text = this.#view.article?.text ?? '';
    this.#hits = findFolded(text, this.#field.value);
    this.#painted.forget();
    const near = this.#view.near();
    if (near) this.layOut(near);
    const here = this.#view.inView()?.start ?? 0;
    this.#at = Math.max(
      0,
      this.#hits.findIndex(({ start }) => start >= here),
    );
    this.#show();
  }

  #show(): void {
    const strings = this.#strings;
    this.#one.clear();
    const hit = this.#hits[this.#at];
    if (!strings) return;
    const words = hit
      ? strings.findCount.replace('{0}', String(this.#at + 1)).replace('{1}', String(this.#hits.length))
      : this.#field.value.trim() === ''
        ? ''
        : strings.findNothing;
    this.#count.textContent = words;
    if (words !== '') this.#actions.say(words);
    const range = hit && this.#view.range(hit);
    if (!hit || !range) return;
    this.#one.add(range);
    this.#actions.reveal(hit);
  }
}
