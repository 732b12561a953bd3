import { growSelection, letterAt, snapToWords } from '../core/text/selecting';
import { wordAt, type Span } from '../core/text/words';
import { element } from '../page/dom';
import type { ArticleView } from './articleView';

/** What is selected on the page, in offsets of the article, and the caret. */
export class ReadingSelection {
  readonly caret = element('div', { class: 'caret', hidden: '' });
  readonly #view: ArticleView;
  readonly #changed: (span: Span) => void;
  #span: Span = { start: 0, end: 0 };
  /** Smaller selections from which this one grew. */
  #grownFrom: Span[] = [];

  constructor(view: ArticleView, changed: (span: Span) => void) {
    this.#view = view;
    this.#changed = changed;
    document.addEventListener('selectionchange', () => this.#read());
  }

  get span(): Span {
    return this.#span;
  }

  get isEmpty(): boolean {
    return this.#span.start === this.#span.end;
  }

  select({ start, end }: Span): void {
    const range = this.#view.range({ start, end: Math.max(end, start) });
    const selection = document.getSelection();
    if (!range || !selection) return;
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    this.#take({ start, end });
  }

  /**
   * Selects what lies between two letters that the mouse was pressed and let go on, with both of them. The browser's own
   * ends are carets, which at the edge of a number or a Latin name may stand at the other end of it.
   */
  cover(from: number | undefined, to: number | undefined): void {
    const text = this.#view.article?.text ?? '';
    const letters = [from, to].flatMap((offset) => (offset === undefined ? [] : [letterAt(text, offset)]));
    const ends = letters.length === 2 ? letters : [...letters, this.#span];
    this.select({
      start: Math.min(...ends.map(({ start }) => start)),
      end: Math.max(...ends.map(({ end }) => end)),
    });
  }

  /** Where the browser selected another word than the one with this letter, whose edge was hit, selects that one. */
  include(offset: number): void {
    const { start, end } = this.#span;
    const word = start <= offset && offset < end ? undefined : wordAt(this.#view.article?.text ?? '', offset);
    if (word) this.select(word);
  }

  /** Makes whole words of what the mouse or a finger selected. */
  snap(): void {
    const text = this.#view.article?.text;
    if (text === undefined || this.isEmpty) return;
    const snapped = snapToWords(text, this.#span);
    if (snapped.start !== this.#span.start || snapped.end !== this.#span.end) this.select(snapped);
  }

  grow(): void {
    const article = this.#view.article;
    if (!article) return;
    const before = this.#span;
    const steps = [...this.#grownFrom, before];
    this.select(growSelection(article.text, before, article.blocks));
    this.#grownFrom = steps;
  }

  shrink(): void {
    const smaller = this.#grownFrom.at(-1);
    if (!smaller) return;
    const steps = this.#grownFrom.slice(0, -1);
    this.select(smaller);
    this.#grownFrom = steps;
  }

  /** Moves the caret, or the end of the selection, as arrow keys do. */
  move(
    extend: boolean,
    direction: 'left' | 'right' | 'forward' | 'backward',
    by: 'character' | 'word' | 'line',
  ): void {
    const selection = document.getSelection();
    if (!selection) return;
    if (this.#view.map.offset(selection.focusNode ?? document, selection.focusOffset) === undefined) {
      this.select({ start: this.#span.start, end: this.#span.start });
    }
    selection.modify(extend ? 'extend' : 'move', direction, by);
    this.#read();
    const at = selection.focusNode && this.#view.map.offset(selection.focusNode, selection.focusOffset);
    const box = typeof at === 'number' ? this.#view.box(at) : undefined;
    if (box) this.#view.viewport.keepInView(box);
  }

  /** Where the selection stands on the screen. */
  box(): DOMRect | undefined {
    const boxes = [...(this.#view.range(this.#span)?.getClientRects() ?? [])];
    return boxes.find(({ width }) => width > 0);
  }

  /** Draws the caret where it is now. */
  drawCaret(): void {
    const { start } = this.#span;
    const box = this.isEmpty ? this.#caretBox(start) : undefined;
    this.caret.hidden = !box;
    if (!box) return;
    this.#view.viewport.put(this.caret, box.x - 1, box.top);
    this.caret.style.setProperty('height', `${box.height}px`);
  }

  hideCaret(): void {
    this.caret.hidden = true;
  }

  #caretBox(
    offset: number,
  ): { readonly x: number; readonly top: number; readonly height: number } | undefined {
    const selection = document.getSelection();
    if (!selection?.focusNode || selection.rangeCount === 0) return undefined;
    const box = selection.getRangeAt(0).getBoundingClientRect();
    if (box.height > 0) return { x: box.left, top: box.top, height: box.height };
    const next = this.#view.range({ start: offset, end: offset + 1 })?.getBoundingClientRect();
    return next && { x: next.right, top: next.top, height: next.height };
  }

  #read(): void {
    const selection = document.getSelection();
    if (!selection?.anchorNode || !selection.focusNode) return;
    const { map } = this.#view;
    const anchor = map.offset(selection.anchorNode, selection.anchorOffset);
    const focus = map.offset(selection.focusNode, selection.focusOffset);
    if (anchor === undefined || focus === undefined) return;
    this.#take({ start: Math.min(anchor, focus), end: Math.max(anchor, focus) });
  }

  #take(span: Span): void {
    if (span.start === this.#span.start && span.end === this.#span.end) return;
    this.#span = span;
    this.#grownFrom = [];
    this.drawCaret();
    this.#changed(span);
  }
}
