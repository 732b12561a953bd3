import { QuickPickItemKind, type Disposable, type QuickPick, type QuickPickItem } from 'vscode';
import { foldKey } from '../../core/text/fold';
import { pauser } from '../pauser';
import { keepOrder } from './keepOrder';

/** Rows after which a first, and then an ever longer, list is shown: it must be there at once. */
const firstBatch = 50;

/** A row that is found by folded letters. */
export interface Row extends QuickPickItem {
  /** What can be typed to find it, folded. */
  readonly keys: readonly string[];
}

/** Rows under a heading. */
export interface Section<R extends Row> {
  readonly heading?: string;
  readonly rows: readonly R[];
}

/** What a row needs for VS Code's own filter, which knows no folding, to leave it alone. */
export const unfiltered = { alwaysShow: true } as const;

/**
 * Filters the rows of a quick pick by folded letters in place of VS Code's own filter; rows must be `alwaysShow`. With
 * `ranked`, the rows of a section whose name begins with what was typed come first.
 */
export class FoldedRows<R extends Row> implements Disposable {
  readonly #pick: QuickPick<R | QuickPickItem>;
  readonly #ranked: boolean;
  readonly #listening: Disposable;
  #sections: readonly Section<R>[] = [];

  constructor(pick: QuickPick<R | QuickPickItem>, options: { readonly ranked: boolean }) {
    this.#pick = pick;
    this.#ranked = options.ranked;
    keepOrder(pick);
    this.#listening = pick.onDidChangeValue(() => this.#update());
  }

  /** Replaces the rows; `active` is the row to stand on. */
  set(sections: readonly Section<R>[], active?: R): void {
    this.#sections = sections;
    this.#update(active);
  }

  /**
   * Takes in rows as they are found: the first few are shown at once, and after them ever longer lists. `start` tells the
   * row to stand on at first. Returns how many rows there are; undefined where the signal has ended it.
   */
  async fill(
    sections: AsyncIterable<Section<R>>,
    signal: AbortSignal,
    start: (row: R) => boolean = () => false,
  ): Promise<number | undefined> {
    const found: Section<R>[] = [];
    const pause = pauser();
    let count = 0;
    let shown = 0;
    let first: R | undefined;
    const show = (): void => {
      // Where the reader went meanwhile, else where he came from.
      const active = shown === 0 ? first : this.#pick.activeItems.find((row): row is R => 'keys' in row);
      this.set([...found], active);
      shown = count;
    };
    for await (const section of sections) {
      if (signal.aborted) return undefined;
      found.push(section);
      first ??= section.rows.find(start);
      count += section.rows.length;
      if (count >= Math.max(firstBatch, shown * 2)) show();
      await pause();
    }
    if (signal.aborted) return undefined;
    show();
    return count;
  }

  dispose(): void {
    this.#listening.dispose();
  }

  #update(active?: R): void {
    const terms = foldKey(this.#pick.value).split(' ').filter(Boolean);
    const items: (R | QuickPickItem)[] = [];
    for (const { heading, rows } of this.#sections) {
      const found = terms.length === 0 ? rows : this.#found(rows, terms);
      if (found.length === 0) continue;
      if (heading !== undefined) items.push({ label: heading, kind: QuickPickItemKind.Separator });
      items.push(...found);
    }
    this.#pick.items = items;
    if (active && items.includes(active)) this.#pick.activeItems = [active];
  }

  #found(rows: readonly R[], terms: readonly string[]): readonly R[] {
    const ranks = new Map<R, number>();
    for (const row of rows) {
      const best = Math.min(...row.keys.map((key) => rank(key, terms)));
      if (best < Infinity) ranks.set(row, this.#ranked ? best : 0);
    }
    return [...ranks].sort(([, a], [, b]) => a - b).map(([row]) => row);
  }
}

/** 0: it begins with the first term; 1: a word of it does; 2: it has all terms somewhere; else infinite. */
export function rank(key: string, terms: readonly string[]): number {
  if (!terms.every((term) => key.includes(term))) return Infinity;
  const [first = ''] = terms;
  return key.startsWith(first) ? 0 : key.includes(` ${first}`) ? 1 : 2;
}
