import type { Span } from '../core/text/words';
import { element } from '../page/dom';
import type { Host } from '../page/host';
import { rove } from '../page/rove';
import { ArticleView } from './articleView';
import { Cards } from './cards';
import { FindBar } from './findBar';
import { handleKeys } from './keys';
import { Legend } from './legend';
import { MentionMarks } from './mentionMarks';
import { PassageMarks } from './passageMarks';
import { handlePointer } from './pointer';
import type { HostMessage, PageMessage } from './protocol';
import { ReadingSelection } from './readingSelection';
import { Scrolling } from './scrolling';
import { Steps } from './steps';
import { fitToTheme } from './theme';
import { SelectionToolbar } from './toolbar';

/** The parts of the page, put together. */
export class ReadingPage {
  readonly #host: Host<HostMessage, PageMessage>;
  readonly #view: ArticleView;
  readonly #mentions = new MentionMarks();
  readonly #passages = new PassageMarks();
  readonly #legend: Legend;
  readonly #cards: Cards;
  readonly #toolbar: SelectionToolbar;
  readonly #find: FindBar;
  readonly #selection: ReadingSelection;
  readonly #scrolling: Scrolling;
  readonly #steps: Steps;
  readonly #status = element('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });

  constructor(root: HTMLElement, host: Host<HostMessage, PageMessage>) {
    this.#host = host;
    this.#view = new ArticleView(root);
    this.#selection = new ReadingSelection(this.#view, ({ start, end }) => {
      host.send({ type: 'selected', start, end });
      if (start === end) this.#toolbar.hide();
    });
    this.#cards = new Cards(this.#view, {
      send: (message) => host.send(message),
      onlyThis: (offset) => this.#onlyThis(offset),
    });
    this.#toolbar = new SelectionToolbar(this.#view.viewport, {
      run: (message) => {
        this.#toolbar.hide();
        host.send(message);
      },
      copy: () => {
        const { start, end } = this.#selection.span;
        void navigator.clipboard.writeText(this.#view.article?.text.slice(start, end) ?? '');
        this.#toolbar.hide();
      },
      select: (span) => {
        this.#selection.select(span);
        this.#offer();
      },
    });
    this.#find = new FindBar(this.#view, {
      reveal: ({ start }) => void this.#view.reveal(start, 'eye'),
      say: (text) => this.#say(text),
      closed: () => root.focus({ preventScroll: true }),
    });
    this.#legend = new Legend(
      (kinds) => {
        this.#mentions.hide(kinds);
        host.send({ type: 'hide', kinds });
      },
      () => this.#showOnly(undefined),
    );
    this.#scrolling = new Scrolling(this.#view, {
      layOut: (near) => {
        for (const part of near ? [this.#mentions, this.#passages, this.#find] : [])
          if (near) part.layOut(near);
        this.#selection.drawCaret();
      },
      tell: ({ start, end }) => host.send({ type: 'scrolled', first: start, last: end }),
    });
    this.#steps = new Steps(this.#view, this.#mentions, this.#passages, {
      stop: (span, say) => {
        this.#selection.select(span);
        if (!this.#scrolling.isInView(span.start)) void this.#view.reveal(span.start, 'eye');
        this.#say(say);
      },
    });
  }

  start(): void {
    const { viewport } = this.#view;
    viewport.element.append(this.#selection.caret, this.#toolbar.root, this.#cards.root);
    document.body.append(this.#find.root, element('footer', {}, this.#legend.root), this.#status);
    this.#listen();
    fitToTheme();
    new MutationObserver(() => {
      fitToTheme();
      this.#passages.repaint();
    }).observe(document.body, { attributeFilter: ['class', 'data-vscode-theme-id'] });
    this.#host.listen((message) => this.#receive(message));
    this.#host.send({ type: 'ready' });
    if (!document.hasFocus()) this.#host.send({ type: 'focus', on: 'away' });
  }

  #listen(): void {
    handlePointer(this.#view, {
      selection: this.#selection,
      over: (offset) => this.#pointAt(offset),
      press: () => {
        this.#cards.hide();
        this.#toolbar.hide();
      },
      offer: () => this.#offer(),
    });
    handleKeys(this.#view.root, {
      selection: this.#selection,
      card: () => this.#cards.ask(this.#selection.span.end, true),
      step: (what, by) => this.#steps.step(what, this.#selection.span, by),
      offer: () => this.#offer(),
      dismiss: () => {
        this.#cards.hide();
        this.#toolbar.hide();
        this.#selection.hideCaret();
        if (this.#mentions.only !== undefined) this.#showOnly(undefined);
      },
    });
    rove(this.#passages.margin, 'vertical');
    rove(this.#legend.root, 'horizontal');
    rove(this.#toolbar.root, 'horizontal');
    this.#passages.margin.addEventListener('click', ({ target }) => {
      const passage = this.#passages.ofElement(target);
      if (!passage) return;
      this.#selection.select({ start: passage.start, end: passage.end });
      this.#cards.ask(passage.start, true);
    });
    const tellFocus = (): void => {
      const field = document.activeElement instanceof HTMLInputElement;
      this.#host.send({ type: 'focus', on: !document.hasFocus() ? 'away' : field ? 'field' : 'article' });
    };
    for (const type of ['focusin', 'focusout'] as const) document.addEventListener(type, tellFocus);
    addEventListener('focus', tellFocus);
    addEventListener('blur', () => this.#host.send({ type: 'focus', on: 'away' }));
  }

  #receive(message: HostMessage): void {
    switch (message.type) {
      case 'strings': {
        const { strings } = message;
        this.#view.root.setAttribute('aria-label', strings.article);
        const parts = [this.#passages, this.#legend, this.#cards, this.#toolbar, this.#find, this.#steps];
        for (const part of parts) part.setStrings(strings);
        return;
      }
      case 'settings':
        this.#view.set(message.settings);
        this.#legend.hide(message.settings.hiddenKinds);
        this.#mentions.hide(message.settings.hiddenKinds);
        return this.#scrolling.moved();
      case 'article':
        this.#view.show(message.article, message.place);
        this.#view.root.prepend(this.#passages.margin);
        this.#find.refresh();
        if (message.place > 0) this.#scrolling.follow(message.place, 'top');
        return this.#scrolling.moved();
      case 'more':
        this.#view.add(message.part);
        for (const part of [this.#mentions, this.#passages, this.#find]) part.refresh();
        return this.#scrolling.moved();
      case 'mentions':
        this.#mentions.show(message.mentions, (span) => this.#view.range(span));
        this.#legend.show(message.mentions);
        return this.#scrolling.moved();
      case 'passages':
        this.#passages.show(message.passages, (span) => this.#view.range(span));
        this.#toolbar.setRecent(message.recent);
        return this.#scrolling.moved();
      case 'select':
        return this.#select(message, message.say, message.focus);
      case 'follow':
        return this.#scrolling.follow(message.offset, 'top');
      case 'card':
        return this.#cards.show(message.card, message.span, message.paragraphs);
      case 'do':
        return this.#do(message.what);
    }
  }

  #select({ start, end }: Span, say: string, focus: boolean): void {
    this.#cards.hide();
    this.#toolbar.hide();
    if (focus) this.#view.root.focus({ preventScroll: true });
    this.#selection.select({ start, end });
    if (!this.#scrolling.isInView(start)) this.#scrolling.follow(start, 'eye');
    if (say !== '') this.#say(say);
  }

  #do(what: Extract<HostMessage, { type: 'do' }>['what']): void {
    const { span } = this.#selection;
    const selected = this.#view.article?.text.slice(span.start, span.end) ?? '';
    switch (what) {
      case 'find':
        return this.#find.open(selected.length < 100 ? selected : '');
      case 'grow':
        this.#selection.grow();
        return this.#offer();
      case 'shrink':
        this.#selection.shrink();
        return this.#offer();
      case 'card':
        return this.#cards.ask(span.end, true);
    }
  }

  #pointAt(offset: number | undefined): void {
    const mention = offset === undefined ? undefined : this.#mentions.at(offset);
    const isName =
      mention && offset !== undefined && offset < mention.end && this.#mentions.isVisible(mention);
    if (offset !== undefined && (isName || this.#passages.at(offset).length > 0)) this.#cards.hover(offset);
    else this.#cards.leave();
  }

  #offer(): void {
    const box = this.#selection.box();
    const text = this.#view.article?.text;
    if (this.#selection.isEmpty || !box || text === undefined) return this.#toolbar.hide();
    this.#cards.hide();
    this.#toolbar.show(box, text, this.#selection.span, this.#mentions.mentions);
  }

  /** The switch that dims all but the actor or place at an offset, or shows all again. */
  #onlyThis(offset: number): { readonly isOn: boolean; run(): void } | undefined {
    const mention = this.#mentions.at(offset);
    if (!mention || offset >= mention.end) return undefined;
    const isOn = this.#mentions.only === mention.key;
    return { isOn, run: () => this.#showOnly(isOn ? undefined : mention.key) };
  }

  #showOnly(key: string | undefined): void {
    this.#mentions.showOnly(key);
    const first = this.#mentions.mentions.find((mention) => mention.key === this.#mentions.only);
    const name = first && this.#view.article?.text.slice(first.start, first.end);
    this.#legend.showOnly(name);
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}
