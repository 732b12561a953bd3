import type { EntityRef } from '../gazetteer/entity';
import type { Mention } from '../recognise/mention';

/** A mention in its article. */
export interface MentionPlace {
  readonly path: string;
  readonly mention: Mention;
}

export type Step = 1 | -1;

/** What navigation needs to know of a corpus; live texts may stand behind it. */
export interface Itinerary {
  /** The paths of all articles in the order in which one reads them. */
  readonly order: readonly string[];
  /** Whether an article mentions an entity; cheap. */
  has(ref: EntityRef, path: string): boolean;
  /** The mentions of an article, sorted by start. */
  mentions(path: string): readonly Mention[];
}

/**
 * The mention of an entity after (step 1) or before (-1) an offset: in the same article, then in the next article
 * that has one, wrapping around the corpus. Undefined only where the entity is mentioned nowhere.
 */
export function nextMention(
  itinerary: Itinerary,
  ref: EntityRef,
  from: { readonly path: string; readonly start: number; readonly end: number },
  step: Step,
): MentionPlace | undefined {
  const here = mentionsOf(itinerary, ref, from.path);
  const mention =
    step === 1 ? here.find(({ start }) => start >= from.end) : here.findLast(({ end }) => end <= from.start);
  return mention ? { path: from.path, mention } : nextArticle(itinerary, ref, from.path, step);
}

/**
 * The first (step 1: going on) or last (-1: going back) mention of an entity in the next article that has one,
 * wrapping; the article itself comes last.
 */
export function nextArticle(
  itinerary: Itinerary,
  ref: EntityRef,
  path: string,
  step: Step,
): MentionPlace | undefined {
  const { order } = itinerary;
  const at = order.indexOf(path);
  for (let n = 1; n <= order.length; n++) {
    const candidate = order[(at + step * n + order.length * 2) % order.length];
    if (candidate === undefined || !itinerary.has(ref, candidate)) continue;
    const mention = mentionsOf(itinerary, ref, candidate).at(step === 1 ? 0 : -1);
    if (mention) return { path: candidate, mention };
  }
  return undefined;
}

/** The mentions of one entity in an article. */
export function mentionsOf(itinerary: Itinerary, ref: EntityRef, path: string): readonly Mention[] {
  return itinerary.mentions(path).filter(({ kind, id }) => kind === ref.kind && id === ref.id);
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
