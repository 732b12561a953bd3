import { element } from '../page/dom';

/** What stands closer to the upper or lower edge, in CSS pixels, is not well seen. */
const edge = 40;

/** The part of the window in which the article is read: it scrolls, and what floats over the article scrolls with it. */
export class Viewport {
  readonly element = element('div', { id: 'page' });

  /** Of the window, in CSS pixels. */
  get top(): number {
    return this.element.getBoundingClientRect().top;
  }

  get bottom(): number {
    return this.top + this.height;
  }

  get height(): number {
    return this.element.clientHeight;
  }

  scrollBy(pixels: number): void {
    this.element.scrollBy({ top: pixels, behavior: 'instant' });
  }

  /** Whether something stands where it can be read, and not just so at an edge. */
  shows({ top, bottom }: Pick<DOMRect, 'top' | 'bottom'>): boolean {
    return top >= this.top + edge && bottom <= this.bottom - edge;
  }

  /** Scrolls no further than is needed to see something. */
  keepInView({ top, bottom }: Pick<DOMRect, 'top' | 'bottom'>): void {
    if (top < this.top + edge) this.scrollBy(top - this.top - edge);
    else if (bottom > this.bottom - edge) this.scrollBy(bottom - this.bottom + edge);
  }

  /** Sets a floating element to a place of the window. */
  put(floating: HTMLElement, left: number, top: number): void {
    const { scrollLeft, scrollTop } = this.element;
    const origin = this.element.getBoundingClientRect();
    floating.style.setProperty('left', `${left - origin.left + scrollLeft}px`);
    floating.style.setProperty('top', `${top - origin.top + scrollTop}px`);
  }

  /** The left edge of something so wide that is to begin at `left`, so that it stays within the window. */
  within(left: number, width: number): number {
    return Math.min(Math.max(8, left), Math.max(8, this.element.clientWidth - width - 8));
  }
}
