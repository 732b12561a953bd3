import type { Decision } from './rows';

/** What the reader made of the lines: which he marked and which he skipped. */
export class Decisions {
  readonly #of = new Map<number, 'marked' | 'skipped'>();

  get(line: number): Decision {
    return this.#of.get(line);
  }

  set(line: number, decision: Decision): void {
    if (decision === undefined) this.#of.delete(line);
    else this.#of.set(line, decision);
  }

  /** Marks a line, or takes the mark away where there is this one. */
  toggle(line: number, decision: 'marked' | 'skipped'): void {
    this.set(line, this.#of.get(line) === decision ? undefined : decision);
  }

  clear(): void {
    this.#of.clear();
  }

  /** The marked lines, in no order. */
  marked(): readonly number[] {
    return [...this.#of].filter(([, decision]) => decision === 'marked').map(([line]) => line);
  }
}
