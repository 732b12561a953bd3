import { l10n, ThemeIcon, type QuickPickItem } from 'vscode';
import type { Line } from '../../core/concordance/line';
import { parseSearch, searchFields, unknownFields } from '../../core/concordance/searchQuery';
import { excerptWithin, shorten } from '../../core/text/excerpt';
import { iconSafe, isolated, ownLine } from '../markdown';

/** What a row has room for, in UTF-16 units: right-to-left text that is cut off loses its beginning. */
const room = { line: 66, title: 30 } as const;

/** A line that a search found, or the offer to open all of them as a list. */
export interface SearchRow extends QuickPickItem {
  readonly line?: Line;
  readonly isList?: boolean;
}

export function lineRow(line: Line): SearchRow {
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

/** The row after so many lines; without any it says so, and of a filter that there is not. */
export function lastRow(count: number, query: string): SearchRow {
  if (count > 0) {
    const iconPath = new ThemeIcon('list-flat');
    return { label: l10n.t('Open as List'), iconPath, alwaysShow: true, isList: true };
  }
  const nothing = { label: ownLine(l10n.t('Nothing found.')), alwaysShow: true };
  const [unknown] = unknownFields(parseSearch(query));
  if (unknown === undefined) return nothing;
  const filters = searchFields.slice(1).map((field) => `${field}:`);
  const detail = l10n.t(
    'There is no filter {0}; it was looked for as a word. There are: {1}',
    isolated(`${unknown}:`),
    isolated(filters.join(' ')),
  );
  return { ...nothing, detail: ownLine(detail) };
}
