import { element } from '../page/dom';
import { Arrangement, type Item, type NumberedLine } from './arrangement';
import { Controls, type LineAction } from './controls';
import { countText } from './countText';
import { Decisions } from './decisions';
import { keywordWidth } from './keywordWidth';
import { lineKey } from './lineKeys';
import { LineTable } from './lineTable';
import type { HostMessage, ListKind, PageArticle, PageMessage, PageStrings } from './protocol';
import { fillRow } from './rows';

/** How often the list is arranged anew while lines arrive, in milliseconds. */
const interval = 150;

/** The parts of the page, put together. */
export class LinesPage {
  readonly #send: (message: PageMessage) => void;
  readonly #status = element('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  readonly #nothing = element('p', { class: 'nothing', hidden: '' });
  readonly #controls: Controls;
  readonly #table: LineTable;
  readonly #arrangement = new Arrangement();
  readonly #decisions = new Decisions();
  #strings: PageStrings | undefined;
  #kind: ListKind = 'concordance';
  #articles: PageArticle[] = [];
  #lines: NumberedLine[] = [];
  #items: readonly Item[] = [];
  #isRunning = false;
  #hasMore = false;
  #progress = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (message: PageMessage) => void) {
    this.#send = send;
    this.#controls = new Controls({
      arrange: () => this.#arrange(),
      search: (query) => send({ type: 'search', query }),
      run: (action) => this.#run(action),
      leave: () => this.#table.focus(),
    });
    this.#table = new LineTable({
      fill: (row, index) => {
        const item = this.#items[index];
        if (!item || !this.#strings) return;
        const { strings, articles } = { strings: this.#strings, articles: this.#articles };
        fillRow(row, item, { strings, articles, decision: (line) => this.#decisions.get(line) });
      },
      isStop: (index) => this.#items[index]?.type === 'line',
    });
  }

  start(): void {
    const main = element('main', {}, this.#table.root, this.#nothing);
    document.body.append(this.#controls.root, main, this.#status);
    this.#table.root.addEventListener('keydown', (event) => {
      if (!this.#key(event)) return;
      event.preventDefault();
      event.stopPropagation();
    });
    this.#table.root.addEventListener('click', (event) => this.#click(event));
    for (const type of ['focusin', 'focusout'] as const) {
      document.addEventListener(type, () => {
        const field = document.activeElement?.matches('input, select') === true;
        this.#send({ type: 'focus', on: field ? 'field' : 'lines' });
      });
    }
    this.#send({ type: 'ready' });
  }

  receive(message: HostMessage): void {
    switch (message.type) {
      case 'strings':
        this.#strings = message.strings;
        this.#controls.setStrings(message.strings);
        this.#table.root.setAttribute('aria-label', message.strings.lines);
        return;
      case 'settings': {
        const { font, fontSize } = message.settings;
        document.documentElement.style.setProperty('--reading-font', font);
        document.documentElement.style.setProperty('--lines-size', `${fontSize}px`);
        return this.#table.setRowHeight(Math.round(fontSize * 1.9));
      }
      case 'begin':
        return this.#begin(message);
      case 'lines':
        this.#articles.push(...message.articles);
        for (const line of message.lines) this.#lines.push({ ...line, n: this.#lines.length });
        this.#timer ??= setTimeout(() => this.#arrange(), interval);
        return;
      case 'progress':
        this.#progress = `${Math.floor((100 * message.done) / Math.max(1, message.total))}%`;
        return this.#showCount();
      case 'end':
        this.#isRunning = false;
        this.#hasMore = message.more;
        this.#arrange();
        return this.#say(this.#countText());
      case 'tags':
        for (const { line: n, ...tags } of message.lines) {
          const known = this.#lines[n];
          if (known) this.#lines[n] = { ...known, ...tags };
        }
        this.#items = this.#items.map((item) =>
          item.type === 'line' ? { ...item, line: this.#lines[item.line.n] ?? item.line } : item,
        );
        return this.#table.refill();
      case 'say':
        return this.#say(message.text);
      case 'focus':
        if (this.#lines.length > 0) this.#table.focus();
        else this.#controls.focusQuery();
    }
  }

  #begin({ kind, title, query, giving }: Extract<HostMessage, { type: 'begin' }>): void {
    const strings = this.#strings;
    if (!strings) return;
    this.#say('');
    this.#kind = kind;
    document.body.dataset['kind'] = kind;
    this.#articles = [];
    this.#lines = [];
    this.#items = [];
    this.#arrangement.clear();
    this.#decisions.clear();
    this.#isRunning = true;
    this.#hasMore = false;
    this.#progress = '';
    this.#controls.begin(kind, title, query, giving, strings);
    this.#arrange();
    this.#table.root.scrollTop = 0;
  }

  /** Arranges the lines anew; the keys stay on their line. */
  #arrange(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const before = this.#items[this.#table.active];
    this.#items = this.#arrangement.of(this.#lines, this.#articles, this.#controls.options);
    const line = before?.type === 'line' ? before.line.n : -1;
    const active = this.#items.findIndex((item) => item.type === 'line' && item.line.n === line);
    const width = keywordWidth(this.#lines, this.#table.root);
    this.#table.root.style.setProperty('--keyword', `${width}px`);
    this.#table.setItems(this.#items.length, active);
    this.#nothing.hidden = this.#isRunning || this.#items.length > 0;
    this.#nothing.textContent = this.#strings?.nothing ?? '';
    this.#table.root.hidden = !this.#nothing.hidden;
    this.#showCount();
  }

  #shown(): readonly NumberedLine[] {
    return this.#items.flatMap((item) => (item.type === 'line' ? item.line : []));
  }

  #countText(): string {
    if (!this.#strings) return '';
    const counts = {
      all: this.#lines.length,
      shown: this.#items.reduce((sum, { type }) => sum + Number(type === 'line'), 0),
      marked: this.#decisions.marked().length,
      hasMore: this.#hasMore,
    };
    return countText(counts, this.#strings);
  }

  #showCount(): void {
    const running = this.#isRunning ? ` · ${this.#strings?.searching ?? ''} ${this.#progress}` : '';
    this.#controls.setCount(this.#countText() + running, this.#isRunning);
  }

  #click(event: MouseEvent): void {
    const index = this.#table.indexOf(event.target);
    const item = this.#items[index];
    if (item?.type !== 'line') return;
    this.#table.activate(index, true);
    if (event.target instanceof Element && event.target.closest('.sign')) {
      this.#decide(item.line, 'marked', false);
    } else this.#send({ type: 'open', line: item.line.n, go: event.ctrlKey || event.metaKey });
  }

  /** Whether the key was one of ours. */
  #key(event: KeyboardEvent): boolean {
    const item = this.#items[this.#table.active];
    const key = item?.type === 'line' ? lineKey(event, this.#kind) : undefined;
    if (item?.type !== 'line' || !key) return false;
    if (key.type === 'open') this.#send({ type: 'open', line: item.line.n, go: key.go });
    else if (key.type === 'decide') this.#decide(item.line, key.decision, true);
    else if (key.type === 'run') this.#run(key.action);
    else this.#controls.focusFilter();
    return true;
  }

  #decide(line: NumberedLine, decision: 'marked' | 'skipped', goesOn: boolean): void {
    this.#decisions.toggle(line.n, decision);
    const strings = this.#strings;
    const now = this.#decisions.get(line.n);
    this.#say(now === 'marked' ? strings?.marked : now === 'skipped' ? strings?.skipped : strings?.unmarked);
    this.#table.refill();
    this.#showCount();
    if (goesOn) this.#table.activate(this.#table.next(), true);
  }

  #run(action: LineAction): void {
    const shown = this.#shown();
    switch (action) {
      case 'markAll':
        for (const { n, done } of shown) {
          if (!done && this.#decisions.get(n) === undefined) this.#decisions.set(n, 'marked');
        }
        return this.#decided();
      case 'unmarkAll':
        this.#decisions.clear();
        return this.#decided();
      case 'tag':
        return this.#give((lines) => ({ type: 'tag', lines }));
      case 'add':
      case 'replace':
      case 'remove':
        return this.#kind === 'passages'
          ? this.#give((lines) => ({ type: 'retag', lines, way: action }))
          : undefined;
      case 'copy':
        return this.#send({ type: 'export', lines: this.#chosen(shown), to: 'clipboard' });
      case 'save':
        return this.#send({ type: 'export', lines: this.#chosen(shown), to: 'file' });
      case 'refresh':
      case 'stop':
        return this.#send({ type: action });
    }
  }

  /** Hands on the marked lines; where none is marked, the active one. */
  #give(message: (lines: readonly number[]) => PageMessage): void {
    const marked = this.#shown().filter(({ n }) => this.#decisions.get(n) === 'marked');
    const item = this.#items[this.#table.active];
    const lines = marked.length > 0 ? marked : item?.type === 'line' ? [item.line] : [];
    if (lines.length > 0) this.#send(message(lines.map(({ n }) => n)));
  }

  /** The marked lines where there are any, else all that are shown. */
  #chosen(shown: readonly NumberedLine[]): readonly number[] {
    const marked = shown.filter(({ n }) => this.#decisions.get(n) === 'marked');
    return (marked.length > 0 ? marked : shown).map(({ n }) => n);
  }

  #decided(): void {
    this.#table.refill();
    this.#showCount();
    this.#say(this.#countText());
  }

  #say(text: string | undefined): void {
    this.#status.textContent = text ?? '';
  }
}
