import { l10n, ThemeIcon, window, type QuickPickItem } from 'vscode';
import type { Line } from '../../core/concordance/line';
import { parseSearch, searchFields, unknownFields } from '../../core/concordance/searchQuery';
import type { WordIndex } from '../../core/concordance/wordIndex';
import { excerptWithin, shorten } from '../../core/text/excerpt';
import type { OpenCorpus } from '../corpora/corpora';
import { Previews } from '../jumping/previews';
import { reportUnopened } from '../liveArticles/showArticle';
import { iconSafe, isolated, ownLine } from '../markdown';
import { keepOrder } from '../presentation/keepOrder';
import { LineList } from './lineList';
import { faultMessage, finderOf, type LinesSubject } from './linesSubject';
import type { LinesTools } from './tools';

/** How long the reader must have stopped typing, in milliseconds. */
const patience = 150;

/** More rows than these are a list's business. */
const mostRows = 300;

/** What a row has room for, in UTF-16 units: right-to-left text that is cut off loses its beginning. */
const room = { line: 66, title: 30 } as const;

interface LineRow extends QuickPickItem {
  readonly line?: Line;
  readonly isList?: boolean;
}

/**
 * Searches the corpus as one types, and shows each place as one walks over it. Enter goes there; Escape puts back what
 * was there before. The subject that is to be opened as a list, where that was asked for.
 */
export function searchCorpus(
  tools: LinesTools,
  open: OpenCorpus,
  index: WordIndex,
): Promise<LinesSubject | undefined> {
  const pick = window.createQuickPick<LineRow>();
  keepOrder(pick);
  const previews = new Previews(tools);
  const { here } = tools.trail;
  let list: LineList | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let chosen: LineRow | undefined;

  const search = async (): Promise<void> => {
    list?.stop();
    const subject: LinesSubject = { kind: 'search', query: pick.value.trim() };
    const found = finderOf(open, subject, index);
    if (!found.ok) {
      pick.items = found.fault ? [{ label: faultMessage(open, found.fault), alwaysShow: true }] : [];
      pick.busy = false;
      return;
    }
    const own = new LineList(open, subject);
    list = own;
    pick.busy = true;
    let shown = 0;
    const show = (isWhole: boolean): void => {
      if (list !== own) return;
      const active = shown > 0 ? pick.activeItems[0] : undefined;
      const rows = own.lines.slice(0, mostRows).map((line, n) => rowCache(own, n, line));
      shown = rows.length;
      pick.items = isWhole || rows.length > 0 ? [...rows, listRow(own.lines.length, pick.value)] : [];
      const kept = active && pick.items.find((row) => row === active);
      if (kept) pick.activeItems = [kept];
    };
    const more = await own.fill(
      tools,
      found.finder,
      () => {
        if (shown < mostRows && own.lines.length >= Math.max(30, shown * 2)) show(false);
        if (own.lines.length > 20 * mostRows) own.stop();
      },
      () => undefined,
    );
    if (list !== own) return;
    show(true);
    pick.busy = false;
    pick.title = ownLine(
      `${l10n.t('Search Corpus')} · ${own.lines.length}${more || own.isStopped ? '+' : ''}`,
    );
  };

  pick.title = ownLine(l10n.t('Search Corpus'));
  pick.placeholder = l10n.t('Words, "words together", actor:… place:… tag:… by:… source:… published:…');
  pick.keepScrollPosition = true;
  return new Promise((resolve) => {
    pick.onDidChangeValue(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void search(), patience);
    });
    pick.onDidChangeActive(([row]) => {
      if (row?.line && list) previews.show(list.uri(row.line), row.line);
    });
    pick.onDidAccept(() => {
      [chosen] = pick.activeItems;
      if (chosen?.line || chosen?.isList) pick.hide();
    });
    pick.onDidHide(() => {
      clearTimeout(timer);
      const query = pick.value.trim();
      const own = list;
      list?.stop();
      pick.dispose();
      void leave(own).then(() => resolve(chosen?.isList ? { kind: 'search', query } : undefined));
    });
    pick.show();
  });

  async function leave(own: LineList | undefined): Promise<void> {
    const line = chosen?.line;
    if (!own || !line) return previews.restore();
    try {
      await previews.settle(own.uri(line), line);
      await tools.trail.jumped(here, own.uri(line), line);
    } catch (error) {
      reportUnopened(tools.corpora, own.uri(line), error);
    }
  }
}

/** The rows of a list; the same line is the same row, or VS Code would lose the one that is active. */
const rowsOfLists = new WeakMap<LineList, LineRow[]>();

function rowCache(list: LineList, n: number, line: Line): LineRow {
  const rows = rowsOfLists.get(list) ?? [];
  rowsOfLists.set(list, rows);
  return (rows[n] ??= lineRow(line));
}

function lineRow(line: Line): LineRow {
  const { before, text, after, article } = line;
  const span = { start: before.length, end: before.length + text.length };
  return {
    label: isolated(iconSafe(excerptWithin(before + text + after, span, room.line).text)),
    description: isolated(iconSafe(shorten(article.title, room.title))),
    // VS Code's own filter knows nothing of the search.
    alwaysShow: true,
    line,
  };
}

function listRow(count: number, query: string): LineRow {
  if (count > 0) {
    const iconPath = new ThemeIcon('list-flat');
    return { label: l10n.t('Open as List'), iconPath, alwaysShow: true, isList: true };
  }
  const [unknown] = unknownFields(parseSearch(query));
  const filters = searchFields.slice(1).map((field) => `${field}:`);
  const detail =
    unknown === undefined
      ? {}
      : {
          detail: ownLine(
            l10n.t(
              'There is no filter {0}; it was looked for as a word. There are: {1}',
              isolated(`${unknown}:`),
              isolated(filters.join(' ')),
            ),
          ),
        };
  return { label: ownLine(l10n.t('Nothing found.')), ...detail, alwaysShow: true, isList: false };
}
