import type { Span } from '../core/text/words';
import { element } from '../page/dom';
import { articleBlock, articleHeading, type ArticleBlock } from './articleBlocks';
import { blocksBetween, lineAt } from './places';
import type { ArticlePart, PageArticle, PageSettings } from './protocol';
import { TextMap } from './textMap';
import { Viewport } from './viewport';

/** Articles with more blocks or letters than this are laid out as they come into view. */
const many = { blocks: 150, letters: 15_000 } as const;
/** So many letters are set before the first frame, from where the reader begins; the rest follows. */
const firstLetters = 3_000;
/** How long the rest is set at a time, in milliseconds. */
const slice = 8;

/** The article as it is set on the page. */
export class ArticleView {
  readonly root: HTMLElement;
  readonly viewport = new Viewport();
  #article: PageArticle | undefined;
  #map = new TextMap();
  #blocks: ArticleBlock[] = [];
  #container = element('div', { class: 'blocks' });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settings: PageSettings | undefined;
  /** Where the host wants the page to be, and how far it was scrolled for that. */
  #wanted: { readonly offset: number; readonly where: 'top' | 'eye'; readonly scrolled: number } | undefined;

  constructor(root: HTMLElement) {
    this.root = root;
    root.replaceWith(this.viewport.element);
    this.viewport.element.append(root);
    document.fonts.addEventListener('loadingdone', () => this.#typefaceCame());
  }

  get article(): PageArticle | undefined {
    return this.#article;
  }

  get map(): TextMap {
    return this.#map;
  }

  /** Sets an article, at once as far as is needed to read on at `place`. */
  show(article: PageArticle, place: number): void {
    this.#article = article;
    this.#wanted = undefined;
    this.#map = new TextMap();
    this.root.lang = article.language;
    this.root.dir = article.direction;
    const isLong = article.blocks.length > many.blocks || article.length > many.letters;
    this.root.classList.toggle('long', isLong);
    this.#blocks = [];
    this.#container = element('div', { class: 'blocks' });
    this.#setTo(place + firstLetters);
    const headline = this.#blocks.find(({ block }) => block.kind === 'headline')?.element;
    if (headline) headline.id = 'title';
    this.root.replaceChildren(articleHeading(article, headline !== undefined), this.#container);
    this.#measure();
    this.#setRest();
  }

  /** Goes on with the article. */
  add({ text, blocks }: ArticlePart): void {
    const article = this.#article;
    if (!article) return;
    this.#article = { ...article, text: article.text + text, blocks: [...article.blocks, ...blocks] };
    this.#setRest();
  }

  /** The place of a span on the page; undefined where no letter of it is set. */
  range(span: Span): Range | undefined {
    this.#setTo(span.end);
    return this.#map.range(span);
  }

  /** Sets the blocks up to an offset that are not set yet. */
  #setTo(offset: number): void {
    const article = this.#article;
    if (!article) return;
    for (let n = this.#blocks.length; n < article.blocks.length; n++) {
      const block = article.blocks[n];
      if (!block || block.start >= offset) return;
      const made = articleBlock(article, block, this.#map);
      this.#blocks.push(made);
      this.#container.append(made.element);
    }
  }

  #setRest(): void {
    clearTimeout(this.#timer);
    const blocks = this.#article?.blocks ?? [];
    if (this.#blocks.length === blocks.length) return;
    this.#timer = setTimeout(() => {
      const end = performance.now() + slice;
      while (this.#blocks.length < blocks.length && performance.now() < end)
        this.#setTo((blocks[this.#blocks.length]?.start ?? 0) + 1);
      this.#setRest();
    });
  }

  set(settings: PageSettings): void {
    this.#settings = settings;
    this.#hold(() => {
      const { style } = document.documentElement;
      style.setProperty('--reading-font', settings.font);
      style.setProperty('--reading-size', `${settings.fontSize}px`);
      style.setProperty('--reading-leading', String(settings.lineHeight));
      this.#measure();
    });
  }

  /** Its letters have other widths than those of the one that stood in for it: the lines are other ones now. */
  #typefaceCame(): void {
    const wanted = this.#wanted;
    // Where the reader has not scrolled since, he is to be where he was to be.
    const isThere = wanted && Math.abs(this.viewport.element.scrollTop - wanted.scrolled) < 2;
    if (!isThere) return this.#hold(() => this.#measure());
    this.#measure();
    void this.reveal(wanted.offset, wanted.where);
  }

  /** Does what sets the lines anew, and leaves the first line in view where it is. */
  #hold(change: () => void): void {
    const offset = this.viewport.element.scrollTop > 0 ? this.inView()?.start : undefined;
    const before = offset === undefined ? undefined : this.box(offset)?.top;
    change();
    const after = offset === undefined ? undefined : this.box(offset)?.top;
    if (before !== undefined && after !== undefined) this.viewport.scrollBy(after - before);
  }

  /** Offsets of the first and the last character in view; undefined for an empty article. */
  inView(): Span | undefined {
    const { top, bottom } = this.viewport;
    const [first, last] = blocksBetween(this.#blocks, top, bottom);
    if (!first || !last) return undefined;
    const boxOf = (offset: number): DOMRect | undefined => this.box(offset);
    return { start: lineAt(first, top, boxOf), end: lineAt(last, bottom, boxOf) };
  }

  /** The offsets of the blocks that are on the screen, or about to be. */
  near(): Span | undefined {
    const { top, bottom, height } = this.viewport;
    const [first, last] = blocksBetween(this.#blocks, top - height, bottom + height);
    return first && last && { start: first.block.start, end: last.block.end };
  }

  /** Where the letter at an offset stands in the window. */
  box(offset: number): DOMRect | undefined {
    return this.range({ start: offset, end: offset + 1 })?.getBoundingClientRect();
  }

  /** Brings an offset into view: to the top edge, or to where the eye rests. */
  async reveal(offset: number, where: 'top' | 'eye'): Promise<void> {
    this.#setTo(offset + 1);
    const block = this.#map.block(offset);
    if (!block) return;
    if (where === 'top' && offset <= (this.#article?.blocks[0]?.start ?? 0))
      return this.viewport.scrollBy(-this.viewport.element.scrollTop);
    // What lies between may be laid out only now, and shift what was measured before.
    for (let attempt = 0; attempt < 3; attempt++) {
      const box = this.box(offset) ?? block.getBoundingClientRect();
      const { top, height } = this.viewport;
      const goal = where === 'top' ? top : top + height * 0.38;
      if (Math.abs(box.top - goal) < 2) break;
      this.viewport.scrollBy(box.top - goal);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    this.#wanted = { offset, where, scrolled: this.viewport.element.scrollTop };
  }

  /** Finds the width in which a line holds the wanted number of this article's own characters. */
  #measure(): void {
    if (!this.#settings || !this.#article) return;
    const { fontSize, measure } = this.#settings;
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
    const { style } = document.documentElement;
    style.setProperty('--measure', `${width}px`);
    style.setProperty('--letters-a-line', String(measure));
  }
}
