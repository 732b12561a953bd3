import { Uri, window, type QuickPickItem } from 'vscode';
import { excerptWithin, shorten } from '../../core/text/excerpt';
import { foldKey } from '../../core/text/fold';
import type { Span } from '../../core/text/words';
import type { OpenCorpus } from '../corpora';
import { Previews } from '../jumping/previews';
import { FoldedRows, unfiltered, type Row, type Section } from '../jumping/rows';
import { textOf, type Surroundings } from '../jumping/subject';
import { iconSafe, inRow, isolated, ownLine } from '../markdown';
import { reportUnopened } from '../showArticle';

/** A stretch of an article that answers a question. */
export interface Found {
  readonly path: string;
  readonly span: Span;
}

interface FoundRow extends Row {
  readonly found: Found;
}

/** More than that nobody reads in a list. */
const most = 1000;
const room = { title: 70, heading: 30, line: 85 } as const;

/**
 * Lists what was found, an article or a line each; each is shown as the reader walks over it, and Escape puts back what
 * he had before him.
 */
export async function pickFound(
  surroundings: Surroundings,
  open: OpenCorpus,
  title: string,
  all: readonly Found[],
  as: 'article' | 'line',
): Promise<void> {
  const { here } = surroundings.trail;
  const found = all.slice(0, most);
  const sections = await sectionsOf(surroundings, open, found, as);
  const previews = new Previews(surroundings);
  const pick = window.createQuickPick<FoundRow | QuickPickItem>();
  const rows = new FoldedRows<FoundRow>(pick, { ranked: false });
  pick.title = ownLine(`${title} · ${all.length}`);
  rows.set(sections);
  pick.onDidChangeActive(([row]) => {
    if (row && 'found' in row) previews.show(uriOf(open, row.found), row.found.span);
  });
  const chosen = await new Promise<Found | undefined>((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.activeItems.find((row): row is FoundRow => 'found' in row)?.found);
      pick.hide();
    });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  rows.dispose();
  pick.dispose();
  if (!chosen) return previews.restore();
  const uri = uriOf(open, chosen);
  try {
    await previews.settle(uri, chosen.span);
    await surroundings.trail.jumped(here, uri, chosen.span);
  } catch (error) {
    reportUnopened(surroundings.corpora, uri, error);
  }
}

async function sectionsOf(
  surroundings: Surroundings,
  open: OpenCorpus,
  found: readonly Found[],
  as: 'article' | 'line',
): Promise<readonly Section<FoundRow>[]> {
  const sections: Section<FoundRow>[] = [];
  for (const path of new Set(found.map((place) => place.path))) {
    const text = await textOf(surroundings, open, path);
    const { title = path, published } = open.corpus.article(path) ?? {};
    const date = inRow(published === undefined ? [] : [published]);
    const rows = found
      .filter((place) => place.path === path)
      .map((place): FoundRow => {
        const line = isolated(iconSafe(lineOf(text, place.span)));
        const label = as === 'line' ? line : isolated(iconSafe(shorten(title, room.title)));
        const below = as === 'line' ? {} : { detail: line, description: date };
        return { label, ...below, keys: [foldKey(`${label} ${line}`)], found: place, ...unfiltered };
      });
    const heading = isolated(iconSafe(shorten(title, room.heading)));
    sections.push(as === 'line' ? { heading, rows } : { rows });
  }
  return sections;
}

/** A sentence from its beginning; what is shorter than a row, in its line. */
function lineOf(text: string, span: Span): string {
  const { start, end } = span;
  return end - start > room.line
    ? shorten(text.slice(start, end), room.line)
    : excerptWithin(text, span, room.line).text;
}

function uriOf({ folder }: OpenCorpus, { path }: Found): Uri {
  return Uri.joinPath(folder, path);
}
