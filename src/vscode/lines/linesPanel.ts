import {
  commands,
  type Disposable,
  EventEmitter,
  ViewColumn,
  window,
  workspace,
  type WebviewPanel,
} from 'vscode';
import type { Line } from '../../core/concordance/line';
import { readPageMessage } from '../../lines/messages';
import type { HostMessage, PageMessage } from '../../lines/protocol';
import { linesPage, pageFolder, pageHtml } from '../pages';
import type { LineList } from './lineList';
import { lineTags, pageArticle, pageLine, pageTag } from './pageLines';
import { pageSettings } from './settings';
import { pageStrings } from './strings';
import { listKindOf, tabTitle, titleOf, type LinesSubject } from './subject';
import type { LinesTools } from './tools';

/** The type of the panel, as the keybindings in package.json name it. */
export const linesView = 'corpus.lines';

/** How long lines are gathered before they go to the page, in milliseconds. */
const bundling = 40;
/** So many lines go to the page at once: more would hold up what else waits. */
const bundle = 400;

/** The panel that shows lines. There is one: a new list takes the place of the one before. */
export class LinesPanel implements Disposable {
  readonly panel: WebviewPanel;
  readonly #listening: readonly Disposable[];
  readonly #received = new EventEmitter<Exclude<PageMessage, { type: 'ready' | 'focus' }>>();
  #isReady = false;
  #list: LineList | undefined;
  /** The articles of the list that the page knows, and their numbers there. */
  readonly #articles = new Map<string, number>();
  /** How many of the lines the page has. */
  #sent = 0;
  #end: boolean | undefined;
  #progress: { readonly done: number; readonly total: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

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
        if (open === undefined || open.corpus === this.#list?.open.corpus) this.#update(change.articles);
      }),
    ];
    webview.html = pageHtml(webview, extension, linesPage);
  }

  get list(): LineList | undefined {
    return this.#list;
  }

  /** A new list; its lines follow by `add`. */
  begin(list: LineList): void {
    this.#list = list;
    this.#end = undefined;
    this.#progress = undefined;
    this.panel.title = tabTitle(list.subject, titleOf(list.open, list.subject));
    this.#sendAll();
  }

  /** There are more lines in the list, and so much of the corpus was looked through. They go to the page in bundles. */
  add(done: number, total: number): void {
    this.#progress = { done, total };
    this.#timer ??= setTimeout(() => this.#pass(), bundling);
  }

  /** The list is whole. */
  end(more: boolean): void {
    this.#end = more;
    this.#pass();
  }

  /** Hands the next bundle to the page, and soon the one after that; tells how far it is when there is none at hand. */
  #pass(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const list = this.#list;
    if (!list || !this.#isReady) return;
    this.#sendLines(list, list.lines.slice(this.#sent, this.#sent + bundle));
    if (this.#sent < list.lines.length) this.#timer = setTimeout(() => this.#pass());
    else if (this.#end !== undefined) this.#send({ type: 'end', more: this.#end });
    else if (this.#progress) this.#send({ type: 'progress', ...this.#progress });
  }

  #sendLines({ open, subject }: LineList, lines: readonly Line[]): void {
    if (lines.length === 0) return;
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

  say(text: string): void {
    this.#send({ type: 'say', text });
  }

  focus(): void {
    this.panel.reveal(this.panel.viewColumn);
    this.#send({ type: 'focus' });
  }

  dispose(): void {
    this.#list?.stop();
    clearTimeout(this.#timer);
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
        this.#sendAll();
        this.#send({ type: 'focus' });
        break;
      case 'focus':
        if (this.panel.active) setKeysContext(message.on === 'lines');
        break;
      default:
        this.#received.fire(message);
    }
  }

  /** The list from its beginning, as far as it is known. */
  #sendAll(): void {
    const list = this.#list;
    if (!list || !this.#isReady) return;
    const { open, subject } = list;
    this.#articles.clear();
    this.#sent = 0;
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

  /** Sidecars of these articles may have changed, or of all. */
  #update(articles: ReadonlySet<string> | undefined): void {
    const list = this.#list;
    if (!list) return;
    const lines = list.lines.slice(0, this.#sent).flatMap((line, n) => {
      if (articles && !articles.has(line.article.path)) return [];
      return [{ line: n, ...lineTags(list.open, list.subject, line) }];
    });
    if (lines.length > 0) this.#send({ type: 'tags', lines });
  }

  #send(message: HostMessage): void {
    if (this.#isReady) void this.panel.webview.postMessage(message);
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

/** Undo and redo are ours while the keys go to the lines, and the field's while they go to a field. */
function setKeysContext(on: boolean): void {
  void commands.executeCommand('setContext', 'corpus.linesKeys', on);
}
