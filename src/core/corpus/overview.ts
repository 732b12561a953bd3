import type { ListedEntity } from './entityList';
import { listEntities } from './entityList';
import type { Slices } from '../slices';
import { presentPath } from '../tagging/codebook';
import type { Corpus } from './corpus';

/** A part of the corpus, and how much of it there is. */
export interface Share {
  readonly name: string;
  readonly count: number;
}

/** A passage whose words are gone. */
export interface LostPassage {
  readonly path: string;
  readonly id: string;
  readonly quote: string;
}

/** A corpus at a glance. */
export interface Overview {
  readonly articles: number;
  /** How many of them were read so far; the counts are of these. */
  readonly read: number;
  readonly words: number;
  readonly passages: number;
  /** Names to settle; each counts once, however often it stands there. */
  readonly candidates: number;
  /** By time, the earliest first: months (2017-12) or, over many of them, years; articles without a date are left out. */
  readonly dates: readonly Share[];
  readonly undated: number;
  /** The most frequent first; '' stands for articles without a source. */
  readonly sources: readonly Share[];
  readonly actors: readonly ListedEntity[];
  readonly places: readonly ListedEntity[];
  /** Passages by tag, under its present path; the most frequent first. */
  readonly tags: readonly Share[];
  readonly lost: readonly LostPassage[];
}

/** So many articles are looked at in no time. */
const together = 512;

/** Over more months than that, years are counted. */
const mostMonths = 36;

/** What a corpus is, in numbers, as far as it was read. */
export function* makingOverview(corpus: Corpus): Slices<Overview> {
  const months = new Map<string, number>();
  const sources = new Map<string, number>();
  const tags = new Map<string, number>();
  const lost: LostPassage[] = [];
  let [looked, read, words, passages, undated] = [0, 0, 0, 0, 0];
  for (const article of corpus.articles) {
    if (++looked % together === 0) yield;
    if (article.state === 'read') read++;
    words += article.words;
    add(sources, article.source ?? '');
    if (article.published === undefined) undated++;
    else add(months, article.published.slice(0, 7));
    for (const { passage, anchored } of article.passages) {
      passages++;
      for (const tag of passage.tags) add(tags, presentPath(corpus.codebook, tag));
      if (anchored.state === 'lost')
        lost.push({ path: article.path, id: passage.id, quote: passage.anchor.quote });
    }
  }
  const { ignore } = corpus.gazetteer;
  const candidates = (yield* corpus.index.countingCandidates()).filter(({ key }) => !ignore.has(key));
  yield;
  const actors = listEntities(corpus, 'actor', 'mentions');
  yield;
  return {
    articles: looked,
    read,
    words,
    passages,
    candidates: candidates.length,
    dates: byTime(months),
    undated,
    sources: byCount(sources),
    actors,
    places: listEntities(corpus, 'place', 'mentions'),
    tags: byCount(tags),
    lost,
  };
}

function byTime(months: ReadonlyMap<string, number>): readonly Share[] {
  const isLong = months.size > mostMonths;
  const counts = new Map<string, number>();
  for (const [month, count] of months) add(counts, isLong ? month.slice(0, 4) : month, count);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function byCount(counts: ReadonlyMap<string, number>): readonly Share[] {
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function add(counts: Map<string, number>, name: string, by = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}
