import { element } from '../page/dom';
import type { Item, NumberedLine } from './arrangement';
import type { PageArticle, PageStrings } from './protocol';

/** What the reader made of a line. */
export type Decision = 'marked' | 'skipped' | undefined;

export interface RowContext {
  readonly strings: PageStrings;
  readonly articles: readonly PageArticle[];
  readonly decision: (line: number) => Decision;
}

/** Fills a row with an item. Texts go in as text nodes only. */
export function fillRow(row: HTMLElement, item: Item, context: RowContext): void {
  if (item.type === 'group') {
    row.className = 'group';
    row.removeAttribute('aria-selected');
    row.replaceChildren(
      element(
        'div',
        { role: 'gridcell', class: 'heading' },
        element('bdi', {}, groupName(item, context.strings)),
        ' ',
        element('span', { class: 'count' }, String(item.count)),
      ),
    );
    return;
  }
  const { line } = item;
  const decision = context.decision(line.n);
  row.className = ['line', decision ?? '', line.done ? 'done' : ''].filter(Boolean).join(' ');
  row.setAttribute('aria-selected', String(decision === 'marked'));
  row.replaceChildren(
    sign(line, decision, context.strings),
    words(line, context.articles[line.article]),
    about(line, context),
  );
}

/** Marked, skipped, done: each a sign of its own, with words for those who do not see it. */
function sign(line: NumberedLine, decision: Decision, strings: PageStrings): HTMLElement {
  const [shown, said] =
    decision === 'marked'
      ? ['✓', strings.marked]
      : decision === 'skipped'
        ? ['–', strings.skipped]
        : line.done
          ? ['•', strings.tagged]
          : ['', strings.unmarked];
  return element(
    'div',
    { role: 'gridcell', class: 'sign', title: said },
    element('span', { 'aria-hidden': 'true' }, shown),
    element('span', { class: 'unseen' }, said),
  );
}

/** The words in their column and what stands on both sides of them, in reading order. */
function words(line: NumberedLine, article: PageArticle | undefined): HTMLElement {
  const { before, text, after, direction } = line;
  const language = article?.language ?? 'und';
  return element(
    'div',
    { role: 'gridcell', class: 'words', dir: direction, ...(language === 'und' ? {} : { lang: language }) },
    element('span', { class: 'before' }, element('span', {}, before)),
    element('strong', { class: 'keyword', title: text }, text.replace(/\s+/gu, ' ')),
    element('span', { class: 'after' }, element('span', {}, after)),
  );
}

/** Where the line is from, and what is known of its passage. */
function about(line: NumberedLine, { strings, articles }: RowContext): HTMLElement {
  const { title = '', published = '' } = articles[line.article] ?? {};
  const tags = line.tags.map(({ label, colour }) => {
    const dot = element('span', { class: 'dot' });
    dot.style.setProperty('background-color', colour);
    return element('span', { class: 'tag' }, dot, element('bdi', {}, label));
  });
  const note =
    line.note === ''
      ? []
      : [
          element(
            'span',
            { class: 'note', title: line.note },
            element('span', { 'aria-hidden': 'true' }, '✎'),
            element('span', { class: 'unseen' }, `${strings.note}: ${line.note}`),
          ),
        ];
  return element(
    'div',
    { role: 'gridcell', class: 'about' },
    ...(line.state === '' ? [] : [element('span', { class: 'state' }, line.state)]),
    ...tags,
    ...note,
    ...(line.by === '' ? [] : [element('bdi', { class: 'by' }, line.by)]),
    element('bdi', { class: 'title', title }, title),
    ...(published === '' ? [] : [element('span', { class: 'date' }, published)]),
  );
}

function groupName(item: Extract<Item, { type: 'group' }>, strings: PageStrings): string {
  const { group, name } = item;
  if (name === '') return group === 'month' ? strings.noMonth : strings.noSource;
  if (group !== 'month' || !/^\d{4}-\d{2}$/u.test(name)) return name;
  const month = new Date(`${name}-15T12:00:00Z`);
  return new Intl.DateTimeFormat(document.documentElement.lang, { month: 'long', year: 'numeric' }).format(
    month,
  );
}
