import { l10n, type TextDocument } from 'vscode';
import type { Article } from '../../core/corpus/article';
import { directionOf, isRightToLeft, languageOf, type Direction } from '../../core/text/direction';
import { embeddedRuns } from '../../core/text/embedded';
import { shorten } from '../../core/text/excerpt';
import { normaliseText } from '../../core/text/normalise';
import { structureOf, type Block } from '../../core/text/structure';
import type { Span } from '../../core/text/words';
import type { ArticlePart, PageArticle, PageBlock, PageRun } from '../../reader/protocol';
import type { LiveArticle } from '../liveArticles/liveArticle';

/** A source is cut to about so many letters. */
const longest = 120;

/** A document as the page sets it, handed out part by part; `live` where it is an article. */
export class ArticleContent {
  readonly #title: string;
  readonly #facts: readonly string[];
  readonly #text: string;
  readonly #language: string;
  readonly #direction: Direction;
  readonly #blocks: readonly Block[];
  /** The offset and the number of blocks up to which it was handed out. */
  #done = { offset: 0, blocks: 0 };

  constructor(document: TextDocument, live: LiveArticle | undefined) {
    this.#text = live?.text ?? normaliseText(document.getText());
    const told = live?.article.language;
    this.#language = told === undefined || told === 'und' ? languageOf(this.#text) : told;
    this.#direction = isRightToLeft(this.#language) ? 'rtl' : 'ltr';
    this.#title = live?.article.title ?? document.uri.path.split('/').at(-1) ?? '';
    this.#facts = live ? factsOf(live.article) : [];
    this.#blocks = structureOf(this.#text);
  }

  /** Offset up to which it was handed out. */
  get done(): number {
    return this.#done.offset;
  }

  get isDone(): boolean {
    return this.#done.offset === this.#text.length;
  }

  /** The article from its beginning, with all blocks that begin before an offset. */
  begin(to: number): PageArticle {
    this.#done = { offset: 0, blocks: 0 };
    return {
      title: this.#title,
      language: this.#language,
      direction: this.#direction,
      length: this.#text.length,
      facts: this.#facts,
      ...this.next(to),
    };
  }

  /** What follows, with all blocks that begin before an offset. */
  next(to: number): ArticlePart {
    const { offset, blocks: from } = this.#done;
    let count = from;
    while (count < this.#blocks.length && (this.#blocks[count]?.start ?? to) < to) count++;
    const end = this.#blocks[count]?.start ?? this.#text.length;
    this.#done = { offset: end, blocks: count };
    return {
      text: this.#text.slice(offset, end),
      blocks: this.#blocks.slice(from, count).map((block) => this.#pageBlock(block)),
    };
  }

  #pageBlock(block: Block): PageBlock {
    const letters = this.#text.slice(block.start, block.end);
    const own = directionOf(letters, this.#language);
    return {
      ...block,
      direction: own,
      runs: embeddedRuns(letters, own).map((run) => runOf(letters, run, block.start)),
      ...(own === this.#direction ? {} : { language: languageOf(letters) }),
    };
  }
}

function runOf(letters: string, { start, end }: Span, from: number): PageRun {
  const words = letters.slice(start, end);
  const place = { start: from + start, end: from + end };
  return /\p{L}/u.test(words) ? { ...place, language: languageOf(words) } : place;
}

function factsOf({ source, published, words }: Article): readonly string[] {
  return [
    ...(source === undefined ? [] : [shorten(source, longest)]),
    ...(published === undefined ? [] : [published]),
    ...(words > 0 ? [l10n.t('{0} words', words)] : []),
  ];
}
