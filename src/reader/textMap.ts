import type { Span } from '../core/text/words';

/** A text node and the offset in the article at which its data begins. */
interface Piece {
  readonly start: number;
  readonly node: Text;
}

/** Where a span of the article stands on the page; undefined where no letter of it does. */
export type PlaceOf = (span: Span) => Range | undefined;

/** Leads from offsets in the article to places in the page's text nodes, and back. */
export class TextMap {
  readonly #pieces: Piece[] = [];
  readonly #starts = new WeakMap<Node, number>();

  /** Adds the next text node; they come in the order of the article. */
  add(start: number, node: Text): void {
    this.#pieces.push({ start, node });
    this.#starts.set(node, start);
  }

  /** The range of a span. Where its ends lie between blocks, they move inwards; undefined where nothing is left. */
  range({ start, end }: Span): Range | undefined {
    const first = this.#pieces[this.#indexAt(start)];
    if (first === undefined) return undefined;
    let lastIndex = this.#indexAt(end);
    if ((this.#pieces[lastIndex]?.start ?? 0) >= end && lastIndex > 0) lastIndex--;
    const last = this.#pieces[lastIndex];
    if (last === undefined) return undefined;
    const range = document.createRange();
    const within = ({ start: from, node }: Piece, offset: number): number =>
      Math.min(Math.max(offset - from, 0), node.length);
    let from = first;
    if (start >= first.start + first.node.length) {
      const next = this.#pieces[this.#indexAt(start) + 1];
      if (next === undefined || next.start >= end) return undefined;
      from = next;
    }
    range.setStart(from.node, within(from, start));
    range.setEnd(last.node, within(last, end));
    return range.collapsed && end > start ? undefined : range;
  }

  /** The offset of a place on the page; undefined outside the article's text. */
  offset(node: Node, offset: number): number | undefined {
    const start = this.#starts.get(node);
    if (start !== undefined) return start + offset;
    // Between nodes: the text that follows, else the end of the text before.
    const after = node.childNodes[offset];
    const piece = after && this.#firstIn(after);
    if (piece) return piece.start;
    const before = offset > 0 ? node.childNodes[offset - 1] : undefined;
    const last = before ? this.#lastIn(before) : this.#lastIn(node);
    return last && last.start + last.node.length;
  }

  /** The block element around an offset. */
  block(offset: number): HTMLElement | undefined {
    const node = this.#pieces[this.#indexAt(offset)]?.node;
    return node?.parentElement?.closest<HTMLElement>('[data-start]') ?? undefined;
  }

  #firstIn(node: Node): Piece | undefined {
    return this.#pieces.find((piece) => node.contains(piece.node));
  }

  #lastIn(node: Node): Piece | undefined {
    return this.#pieces.findLast((piece) => node.contains(piece.node));
  }

  /** The last piece that begins at or before an offset; 0 before the first. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}
