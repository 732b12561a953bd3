import { Uri, window, type QuickPickItem } from 'vscode';
import { excerptWithin, shorten } from '../../core/text/excerpt';
import { foldKey } from '../../core/text/fold';
import type { Span } from '../../core/text/words';
import type { OpenCorpus } from '../corpora/corpora';
import { Previews } from '../jumping/previews';
import { textsOf, type Surroundings } from '../jumping/surroundings';
import { reportUnopened } from '../liveArticles/showArticle';
import { iconSafe, inRow, isolated, ownLine } from '../markdown';
import { FoldedRows, unfiltered, type Row, type Section } from '../presentation/foldedRows';

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
const room = { title: 70, heading: 30, line: 85, lineBesideHeading: 60 } as const;

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
  const previews = new Previews(surroundings);
  const pick = window.createQuickPick<FoundRow | QuickPickItem>();
  const rows = new FoldedRows<FoundRow>(pick, { ranked: false });
  pick.title = ownLine(`${title} · ${all.length}`);
  const closed = new AbortController();
  pick.busy = true;
  void rows.fill(sectionsOf(surroundings, open, found, as), closed.signal).then(() => (pick.busy = false));
  pick.onDidChangeActive(([row]) => {
    if (row && 'found' in row) previews.show(uriOf(open, row.found), row.found.span);
  });
  const chosen = await new Promise<Found | undefined>((resolve) => {
    pick.onDidAccept(() => {
      const row = [...pick.activeItems, ...pick.items].find((item): item is FoundRow => 'found' in item);
      if (!row) return;
      resolve(row.found);
      pick.hide();
    });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
  closed.abort();
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

async function* sectionsOf(
  surroundings: Surroundings,
  open: OpenCorpus,
  found: readonly Found[],
  as: 'article' | 'line',
): AsyncGenerator<Section<FoundRow>> {
  const places = new Map<string, Found[]>();
  for (const place of found) {
    const others = places.get(place.path);
    if (others) others.push(place);
    else places.set(place.path, [place]);
  }
  for await (const { path, text } of textsOf(surroundings, open, places.keys())) {
    const { title = path, published } = open.corpus.article(path) ?? {};
    const date = inRow(published === undefined ? [] : [published]);
    const rows = (places.get(path) ?? []).map((place): FoundRow => {
      const most = as === 'line' ? room.lineBesideHeading : room.line;
      const line = isolated(iconSafe(excerptWithin(text, place.span, most).text));
      const label = as === 'line' ? line : isolated(iconSafe(shorten(title, room.title)));
      const below = as === 'line' ? {} : { detail: line, description: date };
      return { label, ...below, keys: [foldKey(`${label} ${line}`)], found: place, ...unfiltered };
    });
    const heading = isolated(iconSafe(shorten(title, room.heading)));
    yield as === 'line' ? { heading, rows } : { rows };
  }
}

function uriOf({ folder }: OpenCorpus, { path }: Found): Uri {
  return Uri.joinPath(folder, path);
}
