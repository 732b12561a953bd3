import {
  l10n,
  OverviewRulerLane,
  Selection,
  TextEditorRevealType,
  ThemeColor,
  window,
  type QuickPickItem,
  type TextEditor,
} from 'vscode';
import { excerptWithin } from '../../core/text/excerpt';
import { findFolded } from '../../core/text/finder';
import type { Span } from '../../core/text/words';
import type { LiveArticle } from '../liveArticles/liveArticle';
import { iconSafe, isolated } from '../markdown';
import { keepOrder } from '../presentation/keepOrder';

/** More hits than these are counted and marked, but not listed. */
const mostRows = 200;
const rowLength = 90;

type Row = QuickPickItem & { readonly span: Span };

/**
 * Finds words in an article in the text editor, in any spelling, and shows each hit as the reader walks over it. The
 * hits are drawn behind the text, where they cut no line; Escape puts back what he had before him.
 */
export function findInArticle(editor: TextEditor, live: LiveArticle): void {
  const hits = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchHighlightBackground'),
    // Themes of high contrast have borders in place of backgrounds.
    border: '1px dashed',
    borderColor: new ThemeColor('editor.findMatchHighlightBorder'),
    overviewRulerColor: new ThemeColor('editorOverviewRuler.findMatchForeground'),
    overviewRulerLane: OverviewRulerLane.Center,
  });
  const here = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.findMatchBackground'),
    border: '2px solid',
    borderColor: new ThemeColor('editor.findMatchBorder'),
  });
  const before = { selections: editor.selections, visible: editor.visibleRanges[0] };
  const from = live.offset(editor.selection.start);
  const pick = window.createQuickPick<Row>();
  keepOrder(pick);
  let chosen = false;

  const show = (row: Row | undefined): void => {
    editor.setDecorations(here, row ? [live.range(row.span)] : []);
    if (row) editor.revealRange(live.range(row.span), TextEditorRevealType.InCenter);
  };
  const search = (query: string): void => {
    const found = findFolded(live.text, query);
    editor.setDecorations(
      hits,
      found.map((span) => live.range(span)),
    );
    const rows = found.slice(0, mostRows).map((span, i) => rowOf(live, span, i + 1, found.length));
    pick.items = rows;
    const next = rows.find(({ span }) => span.start >= from) ?? rows[0];
    if (next) pick.activeItems = [next];
    else show(undefined);
  };

  pick.title = l10n.t('Find in Article');
  pick.placeholder = l10n.t('Type words, in any spelling');
  pick.onDidChangeValue(search);
  pick.onDidChangeActive(([row]) => show(row));
  pick.onDidAccept(() => {
    const [row] = pick.activeItems;
    if (!row) return;
    chosen = true;
    const { start, end } = live.range(row.span);
    editor.selection = new Selection(start, end);
    pick.hide();
  });
  pick.onDidHide(() => {
    hits.dispose();
    here.dispose();
    pick.dispose();
    if (chosen) return;
    editor.selections = before.selections;
    if (before.visible) editor.revealRange(before.visible, TextEditorRevealType.AtTop);
  });
  const { start, end } = { start: from, end: live.offset(editor.selection.end) };
  if (end > start && end - start < rowLength) {
    pick.value = live.text.slice(start, end);
    search(pick.value);
  }
  pick.show();
}

function rowOf(live: LiveArticle, span: Span, number: number, count: number): Row {
  const { text } = excerptWithin(live.text, span, rowLength);
  return {
    label: iconSafe(isolated(text)),
    description: `${number}/${count}`,
    // The list must not filter what was found by other rules than its own.
    alwaysShow: true,
    span,
  };
}
