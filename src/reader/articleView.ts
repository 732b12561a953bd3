import { languageOf } from '../core/text/direction';
import { embeddedRuns } from '../core/text/embedded';
import type { Span } from '../core/text/words';
import { element } from './dom';
import type { PageArticle, PageBlock, PageSettings } from './protocol';
import { TextMap } from './textMap';

/** Articles with more blocks than this are laid out as they come into view. */
const manyBlocks = 150;

const tagOf = {
  headline: 'h1',
  deck: 'p',
  dateline: 'p',
  subheading: 'h2',
  paragraph: 'p',
  quotation: 'blockquote',
  boilerplate: 'p',
} as const satisfies Record<PageBlock['kind'], keyof HTMLElementTagNameMap>;

/** A block of the article and its element. */
interface Made {
  readonly element: HTMLElement;
  readonly block: PageBlock;
}

/** The article as it is set on the page. */
export class ArticleView {
  readonly root: HTMLElement;
  #article: PageArticle | undefined;
  #map = new TextMap();
  #blocks: readonly Made[] = [];
  #settings: PageSettings | undefined;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  get article(): PageArticle | undefined {
    return this.#article;
  }

  get map(): TextMap {
    return this.#map;
  }

  show(article: PageArticle): void {
    this.#article = article;
    this.#map = new TextMap();
    this.root.lang = article.language;
    this.root.dir = article.direction;
    this.root.classList.toggle('long', article.blocks.length > manyBlocks);
    const blocks = article.blocks.map((block) => ({ element: this.#make(article, block), block }));
    this.#blocks = blocks;
    const headline = blocks.find(({ block }) => block.kind === 'headline')?.element;
    if (headline) headline.id = 'title';
    this.root.replaceChildren(
      heading(article, headline !== undefined),
      element('div', { class: 'blocks' }, ...blocks.map((made) => made.element)),
    );
    this.#measure();
  }

  set(settings: PageSettings): void {
    this.#settings = settings;
    const { style } = document.documentElement;
    style.setProperty('--reading-font', settings.font);
    style.setProperty('--reading-size', `${settings.fontSize}px`);
    style.setProperty('--reading-leading', String(settings.lineHeight));
    this.#measure();
    void document.fonts.ready.then(() => this.#measure());
  }

  /** Offsets of the first and the last character in view; undefined for an empty article. */
  inView(top: number): Span | undefined {
    const [first, last] = this.#between(top, innerHeight);
    if (!first || !last) return undefined;
    return { start: this.#edge(first, top, 'first'), end: this.#edge(last, innerHeight, 'last') };
  }

  /** The offsets of the blocks that are on the screen, or about to be. */
  near(): Span | undefined {
    const [first, last] = this.#between(-innerHeight, 2 * innerHeight);
    return first && last && { start: first.block.start, end: last.block.end };
  }

  /** Brings an offset into view: to the top edge, or to where the eye rests. */
  async reveal(offset: number, where: 'top' | 'eye', top: number): Promise<void> {
    const block = this.#map.block(offset);
    if (!block) return;
    // What lies between may be laid out only now, and shift what was measured before.
    for (let attempt = 0; attempt < 3; attempt++) {
      const range = this.#map.range({ start: offset, end: offset + 1 });
      const box = range?.getBoundingClientRect() ?? block.getBoundingClientRect();
      const goal = where === 'top' ? top : Math.max(top, innerHeight * 0.38);
      if (Math.abs(box.top - goal) < 2) return;
      scrollBy({ top: box.top - goal, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  /** Scrolls no further than is needed to see an offset. */
  keepInView(offset: number): void {
    const box = this.#map.range({ start: offset, end: offset + 1 })?.getBoundingClientRect();
    if (!box) return;
    const room = 60;
    if (box.top < room) scrollBy({ top: box.top - room, behavior: 'instant' });
    else if (box.bottom > innerHeight - room) {
      scrollBy({ top: box.bottom - innerHeight + room, behavior: 'instant' });
    }
  }

  /** The first and the last block that stand between two heights of the window; they stand one below the other. */
  #between(top: number, bottom: number): readonly [Made | undefined, Made | undefined] {
    const count = (isBefore: (box: DOMRect) => boolean): number => {
      let low = 0;
      let high = this.#blocks.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        const box = this.#blocks[middle]?.element.getBoundingClientRect();
        if (box && isBefore(box)) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    const first = count((box) => box.bottom <= top);
    const last = count((box) => box.top < bottom) - 1;
    return first <= last ? [this.#blocks[first], this.#blocks[last]] : [undefined, undefined];
  }

  #edge({ element, block }: Made, y: number, which: 'first' | 'last'): number {
    const box = element.getBoundingClientRect();
    const inside = which === 'first' ? box.top < y : box.bottom > y;
    if (!inside) return which === 'first' ? block.start : block.end;
    // Lines are of one height: the part of the block that is out of view is the part of the text.
    const part = Math.min(1, Math.max(0, (y - box.top) / box.height));
    return Math.round(block.start + part * (block.end - block.start));
  }

  #make(article: PageArticle, block: PageBlock): HTMLElement {
    const made = element(tagOf[block.kind], { class: block.kind, 'data-start': String(block.start) });
    if (block.direction !== article.direction) made.dir = block.direction;
    if (block.language !== undefined) made.lang = block.language;
    const text = article.text.slice(block.start, block.end);
    let at = 0;
    const add = (end: number, parent: HTMLElement): void => {
      if (end <= at) return;
      const node = document.createTextNode(text.slice(at, end));
      parent.append(node);
      this.#map.add(block.start + at, node);
      at = end;
    };
    for (const run of embeddedRuns(text, block.direction)) {
      add(run.start, made);
      const letters = text.slice(run.start, run.end);
      const isolate = element('span', { dir: block.direction === 'rtl' ? 'ltr' : 'rtl' });
      if (/\p{L}/u.test(letters)) isolate.lang = languageOf(letters);
      made.append(isolate);
      add(run.end, isolate);
    }
    add(text.length, made);
    return made;
  }

  /** Finds the width in which a line holds the wanted number of this article's own characters. */
  #measure(): void {
    if (!this.#settings || !this.#article) return;
    const { fontSize, measure, lineHeight } = this.#settings;
    const paragraph = this.#article.blocks.find(
      ({ kind, start, end }) => kind === 'paragraph' && end - start > 80,
    );
    const sample = paragraph && this.#article.text.slice(paragraph.start, paragraph.start + 400);
    let average = fontSize * 0.42;
    if (sample) {
      const context = document.createElement('canvas').getContext('2d');
      if (context) {
        context.font = `${fontSize}px ${getComputedStyle(this.root).fontFamily}`;
        average = context.measureText(sample).width / sample.length;
      }
    }
    const width = Math.round(average * measure);
    document.documentElement.style.setProperty('--measure', `${width}px`);
    if (!this.root.classList.contains('long')) return;
    for (const { element: made, block } of this.#blocks) {
      const lines = Math.ceil((block.end - block.start) / measure);
      made.style.setProperty(
        'contain-intrinsic-block-size',
        `auto ${Math.round(lines * fontSize * lineHeight)}px`,
      );
    }
  }
}

/** What stands above the article: facts about it, and its title where its text does not begin with one. */
function heading(article: PageArticle, hasHeadline: boolean): HTMLElement {
  const made = element('header', { class: 'heading' });
  if (article.facts.length > 0) {
    const facts = article.facts.map((fact) => element('li', {}, element('bdi', {}, fact)));
    made.append(element('ul', { class: 'facts' }, ...facts));
  }
  if (!hasHeadline)
    made.append(element('h1', { id: 'title', class: 'title' }, element('bdi', {}, article.title)));
  return made;
}
