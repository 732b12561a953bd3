import { languageOf } from '../core/text/direction';
import { embeddedRuns } from '../core/text/embedded';
import { element } from './dom';
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
  if (block.direction !== article.direction) made.dir = block.direction;
  if (block.language !== undefined) made.lang = block.language;
  const text = article.text.slice(block.start, block.end);
  let at = 0;
  const add = (end: number, parent: HTMLElement): void => {
    if (end <= at) return;
    const node = document.createTextNode(text.slice(at, end));
    parent.append(node);
    map.add(block.start + at, node);
    at = end;
  };
  for (const run of embeddedRuns(text, block.direction)) {
    add(run.start, made);
    const letters = text.slice(run.start, run.end);
    const isolate = element('span', { dir: block.direction === 'rtl' ? 'ltr' : 'rtl' });
    if (/\p{L}/u.test(letters)) isolate.lang = languageOf(letters);
    // A date or a telephone number that breaks at its hyphens reads as two.
    else isolate.className = 'number';
    made.append(isolate);
    add(run.end, isolate);
  }
  add(text.length, made);
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
