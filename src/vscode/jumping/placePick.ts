import { QuickInputButtons, window, type QuickPickItem } from 'vscode';
import { pathsOf, standing } from '../../core/corpus/navigation';
import type { Span } from '../../core/text/words';
import { ownLine } from '../markdown';
import { reportUnopened } from '../showArticle';
import type { JumpStatus } from './jumpStatus';
import { isPlace, type PlaceRow, type PlaceRows } from './placeRows';
import { Previews } from './previews';
import { FoldedRows, type Section } from './rows';
import { itineraryOf, textOf, uriOf, type Subject, type Surroundings } from './subject';

/** Rows after which a first, and then an ever longer, list is shown: it must be there at once. */
const firstBatch = 50;

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
    const sections: Section<PlaceRow>[] = [];
    let count = 0;
    let shown = 0;
    let start: PlaceRow | undefined;
    const show = (): void => {
      // Where the reader went meanwhile, else where he came from.
      rows.set([...sections], shown === 0 ? start : pick.activeItems.find(isPlace));
      shown = count;
    };
    for (const path of pathsOf(itinerary)) {
      const stops = await itinerary.stops(path);
      const section =
        stops.length > 0 && list.rows(path, stops, await textOf(surroundings, subject.open, path));
      if (closed.signal.aborted) return;
      if (!section) continue;
      sections.push(section);
      start ??=
        section.rows.find((row) => isSame(row, list.from)) ??
        section.rows.find((row) => row.path === list.from?.path);
      count += section.rows.length;
      if (count >= Math.max(firstBatch, shown * 2)) show();
    }
    show();
    pick.busy = false;
    pick.title = ownLine(`${list.title} · ${count}`);
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

function isSame({ path, stop }: PlaceRow, from: PlaceList['from']): boolean {
  return from !== undefined && path === from.path && stop.start === from.start && stop.end === from.end;
}
