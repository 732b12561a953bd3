import { Uri } from 'vscode';
import type { Article } from '../../core/corpus/article';
import type { CandidateCount } from '../../core/corpus/candidateCounts';
import type { Gazetteer } from '../../core/gazetteer/gazetteer';
import { namesOf } from '../../core/gazetteer/likelyEntities';
import type { Mention } from '../../core/recognise/mention';
import { foldKey } from '../../core/text/fold';
import { inSlices } from '../../core/slices';
import type { OpenCorpus } from '../corpora/corpora';
import type { LiveArticle } from '../liveArticles/liveArticle';
import type { LiveArticles } from '../liveArticles/liveArticles';
import { pauser } from '../pauser';

/** A candidate as it is written where it stands first; a `MentionArgument`. */
export interface Candidate extends CandidateCount {
  readonly open: OpenCorpus;
  readonly name: string;
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

/** A candidate in its line; an `ArticleArgument`. */
export interface CandidatePlace {
  readonly path: string;
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The candidates in one article: key of the name → where it stands. */
interface InArticle {
  readonly text: string;
  readonly places: ReadonlyMap<string, readonly Mention[]>;
}

/** Of so many articles the candidates are too many to be counted at once. */
const many = 5000;

/** The candidates of corpora, with the words that the index has only folded. */
export class OpenCandidates {
  readonly #articles: LiveArticles;
  /** What an article holds, as long as it is the same. */
  readonly #seen = new WeakMap<Article | LiveArticle, Promise<InArticle>>();
  readonly #counts = new WeakMap<OpenCorpus['corpus'], readonly CandidateCount[]>();
  /** What was counted last, as long as nothing else is mentioned. */
  readonly #counted = new WeakMap<
    OpenCorpus['corpus'],
    Record<'all' | 'open', readonly CandidateCount[]> & { readonly gazetteer: Gazetteer }
  >();
  readonly #known = new WeakMap<Gazetteer, ReadonlySet<string>>();

  constructor(articles: LiveArticles) {
    this.#articles = articles;
  }

  /** Counts those of a large corpus in slices: `counts` says them until they are counted anew. */
  async count({ corpus }: OpenCorpus): Promise<void> {
    if (corpus.size < many) return;
    this.#counts.set(corpus, await inSlices(corpus.index.countingCandidates(), pauser()));
  }

  /** The most mentioned first. What a gazetteer has learned counts at once, before every article is read again. */
  counts({ corpus }: OpenCorpus): readonly CandidateCount[] {
    const { gazetteer, index } = corpus;
    const all = (corpus.size < many ? undefined : this.#counts.get(corpus)) ?? index.candidates();
    const before = this.#counted.get(corpus);
    if (before?.all === all && before.gazetteer === gazetteer) return before.open;
    const known = this.#knownNames(gazetteer);
    const open = all.filter(({ key }) => !gazetteer.ignore.has(key) && !known.has(key));
    this.#counted.set(corpus, { all, gazetteer, open });
    return open;
  }

  /** Candidates with their words; those that stand nowhere any more are left out. */
  async named(open: OpenCorpus, counts: readonly CandidateCount[]): Promise<readonly Candidate[]> {
    const named = await Promise.all(
      counts.map(async (count): Promise<Candidate | undefined> => {
        const [place] = await this.places(open, count, 1);
        if (!place) return undefined;
        const { uri, start, end, text } = place;
        return { ...count, open, uri, start, end, name: text.slice(start, end).replace(/\s+/gu, ' ') };
      }),
    );
    return named.filter((one) => one !== undefined);
  }

  /** Where a candidate stands, at most so many places. */
  async places(
    open: OpenCorpus,
    ref: Pick<CandidateCount, 'kind' | 'id' | 'key'>,
    most: number,
  ): Promise<readonly CandidatePlace[]> {
    const found: CandidatePlace[] = [];
    for (const path of open.corpus.index.articlesWith(ref).keys()) {
      const uri = Uri.joinPath(open.folder, path);
      const { text, places } = await this.#inArticle(open, path, uri);
      for (const { start, end } of places.get(placeKey(ref)) ?? []) {
        if (found.length >= most) return found;
        found.push({ path, uri: uri.toString(), start, end, text });
      }
    }
    return found;
  }

  #inArticle(open: OpenCorpus, path: string, uri: Uri): Promise<InArticle> {
    const article = this.#articles.at(uri) ?? open.corpus.article(path);
    if (article === undefined) return Promise.resolve(nothing);
    const known = this.#seen.get(article);
    if (known) return known;
    const looked = look(open, path, article);
    this.#seen.set(article, looked);
    return looked;
  }

  #knownNames(gazetteer: Gazetteer): ReadonlySet<string> {
    const known = this.#known.get(gazetteer);
    if (known) return known;
    const own = gazetteer.entities.filter(({ source }) => source.file !== undefined);
    const names = new Set(own.flatMap(namesOf));
    this.#known.set(gazetteer, names);
    return names;
  }
}

const nothing: InArticle = { text: '', places: new Map() };

async function look(open: OpenCorpus, path: string, article: Article | LiveArticle): Promise<InArticle> {
  const text = 'text' in article ? article.text : await open.corpus.text(path).catch(() => '');
  const places = new Map<string, Mention[]>();
  for (const mention of article.mentions) {
    if (mention.id !== null || mention.end > text.length) continue;
    const key = placeKey({ kind: mention.kind, key: foldKey(text.slice(mention.start, mention.end)) });
    const others = places.get(key);
    if (others) others.push(mention);
    else places.set(key, [mention]);
  }
  return { text, places };
}

function placeKey({ kind, key }: Pick<CandidateCount, 'kind' | 'key'>): string {
  return `${kind} ${key}`;
}
