import type { Span } from '../core/text/words';

/**
 * The stretch of the article in which marks are painted: what is on the screen and as much again on both sides, so that
 * thousands of marks cost no more than those that can be seen, and most scrolling paints nothing.
 */
export class PaintedRange {
  #painted: Span | undefined;

  /** The stretch to paint now that this one is near the screen; undefined where it is painted already. */
  moveTo(near: Span): Span | undefined {
    const painted = this.#painted;
    if (painted && painted.start <= near.start && near.end <= painted.end) return undefined;
    const length = near.end - near.start;
    return (this.#painted = { start: Math.max(0, near.start - length), end: near.end + length });
  }

  /** What is painted, to be painted anew. */
  get span(): Span | undefined {
    return this.#painted;
  }

  /** Nothing is painted any more. */
  forget(): void {
    this.#painted = undefined;
  }
}
