import { Arrangement, type ArrangeOptions, type Item, type NumberedLine } from './arrangement';
import type { LineCounts } from './countText';
import { Decisions } from './decisions';
import type { LineTags, Missing, PageArticle, PageLine } from './protocol';
import type { Decision } from './rows';

/** The lines of the page: those there are, the rows in which they stand, and what the reader made of each. */
export class LineModel {
  readonly #arrangement = new Arrangement();
  readonly #decisions = new Decisions();
  #articles: PageArticle[] = [];
  #lines: NumberedLine[] = [];
  #items: readonly Item[] = [];

  get articles(): readonly PageArticle[] {
    return this.#articles;
  }

  get lines(): readonly NumberedLine[] {
    return this.#lines;
  }

  /** What stands in the rows, since they were last arranged. */
  get items(): readonly Item[] {
    return this.#items;
  }

  /** The lines that are shown, in their order. */
  get shown(): readonly NumberedLine[] {
    return this.#items.flatMap((item) => (item.type === 'line' ? item.line : []));
  }

  counts(missing: Missing): LineCounts {
    const all = this.#lines.length;
    const shown = this.#items.reduce((sum, { type }) => sum + Number(type === 'line'), 0);
    return { all, shown, marked: this.#decisions.marked().length, missing };
  }

  clear(): void {
    this.#articles = [];
    this.#lines = [];
    this.#items = [];
    this.#arrangement.clear();
    this.#decisions.clear();
  }

  /** More lines; they have no rows before the next `arrange`. */
  add(articles: readonly PageArticle[], lines: readonly PageLine[]): void {
    this.#articles.push(...articles);
    for (const line of lines) this.#lines.push({ ...line, n: this.#lines.length });
  }

  /** Takes in what is known of some lines now. */
  update(tags: readonly (LineTags & { readonly line: number })[]): void {
    for (const { line: n, ...known } of tags) {
      const line = this.#lines[n];
      if (line) this.#lines[n] = { ...line, ...known };
    }
    this.#items = this.#items.map((item) =>
      item.type === 'line' ? { ...item, line: this.#lines[item.line.n] ?? item.line } : item,
    );
  }

  /** Lays out the rows anew. Where the line of row `active` stands now; -1 where it is not shown. */
  arrange(options: ArrangeOptions, active: number): number {
    const line = this.lineAt(active);
    this.#items = this.#arrangement.of(this.#lines, this.#articles, options);
    return this.#items.findIndex((item) => item.type === 'line' && item.line.n === line?.n);
  }

  /** The line in a row; undefined of a heading. */
  lineAt(row: number): NumberedLine | undefined {
    const item = this.#items[row];
    return item?.type === 'line' ? item.line : undefined;
  }

  decision(n: number): Decision {
    return this.#decisions.get(n);
  }

  /** Marks or skips a line, or takes that back; says what it is now. */
  decide({ n }: NumberedLine, decision: 'marked' | 'skipped'): Decision {
    this.#decisions.toggle(n, decision);
    return this.#decisions.get(n);
  }

  /** Marks all lines that are shown, but for those that were skipped and those with which nothing is left to do. */
  markAll(): void {
    for (const { n, done } of this.shown) {
      if (!done && this.#decisions.get(n) === undefined) this.#decisions.set(n, 'marked');
    }
  }

  unmarkAll(): void {
    this.#decisions.clear();
  }

  /** The numbers of the marked lines that are shown; where none is marked, of those given instead. */
  markedElse(others: readonly NumberedLine[]): readonly number[] {
    const marked = this.shown.filter(({ n }) => this.#decisions.get(n) === 'marked');
    return (marked.length > 0 ? marked : others).map(({ n }) => n);
  }
}
