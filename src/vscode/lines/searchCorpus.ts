import { l10n, window } from 'vscode';
import type { Line } from '../../core/concordance/line';
import type { WordIndex } from '../../core/concordance/wordIndex';
import type { OpenCorpus } from '../corpora/corpora';
import { Previews } from '../jumping/previews';
import { reportUnopened } from '../liveArticles/showArticle';
import { ownLine } from '../markdown';
import { keepOrder } from '../presentation/keepOrder';
import { LineList } from './lineList';
import { faultMessage, finderOf, type LinesSubject } from './linesSubject';
import { lastRow, lineRow, type SearchRow } from './searchRows';
import type { LinesTools } from './tools';

/** How long the reader must have stopped typing, in milliseconds. */
const patience = 150;

/** More rows than these are a list's business, and more lines than so many times as many are not even counted. */
const mostRows = 300;
const timesCounted = 20;

/** Rows after which a first, and then an ever longer, list is shown. */
const firstRows = 30;

/**
 * Searches the corpus as one types, and shows each place as one walks over it. Enter goes there; Escape puts back what
 * was there before. The subject that is to be opened as a list, where that was asked for.
 */
export function searchCorpus(
  tools: LinesTools,
  open: OpenCorpus,
  index: WordIndex,
): Promise<LinesSubject | undefined> {
  return new CorpusSearch(tools, open, index).run();
}

class CorpusSearch {
  readonly #tools: LinesTools;
  readonly #open: OpenCorpus;
  readonly #index: WordIndex;
  readonly #pick = window.createQuickPick<SearchRow>();
  readonly #previews: Previews;
  readonly #here: LinesTools['trail']['here'];
  #list: LineList | undefined;
  /** The rows of the list: a line keeps its row, or VS Code would lose the one that is active. */
  #rows: SearchRow[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tools: LinesTools, open: OpenCorpus, index: WordIndex) {
    this.#tools = tools;
    this.#open = open;
    this.#index = index;
    this.#previews = new Previews(tools);
    this.#here = tools.trail.here;
  }

  run(): Promise<LinesSubject | undefined> {
    const pick = this.#pick;
    let chosen: SearchRow | undefined;
    keepOrder(pick);
    pick.title = ownLine(l10n.t('Search Corpus'));
    pick.placeholder = l10n.t('Words, "words together", actor:… place:… tag:… by:… source:… published:…');
    pick.keepScrollPosition = true;
    pick.onDidChangeValue(() => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search(), patience);
    });
    pick.onDidChangeActive(([row]) => {
      if (row?.line && this.#list) this.#previews.show(this.#list.uri(row.line), row.line);
    });
    pick.onDidAccept(() => {
      [chosen] = pick.activeItems;
      if (chosen?.line || chosen?.isList) pick.hide();
    });
    return new Promise((resolve) => {
      pick.onDidHide(() => {
        clearTimeout(this.#timer);
        this.#list?.stop();
        const query = pick.value.trim();
        pick.dispose();
        const asked = chosen?.isList ? ({ kind: 'search', query } as const) : undefined;
        void this.#leave(chosen?.line).then(() => resolve(asked));
      });
      pick.show();
    });
  }

  async #search(): Promise<void> {
    const pick = this.#pick;
    const subject: LinesSubject = { kind: 'search', query: pick.value.trim() };
    this.#list?.stop();
    const found = finderOf(this.#open, subject, this.#index);
    if (!found.ok) {
      pick.items = found.fault ? [{ label: faultMessage(this.#open, found.fault), alwaysShow: true }] : [];
      pick.busy = false;
      return;
    }
    const list = new LineList(this.#open, subject);
    const isWhole = this.#open.corpus.unread === 0;
    this.#list = list;
    this.#rows = [];
    pick.busy = true;
    const more = await list.fill(this.#tools, found.finder, {
      grown: () => {
        const count = list.lines.length;
        if (this.#list === list && this.#rows.length < mostRows && count >= this.#nextCount) this.#show(list);
        if (count > timesCounted * mostRows) list.stop();
      },
    });
    if (this.#list !== list) return;
    this.#show(list);
    pick.busy = false;
    const count = `${list.lines.length}${more || list.isStopped || !isWhole ? '+' : ''}`;
    pick.title = ownLine(`${l10n.t('Search Corpus')} · ${count}`);
  }

  /** With how many lines the rows are shown again. */
  get #nextCount(): number {
    return Math.max(firstRows, this.#rows.length * 2);
  }

  #show({ lines }: LineList): void {
    const pick = this.#pick;
    const active = this.#rows.length > 0 ? pick.activeItems[0] : undefined;
    for (const line of lines.slice(this.#rows.length, mostRows)) this.#rows.push(lineRow(line));
    pick.items = [...this.#rows, lastRow(lines.length, pick.value)];
    if (active && pick.items.includes(active)) pick.activeItems = [active];
  }

  async #leave(line: Line | undefined): Promise<void> {
    if (!this.#list || !line) return this.#previews.restore();
    const uri = this.#list.uri(line);
    try {
      await this.#previews.settle(uri, line);
      await this.#tools.trail.jumped(this.#here, uri, line);
    } catch (error) {
      reportUnopened(this.#tools.corpora, uri, error);
    }
  }
}
