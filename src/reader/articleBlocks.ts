import { element } from '../page/dom';
import type { PageArticle, PageBlock } from './protocol';
import type { TextMap } from './textMap';

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
export interface ArticleBlock {
  readonly element: HTMLElement;
  readonly block: PageBlock;
}

/** Makes the element of a block and enters its text nodes into the map; what runs against the block is isolated. */
export function articleBlock(article: PageArticle, block: PageBlock, map: TextMap): ArticleBlock {
  const made = element(tagOf[block.kind], { class: block.kind, 'data-start': String(block.start) });
  made.style.setProperty('--letters', String(block.end - block.start));
  if (block.direction !== article.direction) made.dir = block.direction;
  if (block.language !== undefined) made.lang = block.language;
  let at = block.start;
  const add = (end: number, parent: HTMLElement): void => {
    if (end <= at) return;
    const node = document.createTextNode(article.text.slice(at, end));
    parent.append(node);
    map.add(at, node);
    at = end;
  };
  for (const { start, end, language } of block.runs) {
    add(start, made);
    const isolate = element('span', { dir: block.direction === 'rtl' ? 'ltr' : 'rtl' });
    if (language !== undefined) isolate.lang = language;
    // A date or a telephone number that breaks at its hyphens reads as two.
    else isolate.className = 'number';
    made.append(isolate);
    add(end, isolate);
  }
  add(block.end, made);
  return { element: made, block };
}

/** What stands above the article: facts about it, and its title where its text does not begin with one. */
export function articleHeading(article: PageArticle, hasHeadline: boolean): HTMLElement {
  const made = element('header', { class: 'heading' });
  if (article.facts.length > 0) {
    const facts = article.facts.map((fact) => element('li', {}, element('bdi', {}, fact)));
    made.append(element('ul', { class: 'facts' }, ...facts));
  }
  if (!hasHeadline)
    made.append(element('h1', { id: 'title', class: 'title' }, element('bdi', {}, article.title)));
  return made;
}
