import { commands, EventEmitter, ViewColumn, workspace, type Disposable, type Uri } from 'vscode';
import type { Span } from '../../core/text/words';
import type { ToolbarCommand } from '../../reader/protocol';
import type { ActiveArticle, ReadingSurface } from '../liveArticles/activeArticle';
import type { LiveArticles } from '../liveArticles/liveArticles';
import { readingSettings } from '../pageFont';
import type { ReadingPanel } from './readingPanel';
import { hiddenKindsKey } from './settings';
import type { ReadingTools } from './tools';

/** The type of the custom editor, as in package.json. */
export const readingViewType = 'corpus.readingView';

/** How long a view may take to appear, in milliseconds. */
const patience = 5000;

/** The open reading views, and what they do together. */
export class ReadingPanels implements ReadingSurface, Disposable {
  readonly #panels = new Set<ReadingPanel>();
  readonly #articles: LiveArticles;
  readonly #tools: ReadingTools;
  readonly #changed = new EventEmitter<void>();
  readonly #opened = new EventEmitter<ReadingPanel>();
  readonly #listening: readonly Disposable[];

  readonly #scrolled = new EventEmitter<{ readonly uri: Uri; readonly first: number }>();

  readonly onDidChange = this.#changed.event;
  /** The view with the focus was scrolled to an offset. */
  readonly onDidScroll = this.#scrolled.event;

  constructor(articles: LiveArticles, tools: ReadingTools) {
    this.#articles = articles;
    this.#tools = tools;
    this.#listening = [
      articles.onDidChange((documents) => {
        const changed = new Set(documents.map(({ uri }) => uri.toString()));
        for (const reading of this.#panels) if (changed.has(reading.uri.toString())) reading.update();
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(readingSettings)) this.#updateSettings();
      }),
    ];
  }

  /** The view that has the focus. */
  get focused(): ReadingPanel | undefined {
    return [...this.#panels].find(({ panel }) => panel.active);
  }

  get active(): ActiveArticle | undefined {
    return this.focused?.active;
  }

  /** The views on a document. */
  of(uri: Uri): readonly ReadingPanel[] {
    const key = uri.toString();
    return [...this.#panels].filter((reading) => reading.uri.toString() === key);
  }

  add(reading: ReadingPanel): void {
    this.#panels.add(reading);
    const { panel, uri } = reading;
    reading.onMessage((message) => {
      switch (message.type) {
        case 'scrolled':
          if (!panel.visible) break;
          this.#tools.progress.note(uri, message.first, message.last, reading.length);
          if (panel.active) this.#scrolled.fire({ uri, first: message.first });
          break;
        case 'selected':
          if (panel.active) this.#changed.fire();
          break;
        case 'focus':
          if (panel.active) setKeysContext(message.on === 'article');
          break;
        case 'run':
          void this.#run(reading, message.command, message.recent);
          break;
        case 'hide':
          void this.#tools.state.update(hiddenKindsKey, message.kinds).then(() => this.#updateSettings());
          break;
        default:
      }
    });
    panel.onDidChangeViewState(() => {
      // Who has come into view without the keys does not get them: its page tells when it does.
      if (!this.focused) setKeysContext(false);
      this.#changed.fire();
    });
    panel.onDidDispose(() => {
      this.#panels.delete(reading);
      reading.dispose();
      this.#changed.fire();
    });
    setKeysContext(true);
    this.#opened.fire(reading);
    this.#changed.fire();
  }

  async show(
    uri: Uri,
    span: Span | undefined,
    say = '',
    column = this.focused?.panel.viewColumn ?? ViewColumn.Active,
  ): Promise<void> {
    let reading = this.of(uri).find(({ panel }) => panel.viewColumn === column);
    if (reading) reading.panel.reveal(column);
    else {
      const opened = this.#nextOn(uri);
      // As a text editor that is only looked into gives way to the next; each page takes some memory.
      const options = { viewColumn: column, preview: true };
      await commands.executeCommand('vscode.openWith', uri, readingViewType, options);
      reading = await opened;
    }
    if (span) reading?.select(span, say);
  }

  async preview(
    uri: Uri,
    span: Span,
    viewColumn = this.focused?.panel.viewColumn ?? ViewColumn.Active,
  ): Promise<void> {
    let reading = this.of(uri).find(({ panel }) => panel.viewColumn === viewColumn && panel.visible);
    if (!reading) {
      const opened = this.#nextOn(uri);
      const options = { viewColumn, preserveFocus: true, preview: true };
      await commands.executeCommand('vscode.openWith', uri, readingViewType, options);
      reading = await opened;
    }
    reading?.select(span, '', false);
  }

  remember(): (() => Promise<void>) | undefined {
    const reading = this.focused;
    const { uri, first } = reading ?? {};
    const [span] = reading?.active?.selections ?? [];
    if (!uri || first === undefined || !span) return undefined;
    return async () => {
      await this.show(uri, span);
      this.focused?.follow(first);
    };
  }

  dispose(): void {
    for (const listener of this.#listening) listener.dispose();
    this.#changed.dispose();
    this.#opened.dispose();
    this.#scrolled.dispose();
  }

  #nextOn(uri: Uri): Promise<ReadingPanel | undefined> {
    return new Promise((resolve) => {
      const finish = (reading?: ReadingPanel): void => {
        clearTimeout(timer);
        listening.dispose();
        resolve(reading);
      };
      const timer = setTimeout(finish, patience);
      const listening = this.#opened.event((reading) => {
        if (reading.uri.toString() === uri.toString()) finish(reading);
      });
    });
  }

  /** What the selection's toolbar asks for: the same commands as everywhere. */
  async #run(reading: ReadingPanel, command: ToolbarCommand, recent: number | undefined): Promise<void> {
    const { active } = reading;
    if (!active) return;
    if (command === 'tagSentence') return commands.executeCommand('corpus.tagSentence');
    const tag = recent === undefined ? undefined : this.#tools.recent.recent(active.live.open)[recent];
    const [span] = active.selections;
    await commands.executeCommand('corpus.tagSelection', tag === undefined ? undefined : { tags: [tag] });
    if (command !== 'note' || !span) return;
    const live = this.#articles.get(reading.document);
    const made = live?.passages.find(
      ({ anchored }) => anchored.state !== 'lost' && anchored.start >= span.start && anchored.end <= span.end,
    );
    if (!made) return;
    await commands.executeCommand('corpus.editNote', { uri: reading.uri.toString(), id: made.passage.id });
  }

  #updateSettings(): void {
    for (const reading of this.#panels) reading.updateSettings();
  }
}

/** Single keys are ours while they go to an article, and not while the reader types into a field or is in a tree. */
function setKeysContext(on: boolean): void {
  void commands.executeCommand('setContext', 'corpus.readingKeys', on);
}
