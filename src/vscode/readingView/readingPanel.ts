import type { Uri } from 'vscode';
import { EventEmitter, type Disposable, type TextDocument, type Webview, type WebviewPanel } from 'vscode';
import { readPageMessage, type HostMessage, type PageMessage } from '../../reader/protocol';
import type { LiveArticle, LiveArticles } from '../liveArticles';
import { pageArticle } from './content';
import { pageFolder, pageHtml } from './page';
import { pageSettings } from './settings';

/** A reading view on a document, and what it takes from the rest of the extension. */
export class ReadingPanel implements Disposable {
  readonly document: TextDocument;
  readonly panel: WebviewPanel;
  readonly #articles: LiveArticles;
  readonly #webview: Webview;
  readonly #received = new EventEmitter<PageMessage>();
  readonly #listening: Disposable;
  #ready = false;
  /** What the page shows. */
  #shown: { readonly version: number; readonly live: LiveArticle | undefined } | undefined;
  #first = 0;

  /** What the page says, once it is known to be a message of ours. */
  readonly onMessage = this.#received.event;

  /** @param place the offset that the reader left at. */
  constructor(
    panel: WebviewPanel,
    document: TextDocument,
    articles: LiveArticles,
    extension: Uri,
    place: number,
  ) {
    this.document = document;
    this.panel = panel;
    this.#articles = articles;
    this.#webview = panel.webview;
    this.#first = place;
    panel.webview.options = {
      enableScripts: true,
      enableCommandUris: false,
      enableForms: false,
      localResourceRoots: [pageFolder(extension)],
    };
    this.#listening = panel.webview.onDidReceiveMessage((value: unknown) => {
      const message = readPageMessage(value);
      if (message) this.#receive(message);
    });
    panel.webview.html = pageHtml(panel.webview, extension);
  }

  /** Shows the document as it is now. */
  update(): void {
    if (!this.#ready) return;
    const live = this.#articles.get(this.document);
    const { version } = this.document;
    if (this.#shown?.version === version && this.#shown.live === live) return;
    this.#shown = { version, live };
    this.#send({ type: 'article', article: pageArticle(this.document, live), place: this.#first });
  }

  updateSettings(): void {
    if (this.#ready) this.#send({ type: 'settings', settings: pageSettings() });
  }

  dispose(): void {
    this.#listening.dispose();
    this.#received.dispose();
  }

  #receive(message: PageMessage): void {
    switch (message.type) {
      case 'ready':
        // A page that was moved to another window begins anew.
        this.#ready = true;
        this.#shown = undefined;
        this.updateSettings();
        this.update();
        break;
      case 'scrolled':
        this.#first = message.first;
        break;
    }
    this.#received.fire(message);
  }

  #send(message: HostMessage): void {
    void this.#webview.postMessage(message);
  }
}
