import { EventEmitter, type Disposable, type TextDocument, type Uri, type WebviewPanel } from 'vscode';
import type { Span } from '../../core/text/words';
import { readPageMessage } from '../../reader/messages';
import type { HostMessage, PageMessage } from '../../reader/protocol';
import type { ActiveArticle } from '../liveArticles/activeArticle';
import type { LiveArticle } from '../liveArticles/liveArticle';
import type { LiveArticles } from '../liveArticles/liveArticles';
import { pageFolder, pageHtml, readingPage } from '../pages';
import { ArticleContent } from './content';
import { PageMarks } from './marks';
import { ShownCard } from './shownCard';
import { pageStrings } from './strings';
import { TextSender } from './textSender';
import type { ReadingTools } from './tools';
import { pageSettings } from './settings';

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
  /** Its page shows what it began with, and listens. */
  #isReady = false;
  #isClosed = false;
  /** What the page shows. */
  #shown: State | undefined;
  /** The article of a version of the document, as the page is to set it. */
  #made: (State & { readonly content: ArticleContent }) | undefined;
  readonly #text = new TextSender((message) => this.#send(message));
  readonly #marks = new PageMarks();
  /** What is to be selected once the page shows the text. */
  #waiting: Extract<HostMessage, { type: 'select' }> | undefined;
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
    return this.#shown?.live?.text.length ?? this.document.getText().length;
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
      collapse: () => this.select({ start: span.end, end: span.end }, ''),
    };
  }

  async #load(): Promise<void> {
    const { webview } = this.panel;
    const html = await pageHtml(webview, this.#tools.extension, readingPage, this.#beginning());
    if (!this.#isClosed) webview.html = html;
  }

  /** What a page begins with: the article as far as it is read first. */
  #beginning(): readonly HostMessage[] {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    this.#shown = this.#state;
    return [
      { type: 'strings', strings: pageStrings() },
      { type: 'settings', settings: pageSettings(this.#tools.state) },
      this.#text.begin(this.#content(), this.#first, waiting?.end ?? 0),
      ...(waiting ? [waiting] : []),
    ];
  }

  /** The page shows what it began with, unless it began long ago: one that is moved to another window begins again. */
  #meet(): void {
    const isAgain = this.#isReady;
    this.#isReady = true;
    if (isAgain || !this.#shown || !isSetAlike(this.#shown, this.#state))
      for (const message of this.#beginning()) this.#send(message);
    this.#sendRest();
  }

  /** Marks come before letters that are not in view; first those that are, for to send thousands takes its time. */
  #sendRest(): void {
    this.#shown = this.#state;
    this.#marks.forget();
    if (this.#waiting) {
      this.#text.sendTo(this.#waiting.end);
      this.#send(this.#waiting);
    }
    this.#waiting = undefined;
    this.updateMarks(this.#text.done);
    this.#text.sendRest(() => this.updateMarks());
  }

  /** Shows the document as it is now. */
  update(): void {
    if (!this.#isReady) return;
    const [before, now] = [this.#shown, this.#state];
    if (before?.version === now.version && before.live === now.live) return;
    this.#shown = now;
    // A tag or a name changes the marks only: the text stays where it is.
    if (before && isSetAlike(before, now)) return this.updateMarks();
    this.#send(this.#text.begin(this.#content(), this.#first, this.#waiting?.end ?? 0));
    this.#sendRest();
  }

  get #state(): State {
    return { version: this.document.version, live: this.#articles.get(this.document) };
  }

  #content(): ArticleContent {
    const { version, live } = this.#state;
    if (this.#made?.version !== version || this.#made.live !== live)
      this.#made = { version, live, content: new ArticleContent(this.document, live) };
    return this.#made.content;
  }

  /** `before`: an offset from which on nothing is marked yet. */
  updateMarks(before = Infinity): void {
    if (!this.#isReady || !this.#shown) return;
    const { live } = this.#shown;
    const recent = live ? this.#tools.recent.recent(live.open).slice(0, 4) : [];
    for (const message of this.#marks.messages(live, recent, before)) this.#send(message);
  }

  updateSettings(): void {
    if (this.#isReady) this.#send({ type: 'settings', settings: pageSettings(this.#tools.state) });
    // The page that is on its way begins with others.
    else this.#shown = undefined;
  }

  /** Selects a stretch and brings it before the eyes; `focus` leads the keys there. */
  select(span: Span, say: string, focus = true): void {
    this.#selection = span;
    const message = { type: 'select', start: span.start, end: span.end, say, focus } as const;
    if (!this.#isReady) {
      this.#waiting = message;
      return;
    }
    this.#text.sendTo(span.end);
    this.#send(message);
  }

  /** Goes where the text editor beside went. */
  follow(offset: number): void {
    this.#text.sendTo(offset);
    this.#send({ type: 'follow', offset });
  }

  do(what: Extract<HostMessage, { type: 'do' }>['what']): void {
    this.#send({ type: 'do', what });
  }

  dispose(): void {
    this.#isClosed = true;
    this.#isReady = false;
    this.#text.dispose();
    this.#listening.dispose();
    this.#received.dispose();
  }

  #receive(message: PageMessage): void {
    const { live } = this.#state;
    switch (message.type) {
      case 'ready':
        this.#meet();
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

/** A version of the document, and the article that it is. */
interface State {
  readonly version: number;
  readonly live: LiveArticle | undefined;
}

/** Whether two states have the same text, the same language, and the same above the text. */
function isSetAlike(before: State, now: State): boolean {
  const keys = ['language', 'title', 'source', 'published', 'words'] as const;
  return (
    before.version === now.version &&
    keys.every((key) => before.live?.article[key] === now.live?.article[key])
  );
}
