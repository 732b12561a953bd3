import { EventEmitter, type Disposable, type TextDocument, type Uri, type WebviewPanel } from 'vscode';
import type { Span } from '../../core/text/words';
import { readPageMessage } from '../../reader/messages';
import type { HostMessage, PageMessage } from '../../reader/protocol';
import type { ActiveArticle } from '../liveArticles/activeArticle';
import type { LiveArticles } from '../liveArticles/liveArticles';
import { pageFolder, pageHtml, readingPage } from '../pages';
import { ArticleFeed } from './articleFeed';
import { ShownCard } from './shownCard';
import type { ReadingTools } from './tools';

/** How long VS Code may take to send off the answer that there is a view, in milliseconds. */
const answering = 5;

/** A reading view on a document, and what it takes from the rest of the extension. */
export class ReadingPanel implements Disposable {
  readonly document: TextDocument;
  readonly panel: WebviewPanel;
  readonly #tools: ReadingTools;
  readonly #articles: LiveArticles;
  readonly #received = new EventEmitter<PageMessage>();
  readonly #listening: Disposable;
  readonly #feed: ArticleFeed;
  #isClosed = false;
  #first: number;
  #selection: Span = { start: 0, end: 0 };
  readonly #card = new ShownCard();

  /** What the page says, once it is known to be a message of ours. */
  readonly onMessage = this.#received.event;

  constructor(panel: WebviewPanel, document: TextDocument, articles: LiveArticles, tools: ReadingTools) {
    this.document = document;
    this.panel = panel;
    this.#articles = articles;
    this.#tools = tools;
    this.#first = tools.progress.place(document.uri);
    const send = (message: HostMessage): void => this.#send(message);
    this.#feed = new ArticleFeed(document, articles, tools, () => this.#first, send);
    panel.webview.options = {
      enableScripts: true,
      enableCommandUris: false,
      enableForms: false,
      localResourceRoots: [pageFolder(tools.extension)],
    };
    this.#listening = panel.webview.onDidReceiveMessage((value: unknown) => {
      const message = readPageMessage(value);
      if (message) this.#receive(message);
    });
    // VS Code makes room for the page when it has its answer: what the page begins with is made meanwhile.
    setTimeout(() => {
      if (!this.#isClosed) void this.#load();
    }, answering);
  }

  get uri(): Uri {
    return this.document.uri;
  }

  /** The offset of the first line in view. */
  get first(): number {
    return this.#first;
  }

  /** Of the text that the page shows, in UTF-16 units. */
  get length(): number {
    return this.#feed.length;
  }

  /** The article that is read here, as the commands see it. */
  get active(): ActiveArticle | undefined {
    const live = this.#articles.get(this.document);
    if (!live) return undefined;
    const within = (offset: number): number => Math.min(offset, live.text.length);
    const span = { start: within(this.#selection.start), end: within(this.#selection.end) };
    return {
      live,
      viewColumn: this.panel.viewColumn,
      selections: [span],
      caret: span.end,
      // The keys stay where they are: that may be a question about what was done with the selection.
      collapse: () => this.select({ start: span.end, end: span.end }, '', false),
    };
  }

  async #load(): Promise<void> {
    const { webview } = this.panel;
    const html = await pageHtml(webview, this.#tools.extension, readingPage, this.#feed.beginning());
    if (!this.#isClosed) webview.html = html;
  }

  /** Shows the document as it is now. */
  update(): void {
    this.#feed.update();
  }

  updateSettings(): void {
    this.#feed.updateSettings();
  }

  /** Selects a stretch and brings it before the eyes; `focus` leads the keys there. */
  select(span: Span, say: string, focus = true): void {
    this.#selection = span;
    this.#feed.select({ type: 'select', start: span.start, end: span.end, say, focus });
  }

  /** Goes where the text editor beside went. */
  follow(offset: number): void {
    this.#feed.follow(offset);
  }

  do(what: Extract<HostMessage, { type: 'do' }>['what']): void {
    this.#send({ type: 'do', what });
  }

  dispose(): void {
    this.#isClosed = true;
    this.#feed.dispose();
    this.#listening.dispose();
    this.#received.dispose();
  }

  #receive(message: PageMessage): void {
    const live = this.#articles.get(this.document);
    switch (message.type) {
      case 'ready':
        this.#feed.meet();
        break;
      case 'scrolled':
        this.#first = message.first;
        break;
      case 'selected':
        this.#selection = { start: message.start, end: message.end };
        break;
      case 'card':
        if (live) this.#send(this.#card.at(live, message.offset, message.card));
        break;
      case 'link':
        this.#card.run(message.card, message.link);
        break;
      default:
    }
    this.#received.fire(message);
  }

  #send(message: HostMessage): void {
    void this.panel.webview.postMessage(message);
  }
}
