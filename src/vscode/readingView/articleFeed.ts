import type { TextDocument } from 'vscode';
import type { HostMessage } from '../../reader/protocol';
import type { LiveArticle } from '../liveArticles/liveArticle';
import type { LiveArticles } from '../liveArticles/liveArticles';
import { ArticleContent } from './content';
import { PageMarks } from './marks';
import { pageSettings } from './settings';
import { pageStrings } from './strings';
import { TextSender } from './textSender';
import type { ReadingTools } from './tools';

type Selecting = Extract<HostMessage, { type: 'select' }>;

/** What a page is told of its article: what it begins with, and what changes. */
export class ArticleFeed {
  readonly #document: TextDocument;
  readonly #articles: LiveArticles;
  readonly #tools: ReadingTools;
  /** The offset to begin at. */
  readonly #place: () => number;
  readonly #send: (message: HostMessage) => void;
  /** The page shows what it began with, and listens. */
  #isReady = false;
  /** What the page shows. */
  #shown: State | undefined;
  /** The article of a version of the document, as the page is to set it. */
  #made: (State & { readonly content: ArticleContent }) | undefined;
  readonly #text: TextSender;
  readonly #marks = new PageMarks();
  /** What is to be selected once the page shows the text. */
  #waiting: Selecting | undefined;

  constructor(
    document: TextDocument,
    articles: LiveArticles,
    tools: ReadingTools,
    place: () => number,
    send: (message: HostMessage) => void,
  ) {
    this.#document = document;
    this.#articles = articles;
    this.#tools = tools;
    this.#place = place;
    this.#send = send;
    this.#text = new TextSender(send);
  }

  /** Of the text that the page shows, in UTF-16 units. */
  get length(): number {
    return this.#shown?.live?.text.length ?? this.#document.getText().length;
  }

  /** What a page begins with: the article as far as it is read first. */
  beginning(): readonly HostMessage[] {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    this.#shown = this.#state;
    return [
      { type: 'strings', strings: pageStrings() },
      { type: 'settings', settings: pageSettings(this.#tools.state) },
      this.#text.begin(this.#content(), this.#place(), waiting?.end ?? 0),
      ...(waiting ? [waiting] : []),
    ];
  }

  /** The page shows what it began with, unless it began long ago: one that is moved to another window begins again. */
  meet(): void {
    const isAgain = this.#isReady;
    this.#isReady = true;
    if (isAgain || !this.#shown || !isSetAlike(this.#shown, this.#state))
      for (const message of this.beginning()) this.#send(message);
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
    this.#updateMarks(this.#text.done);
    this.#text.sendRest(() => this.#updateMarks());
  }

  /** Shows the document as it is now. */
  update(): void {
    if (!this.#isReady) return;
    const [before, now] = [this.#shown, this.#state];
    if (before?.version === now.version && before.live === now.live) return;
    this.#shown = now;
    // A tag or a name changes the marks only: the text stays where it is.
    if (before && isSetAlike(before, now)) return this.#updateMarks();
    this.#send(this.#text.begin(this.#content(), this.#place(), this.#waiting?.end ?? 0));
    this.#sendRest();
  }

  get #state(): State {
    return { version: this.#document.version, live: this.#articles.get(this.#document) };
  }

  #content(): ArticleContent {
    const { version, live } = this.#state;
    if (this.#made?.version !== version || this.#made.live !== live)
      this.#made = { version, live, content: new ArticleContent(this.#document, live) };
    return this.#made.content;
  }

  /** `before`: an offset from which on nothing is marked yet. */
  #updateMarks(before = Infinity): void {
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

  /** Selects a stretch, now or as soon as the page shows it. */
  select(message: Selecting): void {
    if (!this.#isReady) {
      this.#waiting = message;
      return;
    }
    this.#text.sendTo(message.end);
    this.#send(message);
  }

  /** Goes where the text editor beside went. */
  follow(offset: number): void {
    this.#text.sendTo(offset);
    if (this.#isReady) this.#send({ type: 'follow', offset });
  }

  dispose(): void {
    this.#isReady = false;
    this.#text.dispose();
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
