import { QuickInputButtons, window, type QuickPickItem } from 'vscode';
import { pathsOf, standing } from '../../core/corpus/navigation';
import type { Span } from '../../core/text/words';
import { reportUnopened } from '../liveArticles/showArticle';
import { ownLine } from '../markdown';
import { FoldedRows, type Section } from '../presentation/foldedRows';
import { itineraryOf } from './itinerary';
import type { JumpStatus } from './jumpStatus';
import { isPlace, type PlaceRow, type PlaceRows } from './placeRows';
import { Previews } from './previews';
import { uriOf, type Subject } from './subject';
import { textsOf, type Surroundings } from './surroundings';

/** A list of places, each of which is shown as the reader walks over it; Escape puts back what he had before him. */
export interface PlaceList {
  readonly subject: Subject;
  readonly title: string;
  readonly placeholder: string;
  readonly rows: PlaceRows;
  /** The place to stand on at first. */
  readonly from?: Span & { readonly path: string };
  /** Leads back to the list from which one came. */
  readonly back?: () => void;
}

export function pickPlace(surroundings: Surroundings, status: JumpStatus, list: PlaceList): void {
  const { subject, back } = list;
  const itinerary = itineraryOf(surroundings, subject);
  const previews = new Previews(surroundings);
  const pick = window.createQuickPick<PlaceRow | QuickPickItem>();
  const rows = new FoldedRows<PlaceRow>(pick, { ranked: false });
  const closed = new AbortController();
  const { here } = surroundings.trail;
  let chosen: PlaceRow | undefined;
  let goBack = false;

  pick.title = ownLine(list.title);
  pick.placeholder = list.placeholder;
  if (back) pick.buttons = [QuickInputButtons.Back];
  pick.keepScrollPosition = true;
  pick.busy = true;
  pick.onDidTriggerButton(() => {
    goBack = true;
    pick.hide();
  });
  pick.onDidChangeActive(([row]) => {
    if (isPlace(row)) previews.show(uriOf(subject, row.path), row.stop);
  });
  pick.onDidAccept(() => {
    chosen = [...pick.activeItems, ...pick.items].find(isPlace);
    if (chosen) pick.hide();
  });
  pick.onDidHide(() => {
    closed.abort();
    rows.dispose();
    pick.dispose();
    void leave();
  });
  pick.show();
  void fill();

  async function fill(): Promise<void> {
    const { from } = list;
    // The mention from which one came, else the first of its article.
    const isThere = itinerary.has(from?.path ?? '') && (await itinerary.stops(from?.path ?? '')).some(isFrom);
    const count = await rows.fill(sections(), closed.signal, ({ path, stop }) =>
      isThere ? path === from?.path && isFrom(stop) : path === from?.path,
    );
    if (count === undefined) return;
    pick.busy = false;
    pick.title = ownLine(`${list.title} · ${count}`);
  }

  async function* sections(): AsyncGenerator<Section<PlaceRow>> {
    for await (const { path, text } of textsOf(surroundings, subject.open, pathsOf(itinerary))) {
      const stops = await itinerary.stops(path);
      if (stops.length > 0) yield list.rows(path, stops, text);
    }
  }

  function isFrom({ start, end }: Span): boolean {
    return start === list.from?.start && end === list.from.end;
  }

  async function leave(): Promise<void> {
    if (!chosen) {
      await previews.restore();
      if (goBack) back?.();
      return;
    }
    const { path, stop } = chosen;
    try {
      const editor = await previews.settle(uriOf(subject, path), stop);
      await surroundings.trail.jumped(here, uriOf(subject, path), stop);
      const where = await standing(itinerary, { path, stop });
      const language = subject.open.corpus.article(path)?.language;
      status.show(editor, language, { subject, step: 1, wrapped: false, at: stop, ...where });
    } catch (error) {
      reportUnopened(surroundings.corpora, uriOf(subject, path), error);
    }
  }
}
