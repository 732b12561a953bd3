import type { Article } from '../../core/corpus/article';
import { presentPath, type Codebook } from '../../core/tagging/codebook';
import { TagIndex } from '../../core/tagging/tagIndex';
import type { OpenCorpus } from '../corpora/corpora';
import type { ShownReaders } from '../corpora/shownReaders';
import { pauser } from '../pauser';
import { Queue } from '../queue';

interface Known {
  readonly codebook: Codebook;
  readonly readers: readonly string[] | undefined;
  readonly index: TagIndex;
  /** The articles as they were taken in. */
  readonly articles: Map<string, Article>;
}

/** Where the tags of each corpus are used, by what the corpora keep; brought up to date when it is asked for. */
export class TagUses {
  readonly #readers: ShownReaders;
  readonly #known = new Map<OpenCorpus['corpus'], Known>();
  readonly #queue = new Queue();

  constructor(readers: ShownReaders) {
    this.#readers = readers;
  }

  /** The index of now; only articles that changed since it was asked for last are looked at, in slices. */
  of(open: OpenCorpus): Promise<TagIndex> {
    return this.#queue.run(() => this.#update(open));
  }

  async #update(open: OpenCorpus): Promise<TagIndex> {
    const { corpus } = open;
    const { codebook } = corpus;
    const readers = this.#readers.of(open);
    let known = this.#known.get(corpus);
    if (known?.codebook !== codebook || known.readers !== readers) {
      const index = new TagIndex((tag) => presentPath(codebook, tag));
      known = { codebook, readers, index, articles: new Map() };
      this.#known.set(corpus, known);
    }
    const { index, articles } = known;
    const pause = pauser();
    for (const article of corpus.articles) {
      if (articles.get(article.path) === article) continue;
      articles.set(article.path, article);
      const passages = this.#readers.shown(open, article.passages).map(({ passage }) => passage);
      index.set(article.path, { passages, tags: article.sidecar.metadata.tags ?? [] });
      await pause();
    }
    for (const path of articles.keys()) {
      if (corpus.article(path)) continue;
      articles.delete(path);
      index.set(path, undefined);
    }
    return index;
  }
}
