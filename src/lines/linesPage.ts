import { element } from '../page/dom';
import type { NumberedLine } from './arrangement';
import { Controls } from './controls';
import { countText } from './countText';
import { keywordWidth } from './keywordWidth';
import { LineActions } from './lineActions';
import { lineKey } from './lineKeys';
import { LineModel } from './lineModel';
import { LineTable } from './lineTable';
import type { HostMessage, Missing, PageMessage, PageStrings } from './protocol';
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
  readonly #model = new LineModel();
  readonly #actions: LineActions;
  #strings: PageStrings | undefined;
  #isRunning = false;
  #missing: Missing = 'nothing';
  #progress = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (message: PageMessage) => void) {
    this.#send = send;
    this.#controls = new Controls({
      arrange: () => this.#arrange(),
      search: (query) => send({ type: 'search', query }),
      run: (action) => this.#actions.run(action),
      leave: () => this.#table.focus(),
    });
    this.#table = new LineTable({
      fill: (row, index) => {
        const { items, articles } = this.#model;
        const item = items[index];
        const strings = this.#strings;
        if (item && strings)
          fillRow(row, item, { strings, articles, decision: (line) => this.#model.decision(line) });
      },
      isStop: (index) => this.#model.lineAt(index) !== undefined,
    });
    const decided = () => this.#decided();
    this.#actions = new LineActions(this.#model, { active: () => this.#active, decided, send });
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
        this.#model.add(message.articles, message.lines);
        this.#timer ??= setTimeout(() => this.#arrange(), interval);
        return;
      case 'progress':
        this.#progress = `${Math.floor((100 * message.done) / Math.max(1, message.total))}%`;
        return this.#showCount();
      case 'end':
        this.#isRunning = false;
        this.#missing = message.missing;
        this.#arrange();
        return this.#say(this.#countText());
      case 'tags':
        this.#model.update(message.lines);
        return this.#table.refill();
      case 'say':
        return this.#say(message.text);
      case 'focus':
        if (this.#model.lines.length > 0) this.#table.focus();
        else this.#controls.focusQuery();
    }
  }

  #begin({ kind, title, query, giving }: Extract<HostMessage, { type: 'begin' }>): void {
    const strings = this.#strings;
    if (!strings) return;
    this.#say('');
    this.#actions.kind = kind;
    document.body.dataset['kind'] = kind;
    this.#model.clear();
    this.#isRunning = true;
    this.#missing = 'nothing';
    this.#progress = '';
    this.#controls.begin(kind, title, query, giving, strings);
    this.#arrange();
    this.#table.root.scrollTop = 0;
  }

  /** Arranges the lines anew; the keys stay on their line. */
  #arrange(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const active = this.#model.arrange(this.#controls.options, this.#table.active);
    const { lines, items } = this.#model;
    const width = keywordWidth(lines, this.#table.root);
    this.#table.root.style.setProperty('--keyword', `${width}px`);
    this.#table.setItems(items.length, active);
    this.#nothing.hidden = this.#isRunning || items.length > 0;
    this.#nothing.textContent = this.#strings?.nothing ?? '';
    this.#table.root.hidden = !this.#nothing.hidden;
    this.#showCount();
  }

  #countText(): string {
    return this.#strings ? countText(this.#model.counts(this.#missing), this.#strings) : '';
  }

  #showCount(): void {
    const running = this.#isRunning ? ` · ${this.#strings?.searching ?? ''} ${this.#progress}` : '';
    this.#controls.setCount(this.#countText() + running, this.#isRunning);
  }

  #click(event: MouseEvent): void {
    const index = this.#table.indexOf(event.target);
    const line = this.#model.lineAt(index);
    if (!line) return;
    this.#table.activate(index, true);
    if (event.target instanceof Element && event.target.closest('.sign')) {
      this.#decide(line, 'marked', false);
    } else this.#send({ type: 'open', line: line.n, go: event.ctrlKey || event.metaKey });
  }

  get #active(): NumberedLine | undefined {
    return this.#model.lineAt(this.#table.active);
  }

  /** Whether the key was one of ours. */
  #key(event: KeyboardEvent): boolean {
    const line = this.#active;
    const key = line && lineKey(event, this.#actions.kind);
    if (!line || !key) return false;
    if (key.type === 'open') this.#send({ type: 'open', line: line.n, go: key.go });
    else if (key.type === 'decide') this.#decide(line, key.decision, true);
    else if (key.type === 'run') this.#actions.run(key.action);
    else this.#controls.focusFilter();
    return true;
  }

  #decide(line: NumberedLine, decision: 'marked' | 'skipped', goesOn: boolean): void {
    const strings = this.#strings;
    const now = this.#model.decide(line, decision);
    this.#say(now === 'marked' ? strings?.marked : now === 'skipped' ? strings?.skipped : strings?.unmarked);
    this.#table.refill();
    this.#showCount();
    if (goesOn) this.#table.activate(this.#table.next(), true);
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
