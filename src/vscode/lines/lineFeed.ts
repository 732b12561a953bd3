import type { Line } from '../../core/concordance/line';
import type { HostMessage, LineTags, Missing } from '../../lines/protocol';
import { pauser } from '../pauser';
import type { LineList } from './lineList';
import { listKindOf, titleOf, type LinesSubject } from './linesSubject';
import { lineTags, pageArticle, pageLine, pageTag } from './pageLines';

/** How long lines are gathered before they go to the page, in milliseconds. */
const bundling = 40;
/** So many lines go to the page at once: more would hold up what else waits. */
const bundle = 400;

/** Hands a list to a page in bundles, as it is found. */
export class LineFeed {
  readonly list: LineList;
  readonly #send: (message: HostMessage) => void;
  /** The articles that the page knows, and their numbers there. */
  readonly #articles = new Map<string, number>();
  /** How many of the lines the page has. */
  #sent = 0;
  #isBegun = false;
  #isStopped = false;
  #end: Missing | undefined;
  #progress: { readonly done: number; readonly total: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(list: LineList, send: (message: HostMessage) => void) {
    this.list = list;
    this.#send = send;
  }

  /** Tells a page of the list from its beginning, as far as it is known. */
  begin(): void {
    const { open, subject } = this.list;
    this.#articles.clear();
    this.#sent = 0;
    this.#isBegun = true;
    const giving = subject.kind === 'occurrences' ? subject.tags : [];
    this.#send({
      type: 'begin',
      kind: listKindOf(subject),
      title: titleOf(open, subject),
      query: queryOf(subject),
      giving: giving.map((path) => pageTag(open.corpus.codebook, path)),
    });
    this.#pass();
  }

  /** There are more lines in the list, and so much of the corpus was looked through. */
  add(done: number, total: number): void {
    this.#progress = { done, total };
    this.#timer ??= setTimeout(() => this.#pass(), bundling);
  }

  /** The list is as whole as it gets. */
  end(missing: Missing): void {
    this.#end = missing;
    this.#pass();
  }

  /** Sidecars of these articles may have changed, or of all: the page hears what is known of their lines now. */
  async update(articles: ReadonlySet<string> | undefined): Promise<void> {
    const { open, subject, lines } = this.list;
    const known: (LineTags & { readonly line: number })[] = [];
    const pause = pauser();
    for (let n = 0; n < this.#sent; n++) {
      const line = lines[n];
      if (!line || (articles && !articles.has(line.article.path))) continue;
      known.push({ line: n, ...lineTags(open, subject, line) });
      if (n % bundle === 0) await pause();
      if (this.#isStopped) return;
    }
    if (known.length > 0) this.#send({ type: 'tags', lines: known });
  }

  stop(): void {
    this.#isStopped = true;
    this.list.stop();
    clearTimeout(this.#timer);
  }

  /** Hands over the next bundle, and soon the one after that; tells how far it is when there is none at hand. */
  #pass(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#isBegun) return;
    const { lines } = this.list;
    this.#sendLines(lines.slice(this.#sent, this.#sent + bundle));
    if (this.#sent < lines.length) this.#timer = setTimeout(() => this.#pass());
    else if (this.#end !== undefined) this.#send({ type: 'end', missing: this.#end });
    else if (this.#progress) this.#send({ type: 'progress', ...this.#progress });
  }

  #sendLines(lines: readonly Line[]): void {
    if (lines.length === 0) return;
    const { open, subject } = this.list;
    const articles: Line['article'][] = [];
    const shown = lines.map((line) => {
      let number = this.#articles.get(line.article.path);
      if (number === undefined) {
        number = this.#articles.size;
        this.#articles.set(line.article.path, number);
        articles.push(line.article);
      }
      return pageLine(open, subject, line, number);
    });
    this.#sent += lines.length;
    this.#send({ type: 'lines', articles: articles.map(pageArticle), lines: shown });
  }
}

/** What stands in the field in which another question can be asked. */
function queryOf(subject: LinesSubject): string | undefined {
  switch (subject.kind) {
    case 'words':
      return subject.words;
    case 'search':
      return subject.query;
    case 'entity':
      return '';
    default:
      return undefined;
  }
}
