import {
  EventEmitter,
  commands,
  type Disposable,
  type TextDocument,
  type Uri,
  type WebviewPanel,
} from 'vscode';
import type { Span } from '../../core/text/words';
import { readPageMessage } from '../../reader/messages';
import type { HostMessage, PageMessage } from '../../reader/protocol';
import type { ActiveArticle } from '../liveArticles/activeArticle';
import type { LiveArticle } from '../liveArticles/liveArticle';
import type { LiveArticles } from '../liveArticles/liveArticles';
import { mentionCard } from '../mentions/mentionCard';
import { mentionsUnder } from '../mentions/mentionHover';
import { pageFolder, pageHtml, readingPage } from '../pages';
import { passageCards } from '../tagging/passageHover';
import { cardContent, type CardLink } from './cardContent';
import { ArticleContent } from './content';
import { PageMarks } from './marks';
import { pageSettings } from './settings';
import { pageStrings } from './strings';
import { TextSender } from './textSender';
import type { ReadingTools } from './tools';

/** A reading view on a document, and what it takes from the rest of the extension. */
export class ReadingPanel implements Disposable {
  readonly document: TextDocument;
  readonly panel: WebviewPanel;
  readonly #tools: ReadingTools;
  readonly #articles: LiveArticles;
  readonly #received = new EventEmitter<PageMessage>();
  readonly #listening: Disposable;
  #ready = false;
  /** What the page shows. */
  #shown: { readonly version: number; readonly live: LiveArticle | undefined } | undefined;
  /** The article of a version of the document, as the page is to set it. */
  #made:
    | { readonly version: number; readonly live: LiveArticle | undefined; readonly content: ArticleContent }
    | undefined;
  readonly #text = new TextSender((message) => this.#send(message));
  readonly #marks = new PageMarks();
  /** What is to be selected once the page is there. */
  #waiting: Extract<HostMessage, { type: 'select' }> | undefined;
  #first: number;
  #selection: Span = { start: 0, end: 0 };
  #card: { readonly number: number; readonly links: readonly CardLink[] } = { number: 0, links: [] };

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
    panel.webview.html = pageHtml(panel.webview, tools.extension, readingPage);
    // While the page loads, what it is going to show is made.
    setTimeout(() => this.#content());
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

  /** Shows the document as it is now. */
  update(): void {
    if (!this.#ready) return;
    const live = this.#articles.get(this.document);
    const { version } = this.document;
    if (this.#shown?.version === version && this.#shown.live === live) return;
    // A tag or a name changes the marks only: the text stays where it is.
    const isSameText = this.#shown?.version === version && isSetAlike(this.#shown.live, live);
    this.#shown = { version, live };
    if (isSameText) return this.updateMarks();
    this.#text.begin(this.#content(), this.#first, this.#waiting?.end ?? 0);
    this.#marks.forget();
    // To find the names of a very long article takes longer than to set it: the text is on its way before.
    setTimeout(() => {
      this.updateMarks();
      this.#text.sendRest();
    });
  }

  #content(): ArticleContent {
    const live = this.#articles.get(this.document);
    const { version } = this.document;
    if (this.#made?.version !== version || this.#made.live !== live)
      this.#made = { version, live, content: new ArticleContent(this.document, live) };
    return this.#made.content;
  }

  updateMarks(): void {
    if (!this.#ready) return;
    const live = this.#shown?.live;
    const recent = live ? this.#tools.recent.recent(live.open).slice(0, 4) : [];
    for (const message of this.#marks.messages(live, recent)) this.#send(message);
  }

  updateSettings(): void {
    if (this.#ready) this.#send({ type: 'settings', settings: pageSettings(this.#tools.state) });
  }

  /** Selects a stretch and brings it before the eyes; `focus` leads the keys there. */
  select(span: Span, say: string, focus = true): void {
    this.#selection = span;
    const message = { type: 'select', start: span.start, end: span.end, say, focus } as const;
    if (!this.#ready) {
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
    this.#ready = false;
    this.#text.dispose();
    this.#listening.dispose();
    this.#received.dispose();
  }

  #receive(message: PageMessage): void {
    switch (message.type) {
      case 'ready':
        // A page that was moved to another window begins anew.
        this.#ready = true;
        this.#shown = undefined;
        this.#send({ type: 'strings', strings: pageStrings() });
        this.updateSettings();
        this.update();
        if (this.#waiting) this.#send(this.#waiting);
        this.#waiting = undefined;
        break;
      case 'scrolled':
        this.#first = message.first;
        break;
      case 'selected':
        this.#selection = { start: message.start, end: message.end };
        break;
      case 'card':
        this.#showCard(message.card, message.offset);
        break;
      case 'link':
        this.#runLink(message.card, message.link);
        break;
      default:
    }
    this.#received.fire(message);
  }

  /** What the editor's hover says at an offset. */
  #showCard(number: number, offset: number): void {
    const live = this.#articles.get(this.document);
    if (!live) return;
    const mentions = mentionsUnder(live.mentions, offset);
    const passages = passageCards(live, offset);
    const { paragraphs, links } = cardContent([
      ...mentions.map((mention) => mentionCard(live, mention)),
      ...passages.cards,
    ]);
    this.#card = { number, links };
    const { start, end } = mentions[0] ?? passages.span ?? { start: offset, end: offset };
    this.#send({ type: 'card', card: number, span: { start, end }, paragraphs });
  }

  /** The page names a link by its number: which command that is, only the host knows. */
  #runLink(number: number, link: number): void {
    const found = number === this.#card.number ? this.#card.links[link] : undefined;
    if (found) void commands.executeCommand(found.command, found.argument);
  }

  #send(message: HostMessage): void {
    void this.panel.webview.postMessage(message);
  }
}

/** Whether two states of an article have the same language, and the same above their text. */
function isSetAlike(before: LiveArticle | undefined, now: LiveArticle | undefined): boolean {
  const keys = ['language', 'title', 'source', 'published', 'words'] as const;
  return keys.every((key) => before?.article[key] === now?.article[key]);
}
