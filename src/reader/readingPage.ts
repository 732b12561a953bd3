import type { Span } from '../core/text/words';
import { ArticleView } from './articleView';
import { Cards } from './cards';
import { element } from './dom';
import { FindBar } from './findBar';
import type { Host } from './host';
import { handleKeys } from './keys';
import { Legend } from './legend';
import { MentionMarks } from './mentionMarks';
import { PassageMarks } from './passageMarks';
import type { HostMessage, PageStrings } from './protocol';
import { ReadingSelection } from './readingSelection';
import { rove } from './rove';
import { SelectionToolbar } from './toolbar';

/** How long the host is left alone while the page scrolls, in milliseconds. */
const scrollRest = 100;

/** The parts of the page, put together. */
export class ReadingPage {
  readonly #host: Host;
  readonly #view: ArticleView;
  readonly #mentions = new MentionMarks();
  readonly #passages = new PassageMarks();
  readonly #legend: Legend;
  readonly #cards: Cards;
  readonly #toolbar: SelectionToolbar;
  readonly #find: FindBar;
  readonly #selection: ReadingSelection;
  readonly #status = element('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  #strings: PageStrings | undefined;
  #frame = 0;
  #scrolled: ReturnType<typeof setTimeout> | undefined;
  /** The host scrolled the page: what follows from that is not said back to it. */
  #following = false;

  constructor(root: HTMLElement, host: Host) {
    this.#host = host;
    this.#view = new ArticleView(root);
    this.#selection = new ReadingSelection(this.#view, ({ start, end }) => {
      host.send({ type: 'selected', start, end });
      if (start === end) this.#toolbar.hide();
    });
    this.#cards = new Cards(this.#view, {
      send: (message) => host.send(message),
      extra: (offset) => this.#onlyThis(offset),
    });
    this.#toolbar = new SelectionToolbar({
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
      reveal: ({ start }) => void this.#view.reveal(start, 'eye', 0),
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
  }

  start(): void {
    const { root } = this.#view;
    document.body.append(
      this.#find.root,
      this.#selection.caret,
      this.#toolbar.root,
      this.#cards.root,
      element('footer', {}, this.#legend.root),
      this.#status,
    );
    this.#host.listen((message) => this.#receive(message));
    this.#listenToPointer(root);
    handleKeys(root, {
      selection: this.#selection,
      card: () => this.#cards.ask(this.#selection.span.end, true),
      step: (what, by) => this.#step(what, by),
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
      const id =
        target instanceof Element && target.closest<HTMLElement>('[data-passage]')?.dataset['passage'];
      const passage = this.#passages.passages.find((other) => other.id === id);
      if (!passage) return;
      this.#selection.select({ start: passage.start, end: passage.end });
      this.#cards.ask(passage.start, true);
    });
    addEventListener('scroll', () => this.#moved(), { passive: true });
    addEventListener('resize', () => this.#moved(), { passive: true });
    new ResizeObserver(() => this.#moved()).observe(root);
    new MutationObserver(() => this.#passages.repaint()).observe(document.body, {
      attributeFilter: ['class'],
    });
    for (const type of ['focusin', 'focusout'] as const) {
      document.addEventListener(type, () => {
        const field = document.activeElement instanceof HTMLInputElement;
        this.#host.send({ type: 'focus', on: field ? 'field' : 'article' });
      });
    }
    this.#host.send({ type: 'ready' });
  }

  #receive(message: HostMessage): void {
    switch (message.type) {
      case 'strings': {
        const { strings } = message;
        this.#strings = strings;
        this.#view.root.setAttribute('aria-label', strings.article);
        for (const part of [this.#passages, this.#legend, this.#cards, this.#toolbar, this.#find]) {
          part.setStrings(strings);
        }
        return;
      }
      case 'settings':
        this.#view.set(message.settings);
        this.#legend.hide(message.settings.hiddenKinds);
        this.#mentions.hide(message.settings.hiddenKinds);
        return this.#moved();
      case 'article':
        this.#view.show(message.article);
        this.#view.root.prepend(this.#passages.margin);
        this.#find.refresh();
        if (message.place > 0) this.#follow(message.place, 'top');
        return this.#moved();
      case 'marks':
        this.#mentions.show(message.mentions, this.#view.map);
        this.#passages.show(message.passages, this.#view.map);
        this.#legend.show(message.mentions);
        this.#toolbar.setRecent(message.recent);
        return this.#moved();
      case 'select': {
        const { start, end, say, focus } = message;
        this.#cards.hide();
        this.#toolbar.hide();
        if (focus) this.#view.root.focus({ preventScroll: true });
        this.#selection.select({ start, end });
        if (!this.#isInView(start)) this.#follow(start, 'eye');
        if (say !== '') this.#say(say);
        return;
      }
      case 'follow':
        return this.#follow(message.offset, 'top');
      case 'card':
        return this.#cards.show(message.card, message.span, message.paragraphs);
      case 'do':
        return this.#do(message.what);
    }
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

  #listenToPointer(root: HTMLElement): void {
    root.addEventListener('pointermove', (event) => {
      if (event.buttons !== 0 || event.pointerType === 'touch') return;
      const offset = this.#offsetAt(event.clientX, event.clientY);
      const mention = offset === undefined ? undefined : this.#mentions.at(offset);
      const isName =
        mention && offset !== undefined && offset < mention.end && this.#mentions.isVisible(mention);
      if (offset !== undefined && (isName || this.#passages.at(offset).length > 0)) this.#cards.hover(offset);
      else this.#cards.leave();
    });
    root.addEventListener('pointerleave', () => this.#cards.leave());
    root.addEventListener('pointerdown', () => {
      this.#cards.hide();
      this.#toolbar.hide();
    });
    root.addEventListener('mousedown', ({ button, detail, shiftKey }) => {
      // A press on what is selected begins a new selection: there is nowhere to drag the old one to.
      if (button === 0 && detail === 1 && !shiftKey) document.getSelection()?.removeAllRanges();
    });
    document.addEventListener('pointerup', (event) => {
      if (event.button !== 0 || !(event.target instanceof Node) || !root.contains(event.target)) return;
      // The browser settles the selection after this event.
      setTimeout(() => {
        this.#selection.snap();
        this.#offer();
        if (this.#selection.isEmpty) this.#selection.drawCaret();
      });
    });
  }

  /** The offset under a point that lies on a letter; undefined beside the text. */
  #offsetAt(x: number, y: number): number | undefined {
    const caret = document.caretPositionFromPoint(x, y);
    const offset = caret ? this.#view.map.offset(caret.offsetNode, caret.offset) : undefined;
    if (offset === undefined) return undefined;
    // The caret lies between two letters: the point is on one of them.
    for (const start of [offset, offset - 1]) {
      if (start < 0) continue;
      const boxes = this.#view.map.range({ start, end: start + 1 })?.getClientRects() ?? [];
      for (const box of boxes) {
        if (box.left <= x && x <= box.right && box.top <= y && y <= box.bottom) return start;
      }
    }
    return undefined;
  }

  #offer(): void {
    const box = this.#selection.box();
    const text = this.#view.article?.text;
    if (this.#selection.isEmpty || !box || text === undefined) return this.#toolbar.hide();
    this.#cards.hide();
    this.#toolbar.show(box, text, this.#selection.span, this.#mentions.mentions);
  }

  /** To the next or the last name or passage from the caret. */
  #step(what: 'mention' | 'passage', by: 1 | -1): void {
    const strings = this.#strings;
    const { start, end } = this.#selection.span;
    const stops: readonly Span[] =
      what === 'mention'
        ? this.#mentions.mentions.filter((mention) => this.#mentions.isVisible(mention))
        : this.#passages.passages;
    const stop =
      by === 1
        ? stops.find((other) => other.start > start || (other.start === start && other.end > end))
        : stops.findLast((other) => other.start < start || (other.start === start && other.end < end));
    const text = this.#view.article?.text;
    if (!stop || text === undefined || !strings) return;
    this.#selection.select({ start: stop.start, end: stop.end });
    if (!this.#isInView(stop.start)) void this.#view.reveal(stop.start, 'eye', 0);
    const words = text.slice(stop.start, stop.end);
    const mention = what === 'mention' ? this.#mentions.at(stop.start) : undefined;
    const passage = this.#passages.passages.find((other) => other === stop);
    const about = mention
      ? [strings[mention.kind], ...(mention.candidate ? [strings.candidate] : [])]
      : (passage?.tags ?? []);
    this.#say([words, ...about].join('، '));
  }

  #onlyThis(offset: number): { readonly label: string; run(): void } | undefined {
    const mention = this.#mentions.at(offset);
    const strings = this.#strings;
    if (!mention || !strings || offset >= mention.end) return undefined;
    const isOnly = this.#mentions.only === mention.key;
    return {
      label: isOnly ? strings.showAll : strings.onlyThis,
      run: () => this.#showOnly(isOnly ? undefined : mention.key),
    };
  }

  #showOnly(key: string | undefined): void {
    this.#mentions.showOnly(key);
    const first = this.#mentions.mentions.find((mention) => mention.key === this.#mentions.only);
    this.#legend.showOnly(first && this.#view.article?.text.slice(first.start, first.end));
  }

  #isInView(offset: number): boolean {
    const box = this.#view.map.range({ start: offset, end: offset + 1 })?.getBoundingClientRect();
    return box !== undefined && box.top > 40 && box.bottom < innerHeight - 60;
  }

  #follow(offset: number, where: 'top' | 'eye'): void {
    this.#following = true;
    void this.#view.reveal(offset, where, 0).then(() => {
      setTimeout(() => (this.#following = false), 2 * scrollRest);
    });
  }

  /** Something was scrolled or changed its size. */
  #moved(): void {
    if (this.#frame === 0) {
      this.#frame = requestAnimationFrame(() => {
        this.#frame = 0;
        const near = this.#view.near();
        if (near) this.#passages.layOut(near.start, near.end);
        this.#selection.drawCaret();
      });
    }
    this.#scrolled ??= setTimeout(() => {
      this.#scrolled = undefined;
      const span = this.#view.inView(0);
      if (span && !this.#following) this.#host.send({ type: 'scrolled', first: span.start, last: span.end });
    }, scrollRest);
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}
