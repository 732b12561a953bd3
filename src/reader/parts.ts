import { element } from '../page/dom';
import type { Host } from '../page/host';
import { ArticleView } from './articleView';
import { Cards } from './cards';
import { FindBar } from './findBar';
import { Legend } from './legend';
import { MentionMarks } from './mentionMarks';
import { OnlyOne } from './onlyOne';
import { PassageMarks } from './passageMarks';
import type { HostMessage, PageMessage } from './protocol';
import { ReadingSelection } from './readingSelection';
import { Scrolling } from './scrolling';
import { Steps } from './steps';
import { SelectionToolbar } from './toolbar';

/** The parts of the page, put together. */
export class Parts {
  readonly view: ArticleView;
  readonly mentions = new MentionMarks();
  readonly passages = new PassageMarks();
  readonly legend: Legend;
  readonly only: OnlyOne;
  readonly cards: Cards;
  readonly toolbar: SelectionToolbar;
  readonly find: FindBar;
  readonly selection: ReadingSelection;
  readonly scrolling: Scrolling;
  readonly steps: Steps;
  /** What is put here is spoken. */
  readonly status = element('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });

  constructor(root: HTMLElement, host: Host<HostMessage, PageMessage>) {
    const { mentions, passages } = this;
    const view = (this.view = new ArticleView(root));
    this.selection = new ReadingSelection(view, ({ start, end }) => {
      host.send({ type: 'selected', start, end });
      if (start === end) this.toolbar.hide();
    });
    this.legend = new Legend(
      (kinds) => {
        mentions.hide(kinds);
        host.send({ type: 'hide', kinds });
      },
      () => this.only.show(undefined),
    );
    this.only = new OnlyOne(view, mentions, this.legend);
    this.cards = new Cards(view, {
      send: (message) => host.send(message),
      onlyThis: (offset) => this.only.switchAt(offset),
    });
    this.toolbar = new SelectionToolbar(view.viewport, {
      run: (message) => {
        this.toolbar.hide();
        root.focus({ preventScroll: true });
        host.send(message);
      },
      copy: () => {
        void navigator.clipboard.writeText(this.selectedText);
        this.toolbar.hide();
        root.focus({ preventScroll: true });
      },
      select: (span) => {
        this.selection.select(span);
        this.offer();
      },
    });
    this.find = new FindBar(view, {
      reveal: ({ start }) => void view.reveal(start, 'eye'),
      say: (text) => this.say(text),
      closed: () => root.focus({ preventScroll: true }),
    });
    this.scrolling = new Scrolling(view, {
      layOut: (near) => {
        if (near) for (const part of [mentions, passages, this.find]) part.layOut(near);
        this.selection.drawCaret();
      },
      tell: ({ start, end }) => host.send({ type: 'scrolled', first: start, last: end }),
    });
    this.steps = new Steps(view, mentions, passages, {
      stop: (span, say) => {
        this.selection.select(span);
        if (!this.scrolling.isInView(span.start)) void view.reveal(span.start, 'eye');
        this.say(say);
      },
    });
  }

  get selectedText(): string {
    const { start, end } = this.selection.span;
    return this.view.article?.text.slice(start, end) ?? '';
  }

  /** Offers beside the selection what can be done with it. */
  offer(): void {
    const box = this.selection.box();
    const text = this.view.article?.text;
    if (this.selection.isEmpty || !box || text === undefined) return this.toolbar.hide();
    this.cards.hide();
    this.toolbar.show(box, text, this.selection.span, this.mentions.mentions);
  }

  /** Puts away what floats over the article. */
  clear(): void {
    this.cards.hide();
    this.toolbar.hide();
  }

  say(text: string): void {
    this.status.textContent = text;
  }
}
