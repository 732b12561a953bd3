import {
  commands,
  type Disposable,
  EventEmitter,
  type Uri,
  ViewColumn,
  window,
  workspace,
  type WebviewPanel,
} from 'vscode';
import { readPageMessage } from '../../lines/messages';
import type { HostMessage, Missing, PageMessage } from '../../lines/protocol';
import { linesPage, pageFolder, pageHtml } from '../pages';
import { LineFeed } from './lineFeed';
import type { LineList } from './lineList';
import { tabTitle, titleOf } from './linesSubject';
import { pageSettings } from './settings';
import { pageStrings } from './strings';
import type { LinesTools } from './tools';

/** The type of the panel, as the keybindings in package.json name it. */
const linesView = 'corpus.lines';

/** The panel that shows lines. There is one: a new list takes the place of the one before. */
export class LinesPanel implements Disposable {
  readonly panel: WebviewPanel;
  readonly #listening: readonly Disposable[];
  readonly #received = new EventEmitter<Exclude<PageMessage, { type: 'ready' | 'focus' }>>();
  #isReady = false;
  #feed: LineFeed | undefined;
  #isClosed = false;

  /** What the page says of the lines, once it is known to be a message of ours. */
  readonly onMessage = this.#received.event;

  constructor(tools: LinesTools) {
    const { extension, corpora } = tools;
    this.panel = window.createWebviewPanel(linesView, '', ViewColumn.Active, {
      enableScripts: true,
      enableCommandUris: false,
      enableForms: true,
      retainContextWhenHidden: true,
      localResourceRoots: [pageFolder(extension)],
    });
    const { webview } = this.panel;
    this.#listening = [
      webview.onDidReceiveMessage((value: unknown) => {
        const message = readPageMessage(value);
        if (message) this.#receive(message);
      }),
      this.panel.onDidChangeViewState(() => setKeysContext(this.panel.active)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('corpus.reading'))
          this.#send({ type: 'settings', settings: pageSettings() });
      }),
      corpora.onDidChange(({ open, change }) => {
        if (open === undefined || open.corpus === this.list?.open.corpus)
          void this.#feed?.update(change.articles);
      }),
    ];
    void this.#load(extension);
  }

  async #load(extension: Uri): Promise<void> {
    const { webview } = this.panel;
    const html = await pageHtml(webview, extension, linesPage);
    if (!this.#isClosed) webview.html = html;
  }

  get list(): LineList | undefined {
    return this.#feed?.list;
  }

  /** A new list; its lines follow by `add`. */
  begin(list: LineList): void {
    this.#feed?.stop();
    this.#feed = new LineFeed(list, (message) => this.#send(message));
    this.panel.title = tabTitle(list.subject, titleOf(list.open, list.subject));
    if (this.#isReady) this.#feed.begin();
  }

  /** There are more lines in the list, and so much of the corpus was looked through. */
  add(done: number, total: number): void {
    this.#feed?.add(done, total);
  }

  /** The list is as whole as it gets. */
  end(missing: Missing): void {
    this.#feed?.end(missing);
  }

  say(text: string): void {
    this.#send({ type: 'say', text });
  }

  focus(): void {
    this.panel.reveal(this.panel.viewColumn);
    this.#send({ type: 'focus' });
  }

  dispose(): void {
    this.#isClosed = true;
    this.#feed?.stop();
    for (const listener of this.#listening) listener.dispose();
    this.#received.dispose();
    this.panel.dispose();
  }

  #receive(message: PageMessage): void {
    switch (message.type) {
      case 'ready':
        // A page that was moved to another window begins anew.
        this.#isReady = true;
        this.#send({ type: 'strings', strings: pageStrings() });
        this.#send({ type: 'settings', settings: pageSettings() });
        this.#feed?.begin();
        this.#send({ type: 'focus' });
        break;
      case 'focus':
        if (this.panel.active) setKeysContext(message.on === 'lines');
        break;
      default:
        this.#received.fire(message);
    }
  }

  #send(message: HostMessage): void {
    if (this.#isReady) void this.panel.webview.postMessage(message);
  }
}

/** Undo and redo are ours while the keys go to the lines, and the field's while they go to a field. */
function setKeysContext(on: boolean): void {
  void commands.executeCommand('setContext', 'corpus.linesKeys', on);
}
