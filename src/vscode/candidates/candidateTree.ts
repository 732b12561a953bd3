import { EventEmitter, type Disposable, type TreeDataProvider, type TreeItem } from 'vscode';
import type { CandidateCount } from '../../core/corpus/candidateCounts';
import { foldKey } from '../../core/text/fold';
import { Coalesced } from '../coalesced';
import type { Corpora, OpenCorpus } from '../corpora/corpora';
import type { LiveArticles } from '../liveArticles/liveArticles';
import { candidateTreeItem } from './candidateItems';
import type { CandidateNode, KindNode, Node } from './candidateNodes';
import { OpenCandidates } from './openCandidates';

/** So many rows come at once: a tree of twenty thousand would take seconds to appear. */
const page = 200;
/** How often the view looks while the corpus is being read, in milliseconds. */
const betweenLooks = 3000;
const mostPlaces = 100;

/** The names that no gazetteer knows, by frequency, each with its places. */
export class CandidateTree implements TreeDataProvider<Node>, Disposable {
  readonly #corpora: Corpora;
  readonly #candidates: OpenCandidates;
  readonly #changed = new EventEmitter<undefined>();
  readonly #changes = new Coalesced<'all'>(async () => {
    await this.#count();
    this.refresh();
  });
  readonly #listening: Disposable;
  #shown = 0;
  #grouped = false;
  #filter = '';

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(corpora: Corpora, articles: LiveArticles) {
    this.#corpora = corpora;
    this.#candidates = new OpenCandidates(articles);
    this.#listening = corpora.onDidChange(() => {
      // While articles are read there is always more; a look now and then is enough.
      const isReading = corpora.all.some(({ corpus }) => corpus.unread > 0);
      if (!isReading || Date.now() - this.#shown > betweenLooks) this.#changes.add('all');
    });
  }

  get grouped(): boolean {
    return this.#grouped;
  }

  set grouped(grouped: boolean) {
    this.#grouped = grouped;
    this.refresh();
  }

  get filter(): string {
    return this.#filter;
  }

  /** Shows only the names that hold all words of this, in any spelling. */
  set filter(text: string) {
    this.#filter = text;
    this.refresh();
  }

  refresh(): void {
    this.#shown = Date.now();
    this.#changed.fire(undefined);
  }

  /** How many there are in all corpora, by the filter. */
  get size(): number {
    return this.#corpora.all.reduce((sum, open) => sum + this.#counts(open).length, 0);
  }

  /** Whether a candidate is one still: what was settled a moment ago may be on the screen yet. */
  isOpen({ open, kind, key }: CandidateNode): boolean {
    return this.#candidates.counts(open).some((count) => count.kind === kind && count.key === key);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    const { all } = this.#corpora;
    const [only] = all;
    if (node === undefined) {
      if (this.#shown === 0) await this.#count();
      if (all.length === 1 && only) return this.#ofCorpus(only);
      return all.filter((open) => this.#counts(open).length > 0).map((open) => ({ node: 'corpus', open }));
    }
    switch (node.node) {
      case 'corpus':
        return this.#ofCorpus(node.open);
      case 'kind':
      case 'more':
        return this.#rows(node.open, node.counts);
      case 'candidate':
        return (await this.#candidates.places(node.open, node, mostPlaces)).map((place) => ({
          node: 'place',
          of: node,
          place,
        }));
      case 'place':
        return [];
    }
  }

  getTreeItem(node: Node): TreeItem {
    return candidateTreeItem(node);
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changes.dispose();
    this.#changed.dispose();
  }

  async #count(): Promise<void> {
    await Promise.all(this.#corpora.all.map((open) => this.#candidates.count(open)));
  }

  #counts(open: OpenCorpus): readonly CandidateCount[] {
    const terms = foldKey(this.#filter).split(' ').filter(Boolean);
    const counts = this.#candidates.counts(open);
    return terms.length === 0
      ? counts
      : counts.filter(({ key }) => terms.every((term) => key.includes(term)));
  }

  async #ofCorpus(open: OpenCorpus): Promise<Node[]> {
    const counts = this.#counts(open);
    if (!this.#grouped) return this.#rows(open, counts);
    const groups = new Map<string, CandidateCount[]>();
    for (const count of counts) {
      const group = groups.get(count.subtype);
      if (group) group.push(count);
      else groups.set(count.subtype, [count]);
    }
    return [...groups.values()].flatMap((group): KindNode[] => {
      const [first] = group;
      return first ? [{ node: 'kind', open, kind: first.kind, subtype: first.subtype, counts: group }] : [];
    });
  }

  async #rows(open: OpenCorpus, counts: readonly CandidateCount[]): Promise<Node[]> {
    const named = await this.#candidates.named(open, counts.slice(0, page));
    const rows = named.map((candidate): Node => ({ node: 'candidate', ...candidate }));
    const rest = counts.slice(page);
    return rest.length === 0 ? rows : [...rows, { node: 'more', open, counts: rest }];
  }
}
