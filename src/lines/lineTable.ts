import { element } from '../page/dom';

/** Rows that are kept above and below those in view. */
const spare = 12;

export interface TableActions {
  /** Fills a row with the item of this index. */
  fill(row: HTMLElement, index: number): void;
  /** Whether the keys can rest on an item. */
  isStop(index: number): boolean;
}

/**
 * A grid of rows of one height, of which only those in view exist. One row, the active one, takes the focus; it exists
 * wherever it is, so that the focus is never lost.
 */
export class LineTable {
  readonly root = element('div', { class: 'lines', role: 'grid', 'aria-multiselectable': 'true' });
  readonly #body = element('div', { class: 'rows', role: 'rowgroup' });
  readonly #actions: TableActions;
  readonly #rows = new Map<number, HTMLElement>();
  #count = 0;
  #height = 30;
  #active = -1;

  constructor(actions: TableActions) {
    this.#actions = actions;
    this.root.append(this.#body);
    this.root.addEventListener('scroll', () => this.#show(), { passive: true });
    new ResizeObserver(() => this.#show()).observe(this.root);
    this.root.addEventListener('keydown', (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !this.#step(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    });
  }

  /** The index of the active item; -1 where there is none. */
  get active(): number {
    return this.#active;
  }

  /** In CSS pixels. */
  setRowHeight(height: number): void {
    this.#height = height;
    this.root.style.setProperty('--row', `${height}px`);
    this.#clear();
    this.#show();
  }

  /** New items; `active` is the one on which the keys rest. */
  setItems(count: number, active: number): void {
    const hadFocus = this.#body.contains(document.activeElement);
    this.#count = count;
    this.#active = this.#stopFrom(Math.max(0, Math.min(active, count - 1)), 1);
    this.root.setAttribute('aria-rowcount', String(count));
    this.#body.style.setProperty('height', `${count * this.#height}px`);
    this.#clear();
    this.#show();
    if (hadFocus) this.focus();
  }

  /** The index of the item that a target lies in. */
  indexOf(target: EventTarget | null): number {
    const row = target instanceof Element && target.closest<HTMLElement>('[role=row]');
    return row ? Number(row.dataset['index']) : -1;
  }

  /** Fills the rows anew that exist. */
  refill(): void {
    for (const [index, row] of this.#rows) this.#fill(row, index);
  }

  /** Makes an item the active one and brings it into view. */
  activate(index: number, focus: boolean): void {
    const before = this.#rows.get(this.#active);
    this.#active = index;
    before?.setAttribute('tabindex', '-1');
    this.#reveal(index);
    this.#show();
    this.#rows.get(index)?.setAttribute('tabindex', '0');
    if (focus) this.focus();
  }

  /** The next item on which the keys can rest, or the same where there is none. */
  next(): number {
    const next = this.#stopFrom(this.#active + 1, 1);
    return next < 0 ? this.#active : next;
  }

  focus(): void {
    this.#rows.get(this.#active)?.focus({ preventScroll: true });
  }

  #step(key: string): boolean {
    const page = Math.max(1, Math.floor(this.root.clientHeight / this.#height) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -Infinity,
      End: Infinity,
    };
    const step = steps[key];
    if (step === undefined) return false;
    const goal = Math.max(0, Math.min(this.#active + step, this.#count - 1));
    const found = this.#stopFrom(goal, Math.sign(step));
    const stop = found < 0 ? this.#stopFrom(goal, -Math.sign(step)) : found;
    if (stop >= 0) this.activate(stop, true);
    return true;
  }

  #stopFrom(index: number, by: number): number {
    for (let at = index; at >= 0 && at < this.#count; at += by) if (this.#actions.isStop(at)) return at;
    return -1;
  }

  #reveal(index: number): void {
    const top = index * this.#height;
    const { scrollTop, clientHeight } = this.root;
    // The heading of a group stands above its first line.
    if (top - this.#height < scrollTop) this.root.scrollTop = top - this.#height;
    else if (top + this.#height > scrollTop + clientHeight) {
      this.root.scrollTop = top + this.#height - clientHeight;
    }
  }

  /** Makes the rows that are in view or near it, and lets the others go. */
  #show(): void {
    const { scrollTop, clientHeight } = this.root;
    const first = Math.max(0, Math.floor(scrollTop / this.#height) - spare);
    const last = Math.min(this.#count - 1, Math.ceil((scrollTop + clientHeight) / this.#height) + spare);
    for (const [index, row] of this.#rows) {
      if ((index >= first && index <= last) || index === this.#active) continue;
      row.remove();
      this.#rows.delete(index);
    }
    const wanted = this.#active >= 0 && this.#active < this.#count ? [this.#active] : [];
    for (let index = first; index <= last; index++) wanted.push(index);
    for (const index of wanted) if (!this.#rows.has(index)) this.#add(index);
  }

  #add(index: number): void {
    const row = element('div', { role: 'row' });
    row.style.setProperty('top', `${index * this.#height}px`);
    this.#rows.set(index, row);
    this.#fill(row, index);
    // In the order of the list, for those who read on from row to row.
    const after = [...this.#body.children].find(
      (other) => Number((other as HTMLElement).dataset['index']) > index,
    );
    this.#body.insertBefore(row, after ?? null);
  }

  #fill(row: HTMLElement, index: number): void {
    row.dataset['index'] = String(index);
    row.setAttribute('aria-rowindex', String(index + 1));
    row.setAttribute('tabindex', index === this.#active ? '0' : '-1');
    this.#actions.fill(row, index);
  }

  #clear(): void {
    for (const row of this.#rows.values()) row.remove();
    this.#rows.clear();
  }
}
