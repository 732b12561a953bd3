import { l10n, TabInputCustom, ViewColumn, window } from 'vscode';
import type { Line } from '../../core/concordance/line';
import { locateLine } from '../../core/concordance/locateLine';
import type { Span } from '../../core/text/words';
import type { LiveArticle } from '../liveArticles/liveArticle';
import { openArticle, reportUnopened, showArticle } from '../liveArticles/showArticle';
import { remark } from '../remark';
import type { LineList } from './lineList';
import type { LinesTools } from './tools';

/** Shows the place of a line beside the list, in the reading view where one reads in it there; `go` leads the keys there. */
export async function openLine(
  { corpora, articles, trail }: LinesTools,
  list: LineList,
  line: Line,
  column: ViewColumn | undefined,
  go: boolean,
): Promise<void> {
  const uri = list.uri(line);
  try {
    const document = await openArticle(corpora, uri);
    const live = articles.get(document);
    const span = live && placeOf(live, line);
    const reading = readingColumn(column);
    if (articles.readingView && reading !== undefined) {
      if (go || !span) await articles.readingView.show(uri, span, undefined, reading);
      else await articles.readingView.preview(uri, span, reading);
    } else {
      const visible = window.visibleTextEditors.find((editor) => editor.document === document);
      const options = {
        viewColumn: visible?.viewColumn ?? otherColumn(column),
        preserveFocus: !go,
        preview: true,
      };
      await showArticle(corpora, articles, uri, { ...options, ...(span ? { span } : {}) });
    }
    if (span && go) await trail.jumped(undefined, uri, span);
    if (!span) remark(l10n.t('These words are no longer there. Search again.'));
  } catch (error) {
    reportUnopened(corpora, uri, error);
  }
}

/** Where a line stands in its article as it is on the screen. */
function placeOf(live: LiveArticle, line: Line): Span | undefined {
  if (line.whole) return { start: 0, end: 0 };
  if (line.passage === undefined) return locateLine(live.text, line);
  const { id } = line.passage.passage;
  const anchored = live.passages.find(({ passage }) => passage.id === id)?.anchored;
  return anchored === undefined || anchored.state === 'lost' ? undefined : anchored;
}

/** The group beside that of the list in which a reading view is in front. */
function readingColumn(own: ViewColumn | undefined): ViewColumn | undefined {
  const group = window.tabGroups.all.find(({ viewColumn, activeTab }) => {
    const input = activeTab?.input;
    return viewColumn !== own && input instanceof TabInputCustom && input.viewType === 'corpus.readingView';
  });
  return group?.viewColumn;
}

/** A group of editors beside that of the list. */
function otherColumn(own: ViewColumn | undefined): ViewColumn {
  const other = window.tabGroups.all.find(({ viewColumn }) => viewColumn !== own);
  return other?.viewColumn ?? ViewColumn.Beside;
}
