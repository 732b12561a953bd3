import type { Mention } from '../recognise/mention';
import { compareSpans } from '../text/spans';
import type { Span } from '../text/words';
import { lowerBound } from './postingList';

export type Step = 1 | -1;

/** The way of one thing (an entity, a name) through the articles of a corpus; live texts may stand behind it. */
export interface Itinerary<Stop extends Span = Span> {
  /** The paths of all articles in the order in which one reads them. */
  readonly order: readonly string[];
  /** Where an article stands in `order`; undefined where it does not. Absent: it is looked for. */
  readonly place?: (path: string) => number | undefined;
  /** The places in `order`, ascending, of the articles of which `has` is true. Absent: all articles are asked. */
  readonly places?: ArrayLike<number>;
  /** Whether an article has, or may have, a stop; cheap. */
  has(path: string): boolean;
  /** The stops in an article, sorted by start, the longer first; empty where it cannot be read any more. */
  stops(path: string): Promise<readonly Stop[]>;
}

/** A stop in its article, and how one came there. */
export interface Place<Stop extends Span = Span> {
  readonly path: string;
  readonly stop: Stop;
  /** The way led over the end of the corpus to its beginning, or the other way round. */
  readonly wrapped: boolean;
}

/** How many stops an article has, and the how-manieth one is; both count from 1. */
export interface Standing {
  readonly stop: number;
  readonly stops: number;
  readonly article: number;
  readonly articles: number;
}

/**
 * The stop after (step 1) or before (-1) a stretch: in the same article, then in the next article that has one,
 * wrapping around the corpus. Undefined only where there is none at all.
 */
export async function nextStop<Stop extends Span>(
  itinerary: Itinerary<Stop>,
  from: Span & { readonly path: string },
  step: Step,
): Promise<Place<Stop> | undefined> {
  const here = itinerary.has(from.path) ? await itinerary.stops(from.path) : [];
  const stop =
    step === 1
      ? here.find((candidate) => compareSpans(candidate, from) > 0)
      : here.findLast((candidate) => compareSpans(candidate, from) < 0);
  return stop ? { path: from.path, stop, wrapped: false } : nextArticle(itinerary, from.path, step);
}

/**
 * The first (step 1: going on) or last (-1: going back, unless `first`) stop of the next article that has one,
 * wrapping; the article itself comes last.
 */
export async function nextArticle<Stop extends Span>(
  itinerary: Itinerary<Stop>,
  path: string,
  step: Step,
  first = step === 1,
): Promise<Place<Stop> | undefined> {
  const { order } = itinerary;
  const places = placesOf(itinerary);
  const start = placeBeside(itinerary, path, step);
  const from = step === 1 ? lowerBound(places, start + 1) : lowerBound(places, start) - 1;
  for (let n = 0; n < places.length; n++) {
    const at = from + step * n;
    const candidate = order[places[(at + places.length) % places.length] ?? -1];
    if (candidate === undefined) continue;
    const stop = (await itinerary.stops(candidate)).at(first ? 0 : -1);
    if (stop) return { path: candidate, stop, wrapped: at < 0 || at >= places.length };
  }
  return undefined;
}

/** The paths of the articles that have, or may have, a stop, in their order. */
export function pathsOf(itinerary: Itinerary): readonly string[] {
  return Array.from(placesOf(itinerary), (place) => itinerary.order[place] ?? '');
}

/**
 * The same way without the stops that lie inside another one: «الرقة» in «مدينة الرقة» is counted as a mention of the
 * same place, but nobody wants to go there from where he is.
 */
export function outermostStops<Stop extends Span>(itinerary: Itinerary<Stop>): Itinerary<Stop> {
  return {
    ...itinerary,
    stops: async (path) => {
      let end = -1;
      return (await itinerary.stops(path)).filter((stop) => {
        if (stop.end <= end) return false;
        end = stop.end;
        return true;
      });
    },
  };
}

/** Where a stop stands among those of its article, and its article among those that have any. */
export async function standing(
  itinerary: Itinerary,
  place: { readonly path: string; readonly stop: Span },
): Promise<Standing> {
  const stops = await itinerary.stops(place.path);
  const places = placesOf(itinerary);
  const here = placeOf(itinerary, place.path) ?? -1;
  const before = lowerBound(places, here);
  return {
    stop: stops.findIndex((stop) => compareSpans(stop, place.stop) >= 0) + 1,
    stops: stops.length,
    article: places[before] === here ? before + 1 : 0,
    articles: places.length,
  };
}

/**
 * The mention that a reader means at a selection: the one that it covers exactly, else the outermost around its end,
 * else one that ends there. `mentions` are sorted by start, the longer first.
 */
export function mentionAt(mentions: readonly Mention[], start: number, end = start): Mention | undefined {
  return (
    mentions.find((mention) => mention.start === start && mention.end === end) ??
    mentions.find((mention) => mention.start <= end && end < mention.end) ??
    mentions.find((mention) => mention.end === end)
  );
}

function placesOf(itinerary: Itinerary): ArrayLike<number> {
  const { order, places } = itinerary;
  return places ?? order.flatMap((path, place) => (itinerary.has(path) ? place : []));
}

function placeOf({ order, place }: Itinerary, path: string): number | undefined {
  if (place) return place(path);
  const found = order.indexOf(path);
  return found < 0 ? undefined : found;
}

/** The place of an article in the order. One that is gone stands between its neighbours by name. */
function placeBeside(itinerary: Itinerary, path: string, step: Step): number {
  const place = placeOf(itinerary, path);
  if (place !== undefined) return place;
  const after = itinerary.order.findIndex((other) => other > path);
  const insertion = after < 0 ? itinerary.order.length : after;
  return step === 1 ? insertion - 1 : insertion;
}
