import {
  EventEmitter,
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type Disposable,
  type TreeDataProvider,
} from 'vscode';
import type { CandidateCount } from '../../core/corpus/mentionIndex';
import { excerptWithin, shorten } from '../../core/text/excerpt';
import { foldKey } from '../../core/text/fold';
import { Coalesced } from '../coalesced';
import type { Corpora, OpenCorpus } from '../corpora/corpora';
import { entityIcon, subtypeName } from '../entities/entityLook';
import type { LiveArticles } from '../liveArticles/liveArticles';
import { inRow, isolated } from '../markdown';
import { OpenCandidates, type Candidate, type CandidatePlace } from './openCandidates';

export interface CandidateNode extends Candidate {
  readonly node: 'candidate';
}

interface CorpusNode {
  readonly node: 'corpus';
  readonly open: OpenCorpus;
}

/** The candidates of one guessed kind. */
interface KindNode {
  readonly node: 'kind';
  readonly open: OpenCorpus;
  readonly subtype: CandidateCount['subtype'];
  readonly kind: CandidateCount['kind'];
  readonly counts: readonly CandidateCount[];
}

/** There is more: opens the next rows. */
interface MoreNode {
  readonly node: 'more';
  readonly open: OpenCorpus;
  readonly counts: readonly CandidateCount[];
}

interface PlaceNode {
  readonly node: 'place';
  readonly of: CandidateNode;
  readonly place: CandidatePlace;
}

export type Node = CorpusNode | KindNode | MoreNode | CandidateNode | PlaceNode;

/** So many rows come at once: a tree of twenty thousand would take seconds to appear. */
const page = 200;
/** How often the view looks while the corpus is being read, in milliseconds. */
const betweenLooks = 3000;
const mostPlaces = 100;
const lineLength = 46;

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
    switch (node.node) {
      case 'corpus': {
        const { folder, corpus } = node.open;
        const name = corpus.config.title ?? folder.path.split('/').at(-1) ?? '';
        return new TreeItem(isolated(name), TreeItemCollapsibleState.Expanded);
      }
      case 'kind': {
        const item = new TreeItem(subtypeName(node.subtype), TreeItemCollapsibleState.Collapsed);
        item.id = `${node.open.folder.toString()} ${node.kind} ${node.subtype}`;
        item.description = String(node.counts.length);
        item.iconPath = entityIcon(node);
        return item;
      }
      case 'more': {
        const item = new TreeItem(l10n.t('{0} more', node.counts.length), TreeItemCollapsibleState.Collapsed);
        item.iconPath = new ThemeIcon('ellipsis');
        return item;
      }
      case 'candidate':
        return candidateItem(node);
      case 'place':
        return placeItem(node);
    }
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

function candidateItem(node: CandidateNode): TreeItem {
  const { name, subtype, mentions, articles, kind, key, open } = node;
  const item = new TreeItem(isolated(name), TreeItemCollapsibleState.Collapsed);
  item.id = `${open.folder.toString()} ${kind} ${key}`;
  const where = articles === 1 ? l10n.t('1 article') : l10n.t('{0} articles', articles);
  item.description = inRow([String(mentions), where, subtypeName(subtype)]);
  item.iconPath = entityIcon(node);
  item.contextValue = 'candidate';
  const count = mentions === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', mentions);
  item.accessibilityInformation = { label: [name, count, where, subtypeName(subtype)].join(', ') };
  return item;
}

/** A place in its line, highlighted, and the article's title. */
function placeItem({ of, place }: PlaceNode): TreeItem {
  const { uri, start, end, path, text } = place;
  const { text: line, start: from, end: to } = excerptWithin(text, place, lineLength);
  // One character further on: the line is isolated, in its own direction.
  const item = new TreeItem({ label: isolated(line), highlights: [[from + 1, to + 1]] });
  const title = of.open.corpus.article(path)?.title ?? path;
  item.description = isolated(shorten(title, 40));
  item.accessibilityInformation = { label: `${line}, ${title}` };
  item.contextValue = 'place';
  item.command = {
    command: 'corpus.openArticle',
    title: l10n.t('Open'),
    arguments: [{ uri, start, end }],
  };
  return item;
}
