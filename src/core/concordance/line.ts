import type { Analysis, AnchoredPassage, Article } from '../corpus/article';
import type { Corpus } from '../corpus/corpus';
import { inAdvance } from '../corpus/articleLoader';
import { FileError } from '../corpus/files';
import type { Mention } from '../recognise/mention';
import type { Pause } from '../slices';
import { directionOf, type Direction } from '../text/direction';
import type { Span } from '../text/words';

/** A place that is to stand in a line of its own. */
export interface Found extends Span {
  /** The mention that it is. */
  readonly mention?: Mention;
  /** The passage that it is; of a lost one `start` and `end` are 0. */
  readonly passage?: AnchoredPassage;
  /** It is of the article as a whole: `start` and `end` are 0. */
  readonly whole?: true;
}

/** A place of an article with what stands around it: a line of a concordance. Offsets are UTF-16 units. */
export interface Line extends Found {
  readonly article: Article;
  /** The words themselves, as they stand; of a lost passage its quote, of an article as a whole its title. */
  readonly text: string;
  /** The paragraph before and after them, as far as a line has room for it; white space is made single spaces. */
  readonly before: string;
  readonly after: string;
  readonly direction: Direction;
}

/** What is known of an article where its text is at hand. */
export interface ArticleView {
  readonly article: Article;
  readonly text: string;
  /** Of this text: the article's own, or that of the document. */
  readonly analysis: Analysis;
  /** The text is the file's, not that of a document with unsaved changes. */
  readonly isOnDisk: boolean;
}

/** Finds places in one article after the other. */
export interface Finder {
  /** False where the article is known to have none, which spares the reading of its text. */
  mayFind(article: Article): boolean;
  /** The places in order; of those that are lost, at the end. */
  find(view: ArticleView): readonly Found[];
}

/** How much of the paragraph is given on each side, in UTF-16 units: more than a wide window shows. */
const room = 160;
/** How far it is looked for: white space may shrink. */
const reach = room + 40;

/** The line around a place. */
export function lineAt({ article, text }: ArticleView, found: Found): Line {
  const alone = aloneIn(article, found);
  if (alone !== undefined) {
    const direction = directionOf(alone, article.language);
    return { ...found, article, text: alone, before: '', after: '', direction };
  }
  const { start, end } = found;
  const words = text.slice(start, end);
  const head = text.slice(Math.max(0, start - reach), start);
  const tail = text.slice(end, end + reach);
  const lineEnd = tail.indexOf('\n');
  const before = spaced(head.slice(head.lastIndexOf('\n') + 1)).trimStart();
  const after = spaced(lineEnd < 0 ? tail : tail.slice(0, lineEnd)).trimEnd();
  const direction = directionOf(before + words + after, article.language);
  return { ...found, article, text: words, before: fromWord(before), after: toWord(after), direction };
}

/** Of so many articles those that have nothing are passed over at once. */
const together = 512;

/** What stands in a line of its own, because it is at no place of the text. */
function aloneIn({ title }: Article, { passage, whole }: Found): string | undefined {
  if (whole) return title;
  return passage?.anchored.state === 'lost' ? passage.passage.anchor.quote : undefined;
}

export interface LinesOptions {
  /** The articles to look through, in this order. */
  readonly articles: readonly Article[];
  readonly signal?: AbortSignal;
  /** Awaited between articles. */
  readonly pause?: Pause;
  /** An article that is open, as it is on the screen. */
  readonly live?: (path: string) => ArticleView | undefined;
  /** Called after each article that was looked at. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * The lines of a corpus, article by article; those of articles without any are left out. The texts are read as they are
 * needed and not kept; an article that cannot be read is passed over.
 */
export async function* linesOf(
  corpus: Corpus,
  finder: Finder,
  options: LinesOptions,
): AsyncGenerator<readonly Line[], void> {
  const { articles, live, pause, progress, signal } = options;
  let done = 0;
  const wanted = function* (some: readonly Article[]): Generator<Article> {
    for (const article of some) {
      if (live?.(article.path) !== undefined || finder.mayFind(article)) yield article;
      else done++;
    }
  };
  for (let at = 0; at < articles.length; at += together) {
    const some = wanted(articles.slice(at, at + together));
    for await (const view of inAdvance(some, (article) => viewOf(corpus, article, live))) {
      if (signal?.aborted) return;
      const lines = view ? finder.find(view).map((found) => lineAt(view, found)) : [];
      progress?.(++done, articles.length);
      if (lines.length > 0) yield lines;
      await pause?.();
    }
    if (signal?.aborted) return;
    await pause?.();
  }
}

/** An article with its text; undefined where it cannot be read. */
export async function viewOf(
  corpus: Corpus,
  article: Article,
  live?: LinesOptions['live'],
): Promise<ArticleView | undefined> {
  const open = live?.(article.path);
  if (open) return open;
  try {
    const text = await corpus.text(article.path);
    return { article, text, analysis: article, isOnDisk: true };
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

/** White space made single spaces; nearly always it is so already. */
function spaced(text: string): string {
  return /\s\s|[^\S ]/u.test(text) ? text.replace(/\s+/gu, ' ') : text;
}

/** The end of a text, cut between words. */
function fromWord(text: string): string {
  if (text.length <= room) return text;
  const space = text.indexOf(' ', text.length - room);
  return text.slice(space < 0 || space === text.length - 1 ? text.length - room : space + 1);
}

/** The beginning of a text, cut between words. */
function toWord(text: string): string {
  if (text.length <= room) return text;
  const space = text.lastIndexOf(' ', room);
  return text.slice(0, space <= 0 ? room : space);
}
