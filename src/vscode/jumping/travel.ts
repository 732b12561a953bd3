import { Uri, window, type TextEditor } from 'vscode';
import type { Itinerary, Place, Step } from '../../core/corpus/navigation';
import type { Span } from '../../core/text/words';
import type { OpenCorpus } from '../corpora/corpora';
import { openArticle, showArticle } from '../liveArticles/showArticle';
import type { Seen } from './itinerary';
import type { Surroundings } from './surroundings';

/** Finds the next stop of a way, from a place in an article. */
export type Find<Stop extends Span> = (
  itinerary: Itinerary<Stop>,
  from: Span & { readonly path: string },
  step: Step,
) => Promise<Place<Stop> | undefined>;

/**
 * Finds the next stop of a way and opens its article. What is on the screen counts: an article that was deleted is
 * passed over, and one that turns out to have changed is looked through again. `look` gives the way as it is now.
 * Undefined where no article has a stop.
 */
export async function travel<Stop extends Span>(
  { corpora }: Surroundings,
  open: OpenCorpus,
  look: (seen: Seen) => Itinerary<Stop>,
  next: (itinerary: Itinerary<Stop>) => Promise<Place<Stop> | undefined>,
): Promise<Place<Stop> | undefined> {
  const seen = { gone: new Set<string>(), opened: new Set<string>() };
  let place = await next(look(seen));
  for (let last = ''; place && last !== place.path;) {
    last = place.path;
    try {
      await openArticle(corpora, Uri.joinPath(open.folder, place.path));
      seen.opened.add(place.path);
    } catch {
      seen.gone.add(place.path);
    }
    place = await next(look(seen));
  }
  return place;
}

/** Shows a stop where the reader reads: in the reading view, which is told what to announce, or in the text editor. */
export async function arriveAt(
  { corpora, articles, trail }: Surroundings,
  open: OpenCorpus,
  { path, stop }: Place,
  say: string,
): Promise<TextEditor | undefined> {
  const uri = Uri.joinPath(open.folder, path);
  const from = trail.here;
  let editor: TextEditor | undefined;
  if (articles.reading) await articles.reading.show(uri, stop, say);
  else {
    const viewColumn = window.activeTextEditor?.viewColumn;
    const where = viewColumn === undefined ? {} : { viewColumn };
    editor = await showArticle(corpora, articles, uri, { span: stop, ...where });
  }
  await trail.jumped(from, uri, stop);
  return editor;
}
