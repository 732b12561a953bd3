import type { Mention } from '../recognise/mention';
import type { Span } from '../text/words';

export type Step = 1 | -1;

/** The way of one thing (an entity, a name) through the articles of a corpus; live texts may stand behind it. */
export interface Itinerary<Stop extends Span = Span> {
  /** The paths of all articles in the order in which one reads them. */
  readonly order: readonly string[];
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
  const start = indexBeside(order, path, step);
  for (let n = 1; n <= order.length; n++) {
    const index = start + step * n;
    const candidate = order.at(index < 0 ? index : index % order.length);
    if (candidate === undefined || !itinerary.has(candidate)) continue;
    const stop = (await itinerary.stops(candidate)).at(first ? 0 : -1);
    if (stop) return { path: candidate, stop, wrapped: index < 0 || index >= order.length };
  }
  return undefined;
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
  const articles = itinerary.order.filter((path) => itinerary.has(path));
  return {
    stop: stops.findIndex((stop) => compareSpans(stop, place.stop) >= 0) + 1,
    stops: stops.length,
    article: articles.indexOf(place.path) + 1,
    articles: articles.length,
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

/** The order of stops in an article: by start, the longer first. */
function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The index of an article in the order. One that is gone stands between its neighbours by name. */
function indexBeside(order: readonly string[], path: string, step: Step): number {
  const index = order.indexOf(path);
  if (index >= 0) return index;
  const after = order.findIndex((other) => other > path);
  const insertion = after < 0 ? order.length : after;
  return step === 1 ? insertion - 1 : insertion;
}
