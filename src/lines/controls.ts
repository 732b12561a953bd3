import { lineGroups, lineSorts, type LineGroup, type LineSort } from '../core/concordance/arrange';
import { element, searchField } from '../page/dom';
import { rove } from '../page/rove';
import type { ArrangeOptions } from './arrangement';
import { retagWays, type ListKind, type PageStrings, type PageTag } from './protocol';

/** What can be done with the lines, beside keys of the lines themselves. */
export const lineActions = [
  ...['tag', 'add', 'replace', 'remove'],
  ...['markAll', 'unmarkAll', 'copy', 'save', 'refresh', 'stop'],
] as const;
export type LineAction = (typeof lineActions)[number];

export interface ControlActions {
  arrange(): void;
  search(query: string): void;
  run(action: LineAction): void;
  /** The keys leave a field. */
  leave(): void;
}

/** The head of the page: what the list is of, how it is sorted, grouped and filtered, and what can be done with it. */
export class Controls {
  readonly root = element('header', {});
  readonly #title = element('bdi', {});
  readonly #count = element('span', { class: 'count' });
  readonly #query = searchField();
  readonly #find = element('button', { type: 'submit' });
  readonly #form = element('form', { role: 'search', hidden: '' }, this.#query, this.#find);
  readonly #sort = element('select', {});
  readonly #group = element('select', {});
  readonly #filter = searchField();
  readonly #labels = {
    sort: element('span', {}),
    group: element('span', {}),
  };
  readonly #buttons: Readonly<Record<LineAction, HTMLButtonElement>>;
  readonly #bar = element('div', { class: 'actions', role: 'toolbar' });
  readonly #giving = element('span', { class: 'giving', hidden: '' });

  constructor(actions: ControlActions) {
    const button = (action: LineAction): HTMLButtonElement => {
      const made = element('button', { type: 'button', tabindex: '-1' });
      made.addEventListener('click', () => actions.run(action));
      return made;
    };
    this.#buttons = Object.fromEntries(lineActions.map((action) => [action, button(action)])) as Record<
      LineAction,
      HTMLButtonElement
    >;
    this.#bar.append(...Object.values(this.#buttons));
    rove(this.#bar, 'horizontal');
    this.root.append(
      element('h1', {}, this.#title, ' ', this.#count, this.#giving),
      this.#form,
      element(
        'div',
        { class: 'order' },
        element('label', {}, this.#labels.sort, ' ', this.#sort),
        element('label', {}, this.#labels.group, ' ', this.#group),
        this.#filter,
      ),
      this.#bar,
    );
    this.#sort.addEventListener('change', () => actions.arrange());
    this.#group.addEventListener('change', () => actions.arrange());
    this.#filter.addEventListener('input', () => actions.arrange());
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      actions.search(this.#query.value);
    });
    for (const field of [this.#filter, this.#query]) {
      field.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape' && !(event.key === 'Enter' && field === this.#filter)) return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key === 'Escape' && field === this.#filter && field.value !== '') {
          field.value = '';
          actions.arrange();
        } else actions.leave();
      });
    }
  }

  get options(): ArrangeOptions {
    return {
      sort: this.#sort.value as LineSort,
      group: this.#group.value as LineGroup,
      filter: this.#filter.value,
    };
  }

  setStrings(strings: PageStrings): void {
    const { sort, group } = this.options;
    const groupNames: Readonly<Record<LineGroup, string>> = {
      none: strings.none,
      article: strings.byArticle,
      month: strings.month,
      source: strings.source,
    };
    this.#sort.replaceChildren(...lineSorts.map((one) => element('option', { value: one }, strings[one])));
    this.#group.replaceChildren(
      ...lineGroups.map((one) => element('option', { value: one }, groupNames[one])),
    );
    if (sort !== ('' as string)) this.#sort.value = sort;
    if (group !== ('' as string)) this.#group.value = group;
    this.#labels.sort.textContent = strings.sort;
    this.#labels.group.textContent = strings.group;
    this.#filter.placeholder = strings.filter;
    this.#filter.setAttribute('aria-label', strings.filter);
    this.#find.textContent = strings.find;
    this.#bar.setAttribute('aria-label', strings.actions);
    const name = (action: LineAction, label: string, key = ''): void => {
      this.#buttons[action].textContent = label;
      if (key !== '') this.#buttons[action].title = `${label} (${key})`;
    };
    name('tag', strings.tag, 'T');
    name('add', strings.addTags, 'T');
    name('replace', strings.replaceTag, 'E');
    name('remove', strings.removeTags, 'D');
    name('markAll', strings.markAll, 'A');
    name('unmarkAll', strings.unmarkAll, 'Shift+A');
    name('copy', strings.copy, 'C');
    name('save', strings.save);
    name('refresh', strings.refresh, 'R');
    name('stop', strings.stop);
  }

  /** A new list. */
  begin(
    kind: ListKind,
    title: string,
    query: string | undefined,
    giving: readonly PageTag[],
    strings: PageStrings,
  ): void {
    this.#title.textContent = title;
    // The field says it already.
    this.#title.className = query === title ? 'unseen' : '';
    document.title = title;
    this.#form.hidden = query === undefined;
    this.#query.value = query ?? '';
    const label = kind === 'search' ? strings.query : strings.words;
    this.#query.placeholder = label;
    this.#query.setAttribute('aria-label', label);
    this.#filter.value = '';
    if (kind === 'passages') this.#sort.value = 'article';
    for (const way of retagWays) this.#buttons[way].hidden = kind !== 'passages';
    this.#buttons.tag.hidden = kind === 'passages';
    const tags = giving.map(({ label }) => label).join(' · ');
    this.#giving.hidden = giving.length === 0;
    this.#giving.textContent = strings.tagAs.replace('{0}', () => `\u2068${tags}\u2069`);
  }

  /** How many lines there are, and whether more are looked for. */
  setCount(text: string, isRunning: boolean): void {
    this.#count.textContent = text;
    this.#buttons.stop.hidden = !isRunning;
    this.#buttons.refresh.hidden = isRunning;
  }

  focusFilter(): void {
    this.#filter.focus();
    this.#filter.select();
  }

  focusQuery(): boolean {
    if (this.#form.hidden) return false;
    this.#query.focus();
    return true;
  }
}
